// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "ui/history/historymodel.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// Battles 1 to n, the highest id the newest, as a source.
struct FakeHistory {
    std::vector<HistoryEntry> entries; // newest first
    std::optional<Error::Code> error;
    int atOnce = 1'000'000; // battles that one step looks at

    void add(qint64 id, const QString& prompt = u"prompt"_s, BattleState state = BattleState::Voted)
    {
        HistoryEntry entry;
        entry.battle = { id };
        entry.startedAtUtcMs = 1'700'000'000'000 + id;
        entry.prompt = prompt;
        entry.state = state;
        if (state == BattleState::Voted) {
            entry.names = { u"left"_s, u"right"_s };
            entry.verdict = Verdict::Tie;
        }
        entries.insert(entries.begin(), entry);
    }

    HistoryModel::Source source()
    {
        return [this](int limit, std::optional<BattleId> before, const QString& text) -> Result<HistoryStretch> {
            if (error)
                return fail(*error);
            HistoryStretch stretch;
            int looked = 0;
            for (const HistoryEntry& entry : entries) {
                if (before && !(entry.battle < *before))
                    continue;
                if (looked == atOnce || int(stretch.entries.size()) == limit)
                    return stretch;
                if (entry.prompt.contains(text))
                    stretch.entries.push_back(entry);
                stretch.reached = entry.battle;
                ++looked;
            }
            stretch.reached.reset();
            return stretch;
        };
    }
};

QList<qint64> ids(const QAbstractItemModel& model)
{
    QList<qint64> list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, 0).data(IdRole).toLongLong();
    return list;
}

} // namespace

class TestHistoryModel : public QObject {
    Q_OBJECT

private slots:
    void readsNoFurtherThanTheViewAsks()
    {
        FakeHistory history;
        for (int id = 1; id <= 250; ++id)
            history.add(id);
        HistoryModel model(history.source());
        model.setFilter({});
        const int first = model.rowCount();
        QVERIFY(first > 0 && first < 250);
        while (model.canFetchMore({}))
            model.fetchMore({});
        // The tester reads on by itself, even in mid-reset, so it comes when all is read.
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 250);
        QCOMPARE(model.index(249, 0).data(IdRole).toLongLong(), 1);
    }

    void newBattlesComeOnTopAndTheRestStays()
    {
        FakeHistory history;
        history.add(1);
        history.add(2);
        HistoryModel model(history.source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFilter({});
        const QPersistentModelIndex second = model.index(0, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        history.add(3);
        history.add(4);
        model.refresh();
        QCOMPARE(ids(model), (QList<qint64> { 4, 3, 2, 1 }));
        QCOMPARE(second.data(IdRole).toLongLong(), 2);
        QCOMPARE(resets.count(), 0);
    }

    void aVerdictChangesOnlyItsOwnRow()
    {
        FakeHistory history;
        history.add(1);
        history.add(2, u"prompt"_s, BattleState::Judging);
        HistoryModel model(history.source());
        model.setFilter({});
        QVERIFY(model.index(0, HistoryModel::ModelA).data().toString().isEmpty());
        QVERIFY(!model.index(0, HistoryModel::Outcome).data(VerdictRole).isValid());
        history.entries.front().state = BattleState::Voted;
        history.entries.front().names = { u"left"_s, u"right"_s };
        history.entries.front().verdict = Verdict::BothBad;
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.refresh();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 0);
        QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 0);
        QCOMPARE(model.index(0, HistoryModel::ModelA).data().toString(), u"left"_s);
        QCOMPARE(model.index(0, HistoryModel::Outcome).data(VerdictRole).toInt(), int(Verdict::BothBad));
    }

    void aChangeThatNoLongerMatchesTheFilterIsNoRow()
    {
        FakeHistory history;
        history.add(1, u"horse"_s);
        HistoryModel model(history.source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFilter(u"horse"_s);
        history.add(2, u"cow"_s);
        model.refresh();
        QCOMPARE(ids(model), QList<qint64> { 1 });
        model.setFilter({});
        QCOMPARE(ids(model), (QList<qint64> { 2, 1 }));
    }

    void moreNewBattlesThanAPageStartTheListAnew()
    {
        FakeHistory history;
        history.add(1);
        HistoryModel model(history.source());
        model.setFilter({});
        for (int id = 2; id <= 400; ++id)
            history.add(id);
        model.refresh();
        QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 400);
        while (model.canFetchMore({}))
            model.fetchMore({});
        // The tester reads on by itself, even in mid-reset, so it comes when all is read.
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 400);
    }

    void aSearchGoesOnStepByStep()
    {
        FakeHistory history;
        history.atOnce = 10;
        for (int id = 1; id <= 1000; ++id)
            history.add(id, id % 500 == 0 ? u"horse"_s : u"cow"_s);
        HistoryModel model(history.source());
        QSignalSpy searched(&model, &HistoryModel::searched);
        model.setFilter(u"horse"_s);
        QCOMPARE(ids(model), QList<qint64> { 1000 });
        QVERIFY(model.isSearching());
        QVERIFY(!model.canFetchMore({}));
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(ids(model), (QList<qint64> { 1000, 500 }));
        QVERIFY(!model.canFetchMore({}));

        model.setFilter(u"goat"_s); // and something else before it is over
        QVERIFY(model.isSearching());
        model.setFilter(u"cow"_s);
        QTRY_COMPARE(searched.count(), 2);
        QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 999);
        QVERIFY(model.canFetchMore({}));
    }

    void whatOthersChangedIsTakenOver()
    {
        FakeHistory history;
        history.add(1);
        history.add(2);
        HistoryModel model(history.source());
        model.setFilter({});
        history.entries.back().verdict = Verdict::BothBad; // by another window, so nobody says which
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.refresh();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.index(1, HistoryModel::Outcome).data(VerdictRole).toInt(), int(Verdict::BothBad));
    }

    void anErrorIsToldOnceAndNotAskedForAgain()
    {
        FakeHistory history;
        history.error = Error::Code::DatabaseFailed;
        HistoryModel model(history.source());
        QSignalSpy failures(&model, &HistoryModel::failed);
        model.setFilter({});
        QCOMPARE(failures.count(), 1);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowCount(), 0);
    }

    void thePromptIsOneLine()
    {
        FakeHistory history;
        history.add(1, u"  first\n\nsecond\tthird "_s);
        HistoryModel model(history.source());
        model.setFilter({});
        QCOMPARE(model.index(0, HistoryModel::Prompt).data().toString(), u"first second third"_s);
    }
};

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
