// SPDX-License-Identifier: GPL-3.0-or-later
// Votes cast while a rule judges evaluators: all votes are counted anew only when the new one decides about others.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/evaluatordesk.h"
#include "core/arena/categories/categorybook.h"
#include "core/arena/data/voteimport.h"
#include "core/arena/standings/cleaningbook.h"
#include "core/arena/standings/livestandings.h"
#include "core/store/database.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

namespace {

constexpr int kPrompts = 30;

/// An arena of two models in which Ada judges, after people who all found heron better.
struct Stage {
    explicit Stage(const CleaningRules& rules, int earlier = 0)
    {
        PerSide<QHash<QString, QString>> answers;
        for (int i = 0; i < kPrompts; ++i) {
            answers.a.insert(promptOf(i), u"grey %1"_s.arg(i));
            answers.b.insert(promptOf(i), u"brown %1"_s.arg(i));
        }
        arena.addRecorded(u"heron"_s, {}, answers.a);
        arena.addRecorded(u"otter"_s, {}, answers.b);
        if (earlier > 0)
            addVotes(earlier);
        session = arena.open();
        QTRY_COMPARE(session->categories().recounts(), 2); // at the opening, and when all is sorted for the first time
        if (!session->evaluators().choose(u"Ada"_s) || !session->cleaning().change(rules))
            qFatal("the arena cannot be set up");
        waitUntilCounted();
        runner = std::make_unique<BattleRunner>(*session);
        recounts = session->categories().recounts();
    }

    static QString promptOf(int i) { return u"Question %1?"_s.arg(i); }

    void addVotes(int votes)
    {
        QFile file(folder.filePath(u"votes.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("question_id,model_a,model_b,winner,judge,tstamp\n");
        for (int i = 0; i < votes; ++i)
            file.write(QByteArray::number(i) + ",heron,otter,model_a,p" + QByteArray::number(i % 20) + ",1700000000\n");
        file.close();
        const auto database = Database::open(arena.path(), Database::Mode::Existing);
        if (!database || !importVotes(**database, file.fileName()))
            qFatal("cannot import");
    }

    /// Until what is shown is current and what is left out is known.
    void waitUntilCounted()
    {
        bool isCurrent = false;
        session->standings().whenCurrent(&context, [&isCurrent] { isCurrent = true; });
        QTRY_VERIFY(isCurrent);
    }

    /// Judges the next prompt for the model whose answers begin so; answers the battle.
    BattleId judge(const QString& better)
    {
        BattleId battle;
        runner->clear();
        runner->start(promptOf(judged++));
        [&] { QTRY_COMPARE(runner->phase(), Phase::Judging); }();
        const bool isA = runner->view(Side::A).text.startsWith(better);
        QObject::connect(
            runner.get(), &BattleRunner::revealed, &context, [&](const Reveal& one) { battle = one.battle; });
        runner->castVerdict(isA ? Verdict::ABetter : Verdict::BBetter);
        [&] { QTRY_COMPARE(runner->phase(), Phase::Revealed); }();
        runner->disconnect(&context);
        return battle;
    }

    [[nodiscard]] qint64 counted() const { return session->standings().standings(overallCategory())->votesCounted; }
    [[nodiscard]] int countedAnew() const { return session->categories().recounts() - recounts; }
    [[nodiscard]] LeftOutReason reasonOf(BattleId battle) const { return session->cleaning().reasonOf(battle); }

    QTemporaryDir folder;
    TempArena arena;
    QObject context;
    std::unique_ptr<ArenaSession> session;
    std::unique_ptr<BattleRunner> runner;
    int judged = 0;
    int recounts = 0; ///< when all was set up
};

} // namespace

class TestCountedLive final : public QObject {
    Q_OBJECT

private slots:
    void aDaysLimitIsKeptWithoutCountingAnew()
    {
        CleaningRules rules;
        rules.votesADay = 2;
        Stage stage(rules);
        std::vector<BattleId> battles;
        for (int i = 0; i < 4; ++i) {
            battles.push_back(stage.judge(u"grey"_s));
            QCOMPARE(stage.counted(), std::min(i + 1, 2));
        }
        QCOMPARE(stage.countedAnew(), 0);
        QCOMPARE(stage.reasonOf(battles[1]), LeftOutReason::None);
        QCOMPARE(stage.reasonOf(battles[2]), LeftOutReason::DailyLimit);
        QCOMPARE(stage.reasonOf(battles[3]), LeftOutReason::DailyLimit);
    }

    void whoVotesAsOthersDoIsOnlyAdded()
    {
        CleaningRules rules;
        rules.anomaly = AnomalyRule::FastChat;
        Stage stage(rules, 100);
        QCOMPARE(stage.counted(), 100);
        for (int i = 0; i < 7; ++i)
            stage.judge(u"grey"_s);
        QCOMPARE(stage.counted(), 107);
        QCOMPARE(stage.countedAnew(), 0);
    }

    /// Somebody who always contradicts the others is found out at one vote, which takes all earlier ones along: counted anew once. What
    /// follows is left out, and changes nothing.
    void whoIsFoundOutIsCountedAnewOnce()
    {
        CleaningRules rules;
        rules.anomaly = AnomalyRule::FastChat;
        Stage stage(rules, 100);
        const BattleId first = stage.judge(u"brown"_s);
        int before = 1;
        for (; before < kPrompts - 3 && stage.reasonOf(first) == LeftOutReason::None; ++before) {
            QCOMPARE(stage.countedAnew(), 0);
            QCOMPARE(stage.counted(), 100 + before);
            stage.judge(u"brown"_s);
        }
        QCOMPARE(stage.reasonOf(first), LeftOutReason::Anomalous);
        QCOMPARE(stage.countedAnew(), 1);
        QCOMPARE(stage.counted(), 100);
        const BattleId later = stage.judge(u"brown"_s);
        QCOMPARE(stage.reasonOf(later), LeftOutReason::Anomalous);
        QCOMPARE(stage.countedAnew(), 1);
        QCOMPARE(stage.counted(), 100);
    }

    /// Fewer rules, as most arenas have them, look at no other vote at all.
    void withoutSuchRulesNothingIsLookedAt()
    {
        Stage stage({}, 10);
        stage.judge(u"brown"_s);
        QCOMPARE(stage.counted(), 11);
        QCOMPARE(stage.countedAnew(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCountedLive)
#include "tst_countedlive.moc"
