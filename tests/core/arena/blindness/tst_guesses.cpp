// SPDX-License-Identifier: GPL-3.0-or-later
// "Which model was A, do you think?": asked between verdict and names, stored, and reported with what was true.
#include <QSignalSpy>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/rulebook.h"
#include "core/arena/blindness/blindnessservice.h"
#include "core/arena/blindness/guessdesk.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

namespace {

const QString kPrompt = u"Two and two?"_s;

struct Stage {
    explicit Stage(int every)
    {
        arena.addRecorded(u"heron"_s, {}, { { kPrompt, u"Four."_s } });
        arena.addRecorded(u"otter"_s, {}, { { kPrompt, u"Five."_s } });
        session = arena.open();
        BattleRules rules = session->rules().rules();
        rules.guessEvery = every;
        (void)session->rules().change(rules);
        runner = std::make_unique<BattleRunner>(*session);
        QObject::connect(runner.get(), &BattleRunner::guessWanted, runner.get(),
            [this](Side side, const std::vector<GuessChoice>& offered) {
                asked = side;
                choices = offered;
            });
    }
    void judge()
    {
        asked.reset();
        runner->clear();
        runner->start(kPrompt);
        QTRY_COMPARE(runner->phase(), Phase::Judging);
        runner->castVerdict(Verdict::ABetter);
    }
    /// The model whose answer stands on this side.
    ContestantId onSide(Side side) const
    {
        return choices.at(runner->view(side).text == u"Four."_s ? 0 : 1).id; // by name: heron, otter
    }

    TempArena arena;
    std::unique_ptr<ArenaSession> session;
    std::unique_ptr<BattleRunner> runner;
    std::optional<Side> asked;
    std::vector<GuessChoice> choices;
};

} // namespace

class TestGuesses final : public QObject {
    Q_OBJECT

private slots:
    void namesWaitForTheGuess()
    {
        Stage stage(1);
        QSignalSpy revealed(stage.runner.get(), &BattleRunner::revealed);
        stage.judge();
        QTRY_VERIFY(stage.asked.has_value());
        QCOMPARE(stage.choices.size(), size_t(2));
        QCOMPARE(stage.runner->phase(), Phase::Recording);
        QCOMPARE(revealed.count(), 0);
        stage.runner->answerGuess(stage.onSide(*stage.asked));
        QTRY_COMPARE(stage.runner->phase(), Phase::Revealed);
        QCOMPARE(revealed.count(), 1);
    }

    void theReportKnowsWhatWasTrue()
    {
        Stage stage(1);
        for (int i = 0; i < 6; ++i) { // four right, one wrong, one without an idea
            stage.judge();
            QTRY_VERIFY(stage.asked.has_value());
            const Side side = i == 4 ? other(*stage.asked) : *stage.asked;
            stage.runner->answerGuess(i == 5 ? std::nullopt : std::optional(stage.onSide(side)));
            QTRY_COMPARE(stage.runner->phase(), Phase::Revealed);
        }
        const QString path = stage.arena.path();
        stage.runner.reset();
        stage.session.reset();
        const auto report = blindnessInArena(path);
        VERIFY_OK(report);
        QCOMPARE(report->all.index.count, 6);
        QCOMPARE(report->all.index.value, 0.5); // (4 - 1) / 6
        QVERIFY(report->all.index.lower < 0.5 && report->all.index.upper > 0.5);
        QCOMPARE(report->evaluators.size(), size_t(1));
        QCOMPARE(report->evaluators.front().left.count, 6);
        QCOMPARE(report->evaluators.front().left.value, 1.0); // A every time
        qint64 ofModels = 0;
        for (const BlindnessRow& row : report->models)
            ofModels += row.index.count;
        QCOMPARE(ofModels, 6);
    }

    void howOftenIsUpToTheRules()
    {
        Stage never(0);
        never.judge();
        QTRY_COMPARE(never.runner->phase(), Phase::Revealed);
        QVERIFY(!never.asked);
    }
};

QTEST_GUILESS_MAIN(TestGuesses)
#include "tst_guesses.moc"
