// SPDX-License-Identifier: GPL-3.0-or-later
// Several evaluators on one prompt set: together they do each pair once, or as often as the rules say. And the owner's rules for the draw.
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/evaluatordesk.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/promptwork.h"
#include "core/arena/battle/rulebook.h"
#include "tests/support/arena/promptstep.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

namespace {

const QString kSet = u"Test prompts"_s;

struct Team {
    explicit Team(int models, const QStringList& prompts = { u"One?"_s })
    {
        for (int i = 0; i < models; ++i) {
            QHash<QString, QString> answers;
            for (const QString& prompt : prompts)
                answers.insert(prompt, u"Answer %1"_s.arg(i));
            arena.addRecorded(QString(QChar(u'a' + i)) + u"-model"_s, {}, answers);
        }
        session = arena.open();
        runner = std::make_unique<BattleRunner>(*session);
    }
    void sit(const QString& name)
    {
        (void)session->evaluators().choose(name);
        (void)session->promptWork().choose(PromptWork::Choice { kSet, false });
    }
    template <typename Change>
    void rule(Change change)
    {
        BattleRules rules = session->rules().rules();
        change(rules);
        (void)session->rules().change(rules);
    }
    /// The names of the pair, in the order of the alphabet.
    QString judge(const QString& prompt)
    {
        runner->clear();
        runner->start(prompt);
        if (!QTest::qWaitFor([&] { return runner->phase() == Phase::Judging; }))
            return u"not judging"_s;
        runner->castVerdict(Verdict::Tie);
        if (!QTest::qWaitFor([&] { return runner->phase() == Phase::Revealed; }))
            return u"not revealed"_s;
        const HistoryEntry entry = session->history().entries(1)->entries.front();
        QStringList names { entry.names.a, entry.names.b };
        names.sort();
        return names.join(u'+');
    }

    TempArena arena;
    std::unique_ptr<ArenaSession> session;
    std::unique_ptr<BattleRunner> runner;
};

} // namespace

class TestSharedSet final : public QObject {
    Q_OBJECT

private slots:
    void togetherTheyJudgeEachPairOnce()
    {
        Team team(4); // six pairs
        QSet<QString> pairs;
        for (int i = 0; i < 6; ++i) {
            team.sit(i % 2 == 0 ? u"Ada"_s : u"Grace"_s);
            pairs.insert(team.judge(u"One?"_s));
        }
        QCOMPARE(pairs.size(), 6);
    }

    void aSpentPromptIsPassedOver()
    {
        Team team(2, { u"One?"_s, u"Two?"_s });
        team.sit(u"Ada"_s);
        const QString first = stepOf(team.session->promptWork())->next->text;
        team.judge(first);
        team.sit(u"Grace"_s);
        const auto step = stepOf(team.session->promptWork());
        QVERIFY(step->next.has_value());
        QVERIFY(step->next->text != first);
        team.judge(step->next->text);
        QVERIFY(!stepOf(team.session->promptWork())->next); // all done, by the two together
    }

    void overlapLetsOthersJudgeTheSame()
    {
        Team team(2);
        team.rule([](BattleRules& rules) { rules.overlap = 2; });
        team.sit(u"Ada"_s);
        team.judge(u"One?"_s);
        QVERIFY(!stepOf(team.session->promptWork())->next);
        team.sit(u"Grace"_s);
        QVERIFY(stepOf(team.session->promptWork())->next.has_value());
        team.judge(u"One?"_s);
        team.sit(u"Edsger"_s);
        QVERIFY(!stepOf(team.session->promptWork())->next);
    }

    void withoutASetInWorkPairsComeAgain()
    {
        Team team(2);
        QCOMPARE(team.judge(u"One?"_s), team.judge(u"One?"_s));
    }

    void theOwnersRulesForTheDraw()
    {
        Team team(4);
        team.rule([](BattleRules& rules) {
            rules.pairing = BattleRules::Pairing::Weighted;
            rules.strictTargets.insert(u"a-model"_s, { u"c-model"_s });
            rules.paused = { u"b-model"_s };
        });
        for (int i = 0; i < 12; ++i) {
            const QString pair = team.judge(u"One?"_s);
            QVERIFY2(pair == u"a-model+c-model"_s || pair == u"c-model+d-model"_s, qPrintable(pair));
        }
    }
};

QTEST_GUILESS_MAIN(TestSharedSet)
#include "tst_sharedset.moc"
