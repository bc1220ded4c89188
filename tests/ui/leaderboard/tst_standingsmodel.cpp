// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/charts/samplestandings.h"
#include "ui/leaderboard/standingsmodel.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestStandingsModel : public QObject {
    Q_OBJECT

    static QStringList names(const QAbstractItemModel& model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list << model.index(row, StandingsModel::Model).data().toString();
        return list;
    }

    /// Letters, best first: "abc" has a at 1100, b at 1090 …; ids are the letters' codes.
    static std::shared_ptr<Standings> board(const QString& letters)
    {
        std::vector<StandingsRow> rows;
        for (const QChar letter : letters)
            rows.push_back(
                ratedRow(letter.unicode(), letter, 1100 - 10.0 * double(rows.size()), 15, int(rows.size()) + 1));
        return standingsOf(std::move(rows));
    }

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void changesAreToOverallAndToEarlier()
    {
        StandingsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto coding = board(u"abc"_s);
        coding->category = { u"coding"_s };
        model.setSnapshot(coding);
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, StandingsModel::RankChange), u"–"_s);
        model.setOverall(board(u"bca"_s));
        QCOMPARE(text(0, StandingsModel::RankChange), u"▲ 2"_s);
        QCOMPARE(text(1, StandingsModel::RankChange), u"▼ 1"_s);
        QCOMPARE(model.index(1, StandingsModel::RankChange).data(SortRole).toInt(), -1);
        model.setEarlier(standingsOf({ ratedRow(u'a', u"a"_s, 1088.5, 9), ratedRow(u'b', u"b"_s, 1090, 9) }));
        QCOMPARE(text(0, StandingsModel::RatingChange), u"+11.5"_s);
        QCOMPARE(text(1, StandingsModel::RatingChange), u"±0.0"_s);
        QCOMPARE(text(2, StandingsModel::RatingChange), u"–"_s); // was not there
        QVERIFY(!model.index(2, StandingsModel::RatingChange).data(SortRole).isValid());
        model.setSnapshot(board(u"abc"_s)); // Overall itself
        QCOMPARE(text(0, StandingsModel::RankChange), u"–"_s);
    }

    void detailsAreOfTheModelAndSecretsAreKept()
    {
        Contestant known;
        known.id = { u'a' };
        known.license = u"Apache-2.0"_s;
        known.knowledgeCutoff = u"2023/12"_s;
        known.price = { 2.5, 10 };
        Contestant secret = known;
        secret.id = { u'b' };
        secret.isSecret = true;
        StandingsModel model;
        model.setSnapshot(board(u"ab"_s));
        model.setDetails(detailsOf({ known, secret }));
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, StandingsModel::License), u"Apache-2.0"_s);
        QCOMPARE(text(0, StandingsModel::KnowledgeCutoff), u"2023/12"_s);
        QCOMPARE(text(0, StandingsModel::Price), u"$2.5 / $10"_s);
        QCOMPARE(model.index(0, StandingsModel::Price).data(SortRole).toDouble(), 10.0);
        for (const int column : { StandingsModel::License, StandingsModel::KnowledgeCutoff, StandingsModel::Price })
            QVERIFY(text(1, column).isEmpty());
    }

    void everyColumnHasItsWord()
    {
        for (int column = 0; column < StandingsModel::ColumnCount; ++column) {
            QCOMPARE(standingsColumnFromWord(toWord(StandingsColumn(column))), StandingsColumn(column));
            QVERIFY(!columnTitle(StandingsColumn(column)).isEmpty() && !columnHelp(StandingsColumn(column)).isEmpty());
        }
        QVERIFY(!standingsColumnFromWord(u"colour"_s));
    }

    void everyChangeLeadsToTheNewOrder_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("from nothing") << u""_s << u"abc"_s;
        QTest::newRow("to nothing") << u"abc"_s << u""_s;
        QTest::newRow("same") << u"abc"_s << u"abc"_s;
        QTest::newRow("turned round") << u"abcd"_s << u"dcba"_s;
        QTest::newRow("one added in the middle") << u"abc"_s << u"axbc"_s;
        QTest::newRow("one gone") << u"abc"_s << u"ac"_s;
        QTest::newRow("gone, added and moved") << u"abcde"_s << u"exdca"_s;
        QTest::newRow("others altogether") << u"abc"_s << u"xyz"_s;
    }

    void everyChangeLeadsToTheNewOrder()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        StandingsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSnapshot(board(before));
        QCOMPARE(names(model).join(QString()), before);
        std::vector<QPersistentModelIndex> kept;
        for (const QChar letter : before) {
            if (after.contains(letter))
                kept.emplace_back(model.index(int(before.indexOf(letter)), StandingsModel::Model));
        }
        QStringList keptNames;
        for (const auto& index : kept)
            keptNames << index.data().toString();

        model.setSnapshot(board(after));
        QCOMPARE(names(model).join(QString()), after);
        QCOMPARE(resets.count(), 0);
        for (size_t i = 0; i < kept.size(); ++i)
            QCOMPARE(kept[i].data().toString(), keptNames.at(qsizetype(i)));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row, StandingsModel::Rating).data(SortRole).toDouble(), 1100.0 - 10 * row);
    }

    void onlyTheRowThatChangedIsAnnounced()
    {
        StandingsModel model;
        auto first = board(u"abc"_s);
        model.setSnapshot(first);
        auto second = std::make_shared<Standings>(*first);
        second->rows[1].votes += 1;
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setSnapshot(second);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 1);
    }

    void textIsFormattedAndTheSortValueIsTheNumber()
    {
        StandingsModel model;
        StandingsRow row = ratedRow(7, u"Mare"_s, 1043.6, 30.25, 2);
        row.worstRank = 3;
        model.setSnapshot(standingsOf({ row }));
        const auto text = [&](int column) { return model.index(0, column).data().toString(); };
        const auto number = [&](int column) { return model.index(0, column).data(SortRole); };
        QCOMPARE(text(StandingsModel::Rank), u"2–3"_s);
        QCOMPARE(number(StandingsModel::Rank).toInt(), 2);
        QVERIFY(text(StandingsModel::Rating).endsWith(u"044"_s));
        QCOMPARE(number(StandingsModel::Rating).toDouble(), 1043.6);
        QCOMPARE(number(StandingsModel::Interval).toDouble(), 60.5);
        QCOMPARE(number(StandingsModel::WinRate).toDouble(), 4.0 / 7.0);
        QVERIFY(text(StandingsModel::WinRate).contains(u"57.1"_s));
        QCOMPARE(number(StandingsModel::BothBadRate).toDouble(), 0.1);
        QCOMPARE(number(StandingsModel::Votes).toLongLong(), 10);
        QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 7);
        QCOMPARE(model.index(0, 0).data(LowerRole).toDouble(), 1043.6 - 30.25);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"Mare"_s));
    }

    void aModelWithoutRatingShowsNoNumberButAReason()
    {
        StandingsModel model;
        model.setSnapshot(standingsOf({ unratedRow(1, u"Foal"_s, StatusReason::NoVotes) }));
        for (const int column : { StandingsModel::Rank, StandingsModel::Rating, StandingsModel::Interval,
                 StandingsModel::WinRate, StandingsModel::BothBadRate }) {
            QVERIFY(!model.index(0, column).data(SortRole).isValid());
            QCOMPARE(model.index(0, column).data().toString(), u"–"_s);
        }
        QVERIFY(!model.index(0, StandingsModel::Status).data().toString().isEmpty());
        QVERIFY(!model.index(0, 0).data(LowerRole).isValid());
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"attles"_s));
    }

    void theScaleSpansAllIntervals()
    {
        StandingsModel model;
        model.setSnapshot(standingsOf({ ratedRow(1, u"a"_s, 1200, 5), ratedRow(2, u"b"_s, 1000, 250),
            unratedRow(3, u"c"_s, StatusReason::Winless) }));
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(model.index(row, StandingsModel::Interval).data(StandingsModel::ScaleLowRole).toDouble(), 750.0);
            QCOMPARE(model.index(row, StandingsModel::Interval).data(StandingsModel::ScaleHighRole).toDouble(), 1250.0);
        }
    }

    void everyColumnHasATitleAndSaysWhatItMeans()
    {
        StandingsModel model;
        for (int column = 0; column < StandingsModel::ColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().endsWith(u'.'));
        }
    }
};

QTEST_MAIN(TestStandingsModel)
#include "tst_standingsmodel.moc"
