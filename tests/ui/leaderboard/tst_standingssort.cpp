// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/ui/charts/samplestandings.h"
#include "ui/leaderboard/standingsmodel.h"
#include "ui/leaderboard/standingssort.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestStandingsSort : public QObject {
    Q_OBJECT

    static QString order(const QAbstractItemModel& model)
    {
        QString letters;
        for (int row = 0; row < model.rowCount(); ++row)
            letters += model.index(row, StandingsModel::Model).data().toString();
        return letters;
    }

private slots:
    void aSearchFindsModelsAndOrganizations()
    {
        StandingsModel model;
        model.setSnapshot(
            standingsOf({ ratedRow(1, u"a"_s, 1012, 50), ratedRow(2, u"b"_s, 1010, 50), ratedRow(3, u"c"_s, 998, 5) }));
        StandingsSort sort;
        QAbstractItemModelTester tester(&sort, QAbstractItemModelTester::FailureReportingMode::Fatal);
        sort.setSourceModel(&model);
        sort.setSearch(u"MAKER of b"_s);
        QCOMPARE(order(sort), u"b"_s);
        sort.setSearch(u"  "_s);
        QCOMPARE(order(sort), u"abc"_s);
        sort.setSearch(u"nobody"_s);
        QCOMPARE(order(sort), u""_s);
    }

    void onlyTheBestOfEachOrganizationIsShown()
    {
        std::vector<StandingsRow> rows { ratedRow(1, u"a"_s, 1012, 50), ratedRow(2, u"b"_s, 1010, 50),
            ratedRow(3, u"c"_s, 998, 5), ratedRow(4, u"d"_s, 990, 5), ratedRow(5, u"e"_s, 980, 5) };
        rows[1].organization = rows[0].organization;
        rows[3].organization.clear(); // whoever has no maker stands alone
        rows[4].organization.clear();
        StandingsModel model;
        model.setSnapshot(standingsOf(rows));
        StandingsSort sort;
        sort.setSourceModel(&model);
        QAbstractItemModelTester tester(&sort, QAbstractItemModelTester::FailureReportingMode::Fatal);
        sort.setGrouped(true);
        QCOMPARE(order(sort), u"acde"_s);
        sort.setGrouped(false);
        QCOMPARE(order(sort), u"abcde"_s);
    }

    void theOthersOfAnOrganizationStandUnderItsBest()
    {
        std::vector<StandingsRow> rows { ratedRow(1, u"a"_s, 1012, 50), ratedRow(2, u"b"_s, 1010, 50),
            ratedRow(3, u"c"_s, 998, 5), ratedRow(4, u"d"_s, 990, 5) };
        rows[2].organization = rows[3].organization = rows[0].organization;
        StandingsModel model;
        model.setSnapshot(standingsOf(rows));
        StandingsSort sort;
        QAbstractItemModelTester tester(&sort, QAbstractItemModelTester::FailureReportingMode::Fatal);
        sort.setSourceModel(&model);
        sort.sort(StandingsModel::Rating, Qt::DescendingOrder);
        sort.setGrouped(true);
        const auto grouping = [&sort](int row) {
            return Grouping(sort.index(row, StandingsModel::Model).data(StandingsSort::GroupRole).toInt());
        };
        const auto set = [&sort](int row, Grouping wanted) {
            return sort.setData(sort.index(row, StandingsModel::Model), int(wanted), StandingsSort::GroupRole);
        };
        QCOMPARE(order(sort), u"ab"_s);
        QCOMPARE(grouping(0), Grouping::Collapsed);
        QCOMPARE(grouping(1), Grouping::Alone);
        QVERIFY(!set(1, Grouping::Expanded));
        QVERIFY(set(0, Grouping::Expanded));
        QCOMPARE(order(sort), u"acdb"_s);
        QCOMPARE(grouping(0), Grouping::Expanded);
        QCOMPARE(grouping(2), Grouping::Member);
        sort.sort(StandingsModel::Rating, Qt::AscendingOrder);
        QCOMPARE(order(sort), u"badc"_s); // the best stays above the others
        const QString said = sort.index(1, StandingsModel::Model).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"a, 2 more"_s), qPrintable(said));

        std::swap(rows[0].rating, rows[2].rating); // another one leads
        model.setSnapshot(standingsOf({ rows[2], rows[1], rows[0], rows[3] }));
        sort.setGrouped(true);
        QCOMPARE(order(sort), u"bcda"_s);
        QVERIFY(set(1, Grouping::Collapsed));
        QCOMPARE(order(sort), u"bc"_s);
        sort.setGrouped(false);
        QCOMPARE(grouping(0), Grouping::None);
        QCOMPARE(order(sort).size(), 4);
    }

    void sortsByNumberAndPutsUnratedLast_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("direction");
        QTest::addColumn<QString>("expected");
        const int up = Qt::AscendingOrder;
        const int down = Qt::DescendingOrder;
        QTest::newRow("rank, ties in source order") << int(StandingsModel::Rank) << up << u"abcx"_s;
        QTest::newRow("rank down, ties still in source order") << int(StandingsModel::Rank) << down << u"cabx"_s;
        QTest::newRow("rating up: 998 before 1010") << int(StandingsModel::Rating) << up << u"cbax"_s;
        QTest::newRow("rating down") << int(StandingsModel::Rating) << down << u"abcx"_s;
        QTest::newRow("votes up: 9 before 10") << int(StandingsModel::Votes) << up << u"xcab"_s;
        QTest::newRow("name down") << int(StandingsModel::Model) << down << u"xcba"_s;
    }

    void sortsByNumberAndPutsUnratedLast()
    {
        QFETCH(int, column);
        QFETCH(int, direction);
        QFETCH(QString, expected);
        StandingsRow third = ratedRow(3, u"c"_s, 998, 5, 3);
        third.votes = 9;
        StandingsModel model;
        model.setSnapshot(standingsOf({ ratedRow(1, u"a"_s, 1012, 50, 1), ratedRow(2, u"b"_s, 1010, 50, 1), third,
            unratedRow(4, u"x"_s, StatusReason::NoVotes) }));
        StandingsSort sort;
        QAbstractItemModelTester tester(&sort, QAbstractItemModelTester::FailureReportingMode::Fatal);
        sort.setSourceModel(&model);
        sort.sort(column, Qt::SortOrder(direction));
        QCOMPARE(order(sort), expected);
    }

    void aNewSnapshotIsSortedIn()
    {
        StandingsModel model;
        StandingsSort sort;
        QAbstractItemModelTester tester(&sort, QAbstractItemModelTester::FailureReportingMode::Fatal);
        sort.setSourceModel(&model);
        sort.sort(StandingsModel::Rating, Qt::AscendingOrder);
        model.setSnapshot(standingsOf({ ratedRow(1, u"a"_s, 1100, 5, 1), ratedRow(2, u"b"_s, 1000, 5, 2) }));
        QCOMPARE(order(sort), u"ba"_s);
        model.setSnapshot(standingsOf(
            { ratedRow(3, u"c"_s, 1300, 5, 1), ratedRow(2, u"b"_s, 1200, 5, 2), ratedRow(1, u"a"_s, 1100, 5, 3) }));
        QCOMPARE(order(sort), u"abc"_s);
    }
};

QTEST_MAIN(TestStandingsSort)
#include "tst_standingssort.moc"
