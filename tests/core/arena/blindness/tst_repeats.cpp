// SPDX-License-Identifier: GPL-3.0-or-later
// Old battles come back unannounced with their sides exchanged: the answers of then, never counted twice, and reported as self-agreement.
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/evaluatordesk.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/promptwork.h"
#include "core/arena/battle/replay.h"
#include "core/arena/battle/rulebook.h"
#include "core/arena/blindness/blindnessservice.h"
#include "core/arena/blindness/repeatdesk.h"
#include "core/arena/models/roster.h"
#include "core/arena/standings/livestandings.h"
#include "core/store/battlestore.h"
#include "core/store/database.h"
#include "core/store/votestore.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = BattleRunner::Phase;

namespace {

const QString kTyped = u"Nobody suggested this"_s;

QString promptOf(int i) { return u"Question %1?"_s.arg(i); }

/// An evaluator at an arena; Stage() copies what the first one, made by makeTemplate(), has judged.
struct Stage {
    /// As many battles behind them as never come back, and `more`.
    explicit Stage(int more = 1, int every = 1)
    {
        if (!QFile::remove(arena.path()) || !QFile::copy(source->arena.path(), arena.path()))
            qFatal("the arena cannot be copied");
        open();
        first = source->first;
        rule([every](BattleRules& rules) { rules.repeatEvery = every; });
        for (int i = RepeatDesk::kResting; i < RepeatDesk::kResting + more; ++i)
            judge(promptOf(i), Verdict::ABetter);
    }
    static void makeTemplate()
    {
        source = std::unique_ptr<Stage>(new Stage(nullptr));
        for (int i = 0; i < RepeatDesk::kResting; ++i)
            source->judge(promptOf(i), Verdict::ABetter);
        source->close();
    }
    void open()
    {
        session = arena.open();
        runner = std::make_unique<BattleRunner>(*session);
        QObject::connect(
            runner.get(), &BattleRunner::revealed, runner.get(), [this](const Reveal& one) { last = one; });
    }
    void close()
    {
        runner.reset();
        session.reset();
    }
    template <typename Change>
    void rule(Change change)
    {
        BattleRules rules = session->rules().rules();
        change(rules);
        VERIFY_OK(session->rules().change(rules));
    }
    void begin(const QString& prompt)
    {
        runner->clear();
        runner->start(prompt);
        QTRY_COMPARE(runner->phase(), Phase::Judging);
        texts = { runner->view(Side::A).text, runner->view(Side::B).text };
    }
    void judge(const QString& prompt, Verdict verdict)
    {
        begin(prompt);
        runner->castVerdict(verdict);
        QTRY_COMPARE(runner->phase(), Phase::Revealed);
        if (!first)
            first = texts;
    }
    [[nodiscard]] qint64 counted() const
    {
        const auto database = Database::open(arena.path(), Database::Mode::ReadOnly);
        const qint64 count = VoteStore(**database).count().value_or(-1);
        return VoteStore(**database).log()->size() == size_t(count) ? count : -1;
    }
    [[nodiscard]] HistoryEntry newest() const { return session->history().entries(1)->entries.front(); }

    static inline std::unique_ptr<Stage> source;
    TempArena arena;
    std::unique_ptr<ArenaSession> session;
    std::unique_ptr<BattleRunner> runner;
    PerSide<QString> texts; ///< of the last battle
    std::optional<PerSide<QString>> first; ///< of the first one
    Reveal last;

private:
    explicit Stage(std::nullptr_t)
    {
        PerSide<QHash<QString, QString>> answers;
        for (int i = 0; i < RepeatDesk::kResting + 10; ++i) {
            answers.a.insert(promptOf(i), u"heron says %1"_s.arg(i));
            answers.b.insert(promptOf(i), u"otter says %1"_s.arg(i));
        }
        arena.addRecorded(u"heron"_s, {}, answers.a);
        arena.addRecorded(u"otter"_s, {}, answers.b);
        open();
        VERIFY_OK(session->evaluators().choose(u"Ada"_s));
    }
};

} // namespace

class TestRepeats final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Stage::makeTemplate(); }
    void cleanupTestCase() { Stage::source.reset(); }

    void theOldestComesBackWithItsSidesExchanged()
    {
        Stage stage;
        QCOMPARE(stage.runner->returningPrompt(), promptOf(0));
        QCOMPARE(stage.runner->returningPrompt(), promptOf(0)); // asking changes nothing
        stage.begin(promptOf(0));
        QCOMPARE(stage.texts.a, stage.first->b);
        QCOMPARE(stage.texts.b, stage.first->a);
    }

    void thePreparedOneIsTheSame()
    {
        Stage stage;
        const QString prompt = stage.runner->returningPrompt();
        stage.runner->prepare(prompt);
        QTRY_VERIFY(stage.runner->isPrepared(prompt));
        stage.begin(prompt);
        QCOMPARE(stage.texts.a, stage.first->b);
    }

    void itIsStoredAsOneAndCountsOnlyOnce()
    {
        Stage stage;
        const qint64 before = stage.counted();
        QCOMPARE(before, RepeatDesk::kResting + 1);
        const int own = stage.session->evaluators().pace().session;
        stage.begin(stage.runner->returningPrompt());
        QVERIFY(!stage.newest().isRepeat); // not before the verdict
        QVERIFY(!stage.newest().verdict);
        stage.runner->castVerdict(Verdict::BBetter);
        QTRY_COMPARE(stage.runner->phase(), Phase::Revealed);
        QVERIFY(stage.last.isRepeat);
        QVERIFY(!stage.last.isCounted);
        QCOMPARE(stage.last.sides.a.ratingBefore, stage.last.sides.a.ratingAfter);
        QVERIFY(stage.newest().isRepeat);
        QCOMPARE(stage.counted(), before);
        QCOMPARE(stage.session->standings().standings(overallCategory())->votesCounted, before);
        QCOMPARE(stage.session->evaluators().pace().session, own + 1); // it was work all the same

        const auto database = Database::open(stage.arena.path(), Database::Mode::ReadOnly);
        const auto repeat = BattleStore(**database).find(stage.newest().battle);
        VERIFY_OK(repeat);
        QCOMPARE(repeat->pairing, u"repeat"_s);
        QCOMPARE(repeat->repeats, VoteStore(**database).ofBattle(BattleId { 1 })->uuid);
        qint64 exported = 0;
        VERIFY_OK(VoteStore(**database).forEachRow([&exported](const VoteRow&) { return ++exported > 0; }));
        QCOMPARE(exported, before);
    }

    void theNewestRestAndNoneComesTwice()
    {
        Stage fresh(0);
        QCOMPARE(fresh.runner->returningPrompt(), QString());
        Stage stage;
        stage.judge(stage.runner->returningPrompt(), Verdict::Tie);
        QCOMPARE(stage.runner->returningPrompt(), QString());
        stage.judge(promptOf(RepeatDesk::kResting + 1), Verdict::Tie);
        QCOMPARE(stage.runner->returningPrompt(), promptOf(1));
    }

    void oneThatWasLeftMayComeAgain()
    {
        Stage stage;
        stage.begin(stage.runner->returningPrompt());
        stage.runner->skip();
        QTRY_COMPARE(stage.runner->phase(), Phase::Void);
        QTRY_COMPARE(stage.runner->returningPrompt(), promptOf(0));
    }

    void whoTypesSomethingElseGetsIt()
    {
        Stage stage;
        QVERIFY(!stage.runner->returningPrompt().isEmpty());
        stage.judge(promptOf(RepeatDesk::kResting + 2), Verdict::Tie);
        QVERIFY(stage.last.isCounted);
        stage.judge(promptOf(0), Verdict::Tie); // nobody says that it comes back: a draw of its own
        QVERIFY(stage.last.isCounted);
    }

    void onlyWhatCouldBeSuggestedAnyway()
    {
        Stage stage;
        VERIFY_OK(stage.session->evaluators().choose(u"Grace"_s));
        QCOMPARE(stage.runner->returningPrompt(), QString()); // it was somebody else's
        VERIFY_OK(stage.session->evaluators().choose(u"Ada"_s));
        QCOMPARE(stage.runner->returningPrompt(), promptOf(0));
        VERIFY_OK(stage.session->promptWork().choose(PromptWork::Choice { u"Another set"_s, false }));
        QCOMPARE(stage.runner->returningPrompt(), QString());
        VERIFY_OK(stage.session->promptWork().choose(std::nullopt));
        stage.rule([](BattleRules& rules) { rules.paused = { u"otter"_s }; });
        QCOMPARE(stage.runner->returningPrompt(), QString());
        stage.rule([](BattleRules& rules) { rules.paused.clear(), rules.repeatEvery = 0; });
        QCOMPARE(stage.runner->returningPrompt(), QString());
    }

    void itsTurnFollowsFromTheSeed()
    {
        Stage stage(1, 4);
        int turns = 0;
        constexpr int kSeeds = 400;
        for (int seed = 0; seed < kSeeds; ++seed) {
            BattleRunner one(*stage.session, nullptr, [seed] { return quint64(seed); });
            BattleRunner same(*stage.session, nullptr, [seed] { return quint64(seed); });
            turns += one.returningPrompt().isEmpty() ? 0 : 1;
            QCOMPARE(same.returningPrompt(), one.returningPrompt());
        }
        QVERIFY2(std::abs(turns - kSeeds / 4) < 35, qPrintable(QString::number(turns))); // 4 standard deviations
    }

    void itIsOneStillWhenTheProgramStartsAgain()
    {
        Stage stage;
        const qint64 before = stage.counted();
        stage.begin(stage.runner->returningPrompt());
        stage.close();
        stage.open();
        QVERIFY(stage.runner->resume());
        QTRY_COMPARE(stage.runner->phase(), Phase::Judging);
        QCOMPARE(stage.runner->view(Side::A).text, stage.first->b);
        stage.runner->castVerdict(Verdict::Tie);
        QTRY_COMPARE(stage.runner->phase(), Phase::Revealed);
        QVERIFY(stage.last.isRepeat);
        QCOMPARE(stage.counted(), before);
    }

    void atTheEndOfASessionItDoesNotCountEither()
    {
        Stage stage;
        const qint64 before = stage.counted();
        stage.rule([](BattleRules& rules) { rules.reveal = RevealPolicy::AtSessionEnd; });
        stage.begin(stage.runner->returningPrompt());
        stage.runner->castVerdict(Verdict::ABetter);
        QTRY_COMPARE(stage.runner->phase(), Phase::Sealed);
        stage.runner->undo();
        QTRY_COMPARE(stage.runner->phase(), Phase::Judging);
        stage.runner->castVerdict(Verdict::BBetter);
        QTRY_COMPARE(stage.runner->phase(), Phase::Sealed);
        QSignalSpy ended(stage.runner.get(), &BattleRunner::sessionEnded);
        stage.runner->endSession();
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(stage.counted(), before);
        stage.close();
        const auto report = blindnessInArena(stage.arena.path());
        VERIFY_OK(report);
        QCOMPARE(report->all.selfAgreement.count, 1);
        QCOMPARE(report->all.selfAgreement.value, 1.0); // what counts is the verdict that stands
    }

    void theReportUndoesTheExchange_data()
    {
        QTest::addColumn<Verdict>("again");
        QTest::addColumn<double>("agreement");
        QTest::newRow("the same answer") << Verdict::BBetter << 1.0;
        QTest::newRow("the same side") << Verdict::ABetter << 0.0;
        QTest::newRow("a tie now") << Verdict::Tie << 0.0;
    }
    void theReportUndoesTheExchange()
    {
        QFETCH(const Verdict, again);
        QFETCH(const double, agreement);
        Stage stage(3); // all judged: A is better
        for (int i = 0; i < 3; ++i) {
            const QString prompt = stage.runner->returningPrompt();
            QVERIFY(!prompt.isEmpty());
            stage.judge(prompt, again);
            QVERIFY(stage.last.isRepeat);
        }
        stage.close();
        const auto report = blindnessInArena(stage.arena.path());
        VERIFY_OK(report);
        const BlindnessEstimate& own = report->evaluators.front().selfAgreement;
        QCOMPARE(own.count, 3);
        QCOMPARE(own.value, agreement);
        QVERIFY(own.lower <= agreement && agreement <= own.upper && own.upper - own.lower > 0.4);
        QCOMPARE(report->all.selfAgreement.count, 3);
        QCOMPARE(report->all.left.count, RepeatDesk::kResting + 3); // without the repeats
    }

    void anAnswerComesAsFastAsItCameThen_data()
    {
        QTest::addColumn<bool>("isMadeAhead");
        QTest::newRow("streamed then") << false;
        QTest::newRow("made ahead") << true;
    }
    void anAnswerComesAsFastAsItCameThen()
    {
        QFETCH(const bool, isMadeAhead);
        Answer answer;
        answer.text = u"A few words that take their time."_s;
        answer.timeToFirstText = 120ms;
        answer.duration = 240ms;
        const Replay replay(answer);
        const auto stream = replay.model(isMadeAhead)->ask({});
        QElapsedTimer clock;
        clock.start();
        qint64 firstMs = -1;
        std::optional<Answer> whole;
        qsizetype length = 0;
        QObject::connect(stream.get(), &ChatStream::textReceived, stream.get(), [&](const QString& text) {
            length += text.size();
            firstMs = firstMs < 0 ? clock.elapsed() : firstMs;
        });
        QObject::connect(
            stream.get(), &ChatStream::finished, stream.get(), [&](const Result<Answer>& done) { whole = *done; });
        QTRY_VERIFY(whole.has_value());
        QCOMPARE(*whole, answer);
        QCOMPARE(length, answer.text.size());
        QCOMPARE(firstMs >= 115, !isMadeAhead);
        QCOMPARE(clock.elapsed() >= 230, !isMadeAhead);
    }
};

QTEST_GUILESS_MAIN(TestRepeats)
#include "tst_repeats.moc"
