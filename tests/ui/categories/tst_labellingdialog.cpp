// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/categories/categorybook.h"
#include "core/arena/models/roster.h"
#include "core/arena/standings/livestandings.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/scriptedserver.h"
#include "ui/categories/labellingdialog.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

const QString kPrompt = u"Prove that there are infinitely many primes."_s;

/// One vote, and a labelling model that stays out of the battles.
std::unique_ptr<ArenaSession> arenaWith(TempArena& arena, const ScriptedServer& server)
{
    for (const QString& name : { u"heron"_s, u"otter"_s })
        arena.addRecorded(name, {}, { { kPrompt, u"Euclid."_s } });
    Contestant labeller;
    labeller.name = u"labeller"_s;
    labeller.kind = ContestantKind::OpenAiCompatible;
    labeller.baseUrl = server.baseUrl();
    labeller.modelId = u"tiny"_s;
    labeller.isEnabled = false;
    arena.add(labeller);
    auto session = arena.open();
    BattleRunner runner(*session);
    runner.start(kPrompt);
    [&] { QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging); }();
    runner.castVerdict(Verdict::ABetter);
    [&] { QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Revealed); }();
    return session;
}

ScriptedServer::Script saying(const QByteArray& text)
{
    return { ScriptedServer::send(ScriptedServer::head()), ScriptedServer::send(ScriptedServer::textEvent(text)),
        ScriptedServer::send(ScriptedServer::endEvents()), ScriptedServer::close() };
}

} // namespace

class TestLabellingDialog : public QObject {
    Q_OBJECT

private:
    template <typename Widget>
    static Widget* part(const QDialog& dialog, const char* name)
    {
        return dialog.findChild<Widget*>(QString::fromLatin1(name));
    }
    /// Asks for hard prompts alone.
    static std::unique_ptr<LabellingDialog> dialogFor(ArenaSession& session)
    {
        auto dialog = std::make_unique<LabellingDialog>(
            session.roster(), [&session](const QString& model, const QStringList& rubrics) {
                return makeLabellingRun(session, model, rubrics);
            });
        auto* rubrics = part<QListWidget>(*dialog, "rubricList");
        for (int row = 1; row < rubrics->count(); ++row)
            rubrics->item(row)->setCheckState(Qt::Unchecked);
        dialog->show();
        return dialog;
    }

private slots:
    void labelsMoveVotesAndAreNotAskedTwice()
    {
        ScriptedServer server;
        server.expect(saying("[1, 2, 3, 4, 5, 6]"));
        TempArena arena;
        const auto session = arenaWith(arena, server);
        const auto dialog = dialogFor(*session);
        QCOMPARE(part<QComboBox>(*dialog, "modelBox")->count(), 1); // recorded answers cannot label
        QVERIFY(!part<QPushButton>(*dialog, "stopButton")->isEnabled());
        part<QPushButton>(*dialog, "startButton")->click();
        QVERIFY(part<QPushButton>(*dialog, "stopButton")->isEnabled());
        auto* status = part<QLabel>(*dialog, "statusLabel");
        QTRY_VERIFY2(status->text().contains(u"Labelled: 1,"_s), qPrintable(status->text()));
        QTRY_COMPARE(session->standings().standings({ u"hard_6"_s })->votesCounted, 1);
        QTRY_VERIFY(part<QPushButton>(*dialog, "startButton")->isEnabled());
        part<QPushButton>(*dialog, "startButton")->click();
        QTRY_COMPARE(status->text(), u"Every prompt is labelled already."_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void anAnswerInAnotherFormIsCountedAndLabelsNothing()
    {
        ScriptedServer server;
        server.expect(saying("It is rather hard, I think."));
        TempArena arena;
        const auto session = arenaWith(arena, server);
        const auto dialog = dialogFor(*session);
        part<QPushButton>(*dialog, "startButton")->click();
        auto* status = part<QLabel>(*dialog, "statusLabel");
        QTRY_VERIFY2(status->text().contains(u"not understood: 1,"_s), qPrintable(status->text()));
        QTRY_VERIFY(part<QPushButton>(*dialog, "startButton")->isEnabled());
        QTRY_COMPARE(session->categories().unlabelled({ u"hard_6"_s }), 1);
    }

    void stopKeepsTheRestForAnotherTime()
    {
        ScriptedServer server;
        server.expect({ ScriptedServer::send(ScriptedServer::head()) }); // and then silence
        TempArena arena;
        const auto session = arenaWith(arena, server);
        const auto dialog = dialogFor(*session);
        part<QPushButton>(*dialog, "startButton")->click();
        QTRY_COMPARE(server.requests().size(), 1);
        part<QPushButton>(*dialog, "stopButton")->click();
        auto* status = part<QLabel>(*dialog, "statusLabel");
        QTRY_VERIFY2(status->text().startsWith(u"Stopped."_s), qPrintable(status->text()));
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(part<QPushButton>(*dialog, "startButton")->isEnabled());
    }

    void noRubricOrNoModelCannotStart()
    {
        TempArena arena;
        arena.addRecorded(u"heron"_s, {}, { { kPrompt, u"Euclid."_s } });
        const auto session = arena.open();
        const auto dialog = dialogFor(*session);
        QVERIFY(!part<QPushButton>(*dialog, "startButton")->isEnabled());
        Contestant labeller;
        labeller.name = u"labeller"_s;
        labeller.kind = ContestantKind::OpenAiCompatible;
        labeller.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
        QVERIFY(session->roster().add(labeller));
        QVERIFY(part<QPushButton>(*dialog, "startButton")->isEnabled());
        part<QListWidget>(*dialog, "rubricList")->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!part<QPushButton>(*dialog, "startButton")->isEnabled());
    }
};

QTEST_MAIN(TestLabellingDialog)
#include "tst_labellingdialog.moc"
