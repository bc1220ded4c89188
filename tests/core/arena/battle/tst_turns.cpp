// SPDX-License-Identifier: GPL-3.0-or-later
// Battles of several turns: asking on, asking again, giving up, and what is stored and shown of it.
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/rulebook.h"
#include "core/domain/conversation.h"
#include "core/store/database.h"
#include "core/store/turnstore.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

namespace {

const QString kFirst = u"Two and two?"_s;
const QString kSecond = u"And doubled?"_s;

ScriptedServer::Script says(const QByteArray& text)
{
    return { ScriptedServer::send(
                 ScriptedServer::head() + ScriptedServer::textEvent(text) + ScriptedServer::endEvents()),
        ScriptedServer::close() };
}

/// Two servers, heron and otter.
class Talk {
public:
    Talk()
    {
        for (auto* server : { &heron, &otter }) {
            Contestant one;
            one.name = server == &heron ? u"heron-7b"_s : u"otter-7b"_s;
            one.kind = ContestantKind::OpenAiCompatible;
            one.baseUrl = server->baseUrl();
            one.modelId = u"any"_s;
            arena.add(one);
        }
        session = arena.open();
    }

    void expect(const QByteArray& fromHeron, const QByteArray& fromOtter)
    {
        heron.expect(says(fromHeron));
        otter.expect(says(fromOtter));
    }

    /// Where heron sits in the battle in hand, read off its answer.
    static Side sideOf(const BattleRunner& runner, const QString& text)
    {
        return runner.view(Side::A).text.contains(text) ? Side::A : Side::B;
    }

    ScriptedServer heron;
    ScriptedServer otter;
    TempArena arena;
    std::unique_ptr<ArenaSession> session;
};

bool reaches(const BattleRunner& runner, Phase phase)
{
    return QTest::qWaitFor([&] { return runner.phase() == phase; });
}

QList<std::pair<QString, QString>> messagesOf(const ScriptedServer::Request& request)
{
    QList<std::pair<QString, QString>> messages;
    for (const QJsonValue& one : QJsonDocument::fromJson(request.body)[u"messages"].toArray())
        messages.append({ one[u"role"].toString(), one[u"content"].toString() });
    return messages;
}

Battle storedBattle(ArenaSession& session)
{
    return *session.history().battle(session.history().entries(1)->entries.front().battle);
}

} // namespace

class TestTurns final : public QObject {
    Q_OBJECT

private slots:
    void eachSideGoesOnFromWhatItSaidItself()
    {
        Talk talk;
        talk.expect("Four.", "Five.");
        talk.expect("Eight.", "Ten.");
        BattleRunner runner(*talk.session);
        runner.start(kFirst);
        QVERIFY(reaches(runner, Phase::Judging));
        const Side heron = Talk::sideOf(runner, u"Four"_s);
        runner.followUp(kSecond);
        QCOMPARE(runner.phase(), Phase::Streaming);
        QVERIFY(reaches(runner, Phase::Judging));
        QCOMPARE(runner.turnCount(), 2);
        QCOMPARE(Talk::sideOf(runner, u"Eight"_s), heron);
        const QString shown = runner.view(heron).text;
        QCOMPARE(shown, withNextPrompt(u"Four."_s, kSecond) + u"Eight."_s);
        using Messages = QList<std::pair<QString, QString>>;
        QCOMPARE(messagesOf(talk.heron.requests().at(1)),
            (Messages { { u"user"_s, kFirst }, { u"assistant"_s, u"Four."_s }, { u"user"_s, kSecond } }));
        QCOMPARE(messagesOf(talk.otter.requests().at(1)),
            (Messages { { u"user"_s, kFirst }, { u"assistant"_s, u"Five."_s }, { u"user"_s, kSecond } }));
        runner.castVerdict(Verdict::Tie);
        QVERIFY(reaches(runner, Phase::Revealed));
        const Battle battle = storedBattle(*talk.session);
        QCOMPARE(battle.turns.size(), size_t(2));
        QCOMPARE(battle.turns[1].prompt, kSecond);
        QCOMPARE(battle.turns[0].answers[heron]->text, u"Four."_s);
        QCOMPARE(battle.turns[1].answers[heron]->text, u"Eight."_s);
        QCOMPARE(battle.turns[1].answers[other(heron)]->text, u"Ten."_s);
    }

    void askedAgainBothAnswerAnewAndNothingIsLost()
    {
        Talk talk;
        talk.expect("Four.", "Five.");
        talk.expect("4", "5");
        BattleRunner runner(*talk.session);
        runner.start(kFirst);
        QVERIFY(reaches(runner, Phase::Judging));
        runner.askAgain();
        QVERIFY(reaches(runner, Phase::Judging));
        QCOMPARE(runner.turnCount(), 1);
        const Side heron = Talk::sideOf(runner, u"4"_s);
        QCOMPARE(runner.view(heron).text, u"4"_s);
        QCOMPARE(talk.otter.requests().size(), size_t(2));
        runner.castVerdict(Verdict::ABetter);
        QVERIFY(reaches(runner, Phase::Revealed));
        const Battle battle = storedBattle(*talk.session);
        QCOMPARE(battle.turns.front().answers[heron]->text, u"4"_s);
        const auto database = Database::open(talk.arena.path(), Database::Mode::Existing);
        VERIFY_OK(database);
        QCOMPARE(TurnStore(**database).timesAskedAgain(battle.id).value_or(-1), 1);
    }

    /// Stopped or failed: what stood before stands again, on the screen and in the file.
    void whatIsGivenUpLeavesTheEarlierAnswers_data()
    {
        QTest::addColumn<bool>("again");
        QTest::addColumn<bool>("fails");
        QTest::newRow("next turn stopped") << false << false;
        QTest::newRow("next turn failed") << false << true;
        QTest::newRow("asked again, stopped") << true << false;
        QTest::newRow("asked again, failed") << true << true;
    }
    void whatIsGivenUpLeavesTheEarlierAnswers()
    {
        QFETCH(const bool, again);
        QFETCH(const bool, fails);
        Talk talk;
        talk.expect("Four.", "Five.");
        talk.heron.expect({ ScriptedServer::send(ScriptedServer::head() + ScriptedServer::textEvent("Eig")) });
        talk.otter.expect(fails ? ScriptedServer::whole("401 Unauthorized", "application/json", "{}") : says("Ten."));
        BattleRunner runner(*talk.session);
        QSignalSpy tookBack(&runner, &BattleRunner::tookBack);
        QSignalSpy voided(&runner, &BattleRunner::voided);
        runner.start(kFirst);
        QVERIFY(reaches(runner, Phase::Judging));
        const PerSide<QString> before { runner.view(Side::A).text, runner.view(Side::B).text };
        if (again)
            runner.askAgain();
        else
            runner.followUp(kSecond);
        QCOMPARE(runner.phase(), Phase::Streaming);
        if (!fails)
            runner.stop();
        QVERIFY(reaches(runner, Phase::Judging));
        QCOMPARE(tookBack.count(), 1);
        QCOMPARE(voided.count(), 0);
        QCOMPARE(runner.turnCount(), 1);
        QCOMPARE(runner.view(Side::A).text, before.a);
        QCOMPARE(runner.view(Side::B).text, before.b);
        runner.castVerdict(Verdict::BBetter);
        QVERIFY(reaches(runner, Phase::Revealed));
        const Battle battle = storedBattle(*talk.session);
        QCOMPARE(battle.turns.size(), size_t(1));
        QCOMPARE(battle.turns.front().answers.a->text, before.a);
        QCOMPARE(battle.turns.front().answers.b->text, before.b);
    }

    /// The program ends while a later turn is on its way: the next start asks it again.
    void aTurnUnderWayIsAskedAgainAfterTheEnd()
    {
        Talk talk;
        talk.expect("Four.", "Five.");
        for (auto* server : { &talk.heron, &talk.otter })
            server->expect({ ScriptedServer::send(ScriptedServer::head()) });
        talk.expect("Eight.", "Ten.");
        {
            BattleRunner runner(*talk.session);
            runner.start(kFirst);
            QVERIFY(reaches(runner, Phase::Judging));
            runner.followUp(kSecond);
            QTRY_COMPARE(talk.heron.requests().size(), size_t(2));
            QTRY_COMPARE(talk.otter.requests().size(), size_t(2));
        }
        talk.session.reset();
        talk.session = talk.arena.open();
        BattleRunner runner(*talk.session);
        QVERIFY(runner.resume());
        QCOMPARE(runner.phase(), Phase::Streaming);
        QVERIFY(reaches(runner, Phase::Judging));
        QCOMPARE(runner.turnCount(), 2);
        const Side heron = Talk::sideOf(runner, u"Eight"_s);
        QCOMPARE(runner.view(heron).text, withNextPrompt(u"Four."_s, kSecond) + u"Eight."_s);
        runner.castVerdict(Verdict::Tie);
        QVERIFY(reaches(runner, Phase::Revealed));
        QCOMPARE(storedBattle(*talk.session).turns[1].answers[heron]->text, u"Eight."_s);
    }

    void recordedAnswersGoOnWhereTheyWereRecorded()
    {
        TempArena arena;
        const QString both = conversationKey({ kFirst, kSecond });
        arena.addRecorded(u"heron"_s, u"Birds"_s, { { kFirst, u"Four."_s }, { both, u"Eight."_s } });
        arena.addRecorded(u"otter"_s, u"Beasts"_s, { { kFirst, u"Five."_s }, { both, u"Ten."_s } });
        const auto session = arena.open();
        BattleRunner runner(*session);
        QSignalSpy refused(&runner, &BattleRunner::refused);
        runner.start(kFirst);
        QVERIFY(reaches(runner, Phase::Judging));
        QCOMPARE(runner.recordedNextTurn(), kSecond);
        QVERIFY(!runner.goesOnFreely());
        for (const bool again : { false, true }) {
            if (again)
                runner.askAgain();
            else
                runner.followUp(u"Something that nobody recorded"_s);
            QCOMPARE(runner.phase(), Phase::Judging);
            QCOMPARE(toString(refused.takeLast().first().value<Error>().code), toString(Error::Code::NoRecordedAnswer));
        }
        runner.followUp(kSecond);
        QVERIFY(reaches(runner, Phase::Judging));
        QCOMPARE(runner.turnCount(), 2);
        QVERIFY(runner.recordedNextTurn().isEmpty());
        const QStringList shown { runner.view(Side::A).text, runner.view(Side::B).text };
        QVERIFY(shown.contains(withNextPrompt(u"Four."_s, kSecond) + u"Eight."_s));
        QVERIFY(shown.contains(withNextPrompt(u"Five."_s, kSecond) + u"Ten."_s));
    }

    /// Two that answer by themselves, two recorded ones, one of each: what may be asked, and what is refused, is the same.
    void howABattleGoesOnTellsNothingOfThePair()
    {
        ScriptedServer server;
        TempArena arena;
        for (const QString& name : { u"crane-1"_s, u"stork-1"_s }) {
            server.expect(says("Nine."));
            Contestant one;
            one.name = name;
            one.kind = ContestantKind::OpenAiCompatible;
            one.baseUrl = server.baseUrl();
            one.modelId = u"any"_s;
            arena.add(one);
        }
        const QString both = conversationKey({ kFirst, kSecond });
        arena.addRecorded(u"heron"_s, u"Birds"_s, { { kFirst, u"Four."_s }, { both, u"Eight."_s } });
        arena.addRecorded(u"otter"_s, u"Beasts"_s, { { kFirst, u"Five."_s }, { both, u"Ten."_s } });
        const auto session = arena.open();
        QSet<int> kinds; // how many of the two are recorded
        for (quint64 seed = 0; seed < 60 && kinds.size() < 3; ++seed) {
            server.expect(says("Nine."));
            BattleRunner runner(*session, nullptr, [seed] { return seed; });
            QSignalSpy refused(&runner, &BattleRunner::refused);
            runner.start(kFirst);
            QVERIFY(reaches(runner, Phase::Judging));
            int recorded = 0;
            for (const Side side : kSides)
                recorded += runner.view(side).text != u"Nine."_s ? 1 : 0;
            kinds.insert(recorded);
            QVERIFY(!runner.goesOnFreely());
            QCOMPARE(runner.recordedNextTurn(), kSecond);
            runner.followUp(u"Something that nobody recorded"_s);
            runner.askAgain();
            QCOMPARE(refused.count(), 2);
            for (const auto& arguments : std::as_const(refused))
                QCOMPARE(toString(arguments.first().value<Error>().code), toString(Error::Code::NoRecordedAnswer));
            QCOMPARE(refused.at(0).first().value<Error>().detail, u"turn 2"_s);
            runner.followUp(kSecond);
            QVERIFY(reaches(runner, Phase::Judging));
            QCOMPARE(runner.turnCount(), 2);
            runner.skip();
        }
        QCOMPARE(kinds.size(), 3);
    }

    void whatNobodyRecordedGoesOnFreely()
    {
        Talk talk;
        talk.expect("Four.", "Five.");
        BattleRunner runner(*talk.session);
        runner.start(kFirst);
        QVERIFY(reaches(runner, Phase::Judging));
        QVERIFY(runner.goesOnFreely());
        QCOMPARE(runner.recordedNextTurn(), QString());
    }

    /// A name in an earlier answer stays covered, and the battle marked, after later ones that say none.
    void aLeakInAnEarlierTurnStaysCovered()
    {
        Talk talk;
        talk.expect("I am heron-7b.", "Five.");
        talk.expect("Eight.", "Ten.");
        BattleRunner runner(*talk.session);
        QSignalSpy revealed(&runner, &BattleRunner::revealed);
        runner.start(kFirst);
        QVERIFY(reaches(runner, Phase::Judging));
        runner.followUp(kSecond);
        QVERIFY(reaches(runner, Phase::Judging));
        for (const Side side : kSides)
            QVERIFY(!runner.view(side).text.contains(u"heron"_s));
        runner.castVerdict(Verdict::Tie);
        QVERIFY(reaches(runner, Phase::Revealed));
        QVERIFY(!revealed.first().first().value<Reveal>().isCounted);
        QVERIFY(storedBattle(*talk.session).hasLeak);
    }

    void aSkippedBattleKeepsItsReason()
    {
        Talk talk;
        talk.expect("Four.", "Five.");
        BattleRunner runner(*talk.session);
        runner.start(kFirst);
        QVERIFY(reaches(runner, Phase::Judging));
        runner.skip(u"beyond_me"_s);
        QCOMPARE(runner.phase(), Phase::Void);
        QTRY_COMPARE(talk.session->history().entries(1)->entries.front().skipReason, u"beyond_me"_s);
        QCOMPARE(storedBattle(*talk.session).turns.front().answers.a.has_value(), true);
    }

    void whatAnAnswerLeftOpenIsClosedBeforeTheNextPrompt()
    {
        QCOMPARE(
            withNextPrompt(u"```py\nx = 1"_s, u"on\nand on"_s), u"```py\nx = 1\n```\n\n---\n\n> on\n> and on\n\n"_s);
        QCOMPARE(withNextPrompt(u"```py\nx = 1\n```"_s, u"on"_s), u"```py\nx = 1\n```\n\n---\n\n> on\n\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
