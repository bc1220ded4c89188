// SPDX-License-Identifier: GPL-3.0-or-later
// Two very different models whose answers read the same: whatever else an evaluator could observe before the verdict must
// then be the same to the byte, whoever sits where.
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/battle/rulebook.h"
#include "core/arena/session/arenasession.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/scriptedserver.h"
#include "tests/ui/battle/widgetwords.h"
#include "ui/battle/battlepage.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = BattleRunner::Phase;
using Server = ScriptedServer;

namespace {

const QString kPrompt = u"Two and two?"_s;
const QString kSeen = u"I am █████, and two and two are four, said slowly and with care."_s;

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext&, const QString& message) { logged.append(message); }

Server::Step said(const QString& text) { return Server::send(Server::textEvent(text.toUtf8())); }

/// Quick, in one piece, cut at its limit.
Server::Script fastAnswer()
{
    return { Server::send(Server::head()),
        said(u"I am Swift-1, and two and two are four, said slowly and with care."_s),
        Server::send(Server::endEvents("length")), Server::close() };
}

/// Thinks first, then speaks in pieces that split its own name.
Server::Script slowAnswer()
{
    const QByteArray thought
        = "data: {\"choices\":[{\"index\":0,\"delta\":{\"reasoning_content\":\"Hm. I am Ponder-70.\"}}]}\n\n";
    return { Server::send(Server::head()), Server::pause(60ms), Server::send(thought), Server::pause(60ms),
        said(u"I am Pon"_s), Server::pause(60ms), said(u"der-"_s), Server::pause(60ms), said(u"70, and two"_s),
        Server::pause(60ms), said(u" and two are four, said slowly and"_s), Server::pause(60ms), said(u" with care."_s),
        Server::send(Server::endEvents()), Server::close() };
}

Server::Script refusal()
{
    return Server::whole("401 Unauthorized", "application/json", R"({"error":{"message":"bad key for swift"}})");
}

Contestant talker(const QString& name, const QString& organization, const Server& server)
{
    Contestant contestant;
    contestant.name = name;
    contestant.organization = organization;
    contestant.kind = ContestantKind::OpenAiCompatible;
    contestant.baseUrl = server.baseUrl();
    return contestant;
}

QStringList sizesOf(QWidget* page)
{
    QStringList sizes;
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        const QRect place = widget->geometry();
        sizes += u"%1 %2 %3x%4+%5+%6 %7"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                     .arg(place.width())
                     .arg(place.height())
                     .arg(place.x())
                     .arg(place.y())
                     .arg(int(widget->isVisible()));
    }
    return sizes;
}

/// What one battle showed, and where everybody sat.
struct Observed {
    QStringList all;
    bool swiftOnA = false;
    bool panesWereAlike = true;
};

Observed observe(ArenaSession& session, quint64 seed, Phase end)
{
    logged.clear();
    QApplication::clipboard()->clear();
    Observed seen;
    BattleRunner runner(session, nullptr, [seed] { return seed; });
    BattlePage page(runner, session.prompts(), session.rules());
    page.resize(1024, 700);
    page.show();
    QObject::connect(&runner, &BattleRunner::viewChanged, &page, [&](const BlindView&) {
        const QString a = runner.view(Side::A).text;
        const QString b = runner.view(Side::B).text;
        // While one is told of its change the other has not been told yet, so one of them may be a step ahead.
        seen.panesWereAlike = seen.panesWereAlike && (a.startsWith(b) || b.startsWith(a));
    });
    runner.start(kPrompt);
    seen.all += wordsOf(&page) + sizesOf(&page);
    const bool hasEnded = QTest::qWaitFor([&] { return runner.phase() == end; });
    if (!hasEnded)
        qFatal("the battle did not end");
    if (end == Phase::Judging) {
        const bool isShown = QTest::qWaitFor([&] { return wordsOf(&page).join(u'\n').count(u"with care."_s) >= 2; });
        if (!isShown)
            qFatal("the answers were not shown");
        for (auto* copy : page.findChildren<QPushButton*>(u"copy"_s)) {
            copy->click();
            seen.all += QApplication::clipboard()->text();
        }
    }
    QCoreApplication::processEvents();
    seen.all += wordsOf(&page) + sizesOf(&page) + logged;
    if (end == Phase::Judging) {
        QObject::connect(&runner, &BattleRunner::revealed, &page,
            [&seen](const Reveal& reveal) { seen.swiftOnA = reveal.sides.a.name == u"Swift-1"_s; });
        runner.castVerdict(Verdict::Tie);
        (void)QTest::qWaitFor([&] { return runner.phase() == Phase::Revealed; });
    }
    return seen;
}

} // namespace

class TestExchangedModels : public QObject {
    Q_OBJECT

private slots:
    void init() { qInstallMessageHandler(keepLog); }
    void cleanup() { qInstallMessageHandler(nullptr); }

    void nothingButTheAnswersTellsWhoSitsWhere_data()
    {
        QTest::addColumn<int>("delivery");
        QTest::newRow("equal pace") << int(BattleRules::Delivery::EqualPace);
        QTest::newRow("when complete") << int(BattleRules::Delivery::WhenComplete);
    }
    void nothingButTheAnswersTellsWhoSitsWhere()
    {
        QFETCH(const int, delivery);
        Server swift;
        Server ponder;
        swift.expect(fastAnswer());
        ponder.expect(slowAnswer());
        TempArena arena;
        arena.add(talker(u"Swift-1"_s, u"Gale Works"_s, swift));
        arena.add(talker(u"Ponder-70"_s, u"Still Waters"_s, ponder));
        const auto session = arena.open();
        BattleRules rules = session->rules().rules();
        rules.delivery = BattleRules::Delivery(delivery);
        QVERIFY(session->rules().change(rules).has_value());

        PerSide<std::optional<QStringList>> seen; // by where Swift sat
        for (quint64 seed = 0; seed < 40 && !(seen.a && seen.b); ++seed) {
            const Observed one = observe(*session, seed, Phase::Judging);
            QVERIFY(one.panesWereAlike);
            QCOMPARE(one.all.join(u'\n').count(kSeen) >= 4, true);
            for (const QString& secret : { u"Swift"_s, u"Ponder"_s, u"Gale"_s, u"Waters"_s, u"Hm."_s })
                QVERIFY2(!one.all.join(u'\n').contains(secret), qPrintable(secret));
            seen[one.swiftOnA ? Side::A : Side::B] = one.all;
        }
        QVERIFY(seen.a && seen.b);
        QCOMPARE(*seen.a, *seen.b);
    }

    /// One of them errs: the battle is void, and nothing says which one, or how.
    void anErrorTellsNothing()
    {
        std::optional<QStringList> first;
        for (const bool swiftErrs : { true, false }) {
            Server swift;
            Server ponder;
            swift.expect(swiftErrs ? refusal() : fastAnswer());
            ponder.expect(swiftErrs ? slowAnswer() : Server::Script { Server::pause(30ms), Server::drop() });
            TempArena arena;
            arena.add(talker(u"Swift-1"_s, u"Gale Works"_s, swift));
            arena.add(talker(u"Ponder-70"_s, u"Still Waters"_s, ponder));
            const auto session = arena.open();
            const Observed seen = observe(*session, 1, Phase::Void);
            const QString everything = seen.all.join(u'\n');
            for (const QString& secret : { u"Swift"_s, u"Ponder"_s, u"401"_s, u"bad key"_s })
                QVERIFY2(!everything.contains(secret), qPrintable(secret));
            if (!first)
                first = seen.all;
            else
                QCOMPARE(seen.all, *first);
        }
    }
};

QTEST_MAIN(TestExchangedModels)
#include "tst_exchangedmodels.moc"
