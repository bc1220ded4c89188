// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include "app/workbench/composition.h"
#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/data/arenaexport.h"
#include "core/arena/session/arenafiles.h"
#include "core/arena/standings/livestandings.h"
#include "tests/peers/llamaprocess.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/shareddata.h"
#include "tests/support/verify.h"
#include "ui/charts/ratingchart.h"
#include "ui/common/page.h"
#include "ui/common/roles.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBattles = 10;
constexpr int kPatienceMs = 60'000;
using Phase = BattleRunner::Phase;

/// What a person at the keyboard did, to be compared with what the program kept.
struct Round {
    PerSide<QString> names;
    Verdict verdict;
};

Qt::Key keyFor(Verdict verdict) { return Qt::Key(Qt::Key_1 + int(verdict)); }

Contestant serverContestant(const QString& name, const QUrl& url)
{
    Contestant contestant;
    contestant.name = name;
    contestant.organization = u"Test"_s;
    contestant.kind = ContestantKind::OpenAiCompatible;
    contestant.baseUrl = url;
    contestant.sampling.maxTokens = 64;
    return contestant;
}

} // namespace

/// The real window, driven by keys, over real contestants.
class TestWindowBattles final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_window = std::make_unique<MainWindow>(workbenchComposition(), *m_settings, m_language);
        m_language.use(u"en"_s);
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_rounds.clear();
    }

    void twoRealServersFightTenBattles()
    {
        REQUIRE_OUTSIDE(program, "DARKHORSE_LLAMA_SERVER");
        REQUIRE_OUTSIDE(peers, "DARKHORSE_PEERS");
        const LlamaProcess first(program, peers, { u"--reply"_s, u"A **short** answer."_s });
        const LlamaProcess second(program, peers, { u"--reply"_s, u"Another answer, with a list:\n\n- one\n- two"_s });
        QVERIFY2(!first.baseUrl().isEmpty(), first.log().constData());
        QVERIFY2(!second.baseUrl().isEmpty(), second.log().constData());
        TempArena arena;
        arena.add(serverContestant(u"first server"_s, first.baseUrl()));
        Contestant other = serverContestant(u"second server"_s, second.baseUrl());
        other.kind = ContestantKind::Anthropic; // each side by a protocol of its own
        arena.add(other);
        QVERIFY(m_window->openArena(arena.path(), ArenaSession::OpenMode::Existing));

        for (int round = 0; round < kBattles; ++round) {
            fight(u"Question %1?"_s.arg(round), kVerdicts.at(size_t(round) % kVerdicts.size()));
            if (QTest::currentTestFailed())
                return;
        }
        votesChartAndFileAgree();
    }

    void aKilledServerMakesTheBattleVoid()
    {
        REQUIRE_OUTSIDE(program, "DARKHORSE_LLAMA_SERVER");
        REQUIRE_OUTSIDE(peers, "DARKHORSE_PEERS");
        LlamaProcess first(program, peers, { u"--mode"_s, u"loop"_s });
        const LlamaProcess second(program, peers, { u"--reply"_s, u"Done."_s });
        QVERIFY2(!first.baseUrl().isEmpty(), first.log().constData());
        TempArena arena;
        Contestant endless = serverContestant(u"endless"_s, first.baseUrl());
        endless.sampling.maxTokens = 100'000;
        arena.add(endless);
        arena.add(serverContestant(u"second server"_s, second.baseUrl()));
        QVERIFY(m_window->openArena(arena.path(), ArenaSession::OpenMode::Existing));
        send(u"Go on for ever."_s);
        const auto hasText = [this](Side side) { return !runner().view(side).text.isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(hasText(Side::A) && hasText(Side::B), kPatienceMs);
        QCOMPARE(runner().phase(), Phase::Streaming);
        first.kill();
        QTRY_COMPARE_WITH_TIMEOUT(runner().phase(), Phase::Void, kPatienceMs);
        QCOMPARE(m_window->session()->standings().standings(overallCategory())->votesCounted, 0);
    }

    void importedAnswersFightTenBattles()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        const QDir answers(shared + u"/data/08-alpaca-eval-outputs"_s);
        const TempArena arena;
        for (const QString& file : answers.entryList({ u"*.json"_s })) {
            const auto imported = importAnswersFromFile(arena.path(), answers.filePath(file));
            VERIFY_OK(imported);
            QCOMPARE(imported->newAnswers + imported->knownAnswers + imported->skipped, 805);
            QCOMPARE(imported->newContestants, 1);
        }
        QVERIFY(m_window->openArena(arena.path(), ArenaSession::OpenMode::Existing));
        const auto prompts = m_window->session()->prompts().suggestions();
        VERIFY_OK(prompts);
        for (int round = 0; round < kBattles; ++round) {
            const QString& prompt = prompts->at(size_t(round) * 7).text;
            if (prompt.contains(u'\n'))
                promptBox().setPlainText(prompt); // typing it would send at the first line's end
            fight(prompt.contains(u'\n') ? QString() : prompt, kVerdicts.at(size_t(round + 1) % kVerdicts.size()));
            if (QTest::currentTestFailed())
                return;
        }
        votesChartAndFileAgree();
    }

private:
    [[nodiscard]] BattleRunner& runner() const { return *m_window->runner(); }
    [[nodiscard]] QPlainTextEdit& promptBox() const
    {
        return *m_window->page(PageId::Battle)->findChild<QPlainTextEdit*>(u"promptBox"_s);
    }

    /// Types the prompt and presses Enter; an empty one leaves what is in the box.
    void send(const QString& prompt)
    {
        m_window->showPage(PageId::Battle);
        QPlainTextEdit& box = promptBox();
        box.setFocus();
        if (!prompt.isEmpty()) {
            box.clear();
            QTest::keyClicks(&box, prompt);
        }
        QTest::keyClick(&box, Qt::Key_Return);
    }

    void fight(const QString& prompt, Verdict verdict)
    {
        send(prompt);
        QTRY_COMPARE_WITH_TIMEOUT(runner().phase(), Phase::Judging, kPatienceMs);
        Reveal outcome;
        const auto listening
            = connect(&runner(), &BattleRunner::revealed, this, [&outcome](const Reveal& reveal) { outcome = reveal; });
        QTest::keyClick(QApplication::focusWidget(), keyFor(verdict));
        QTRY_COMPARE(runner().phase(), Phase::Revealed);
        disconnect(listening);
        QCOMPARE(outcome.verdict, verdict);
        m_rounds.push_back({ { outcome.sides.a.name, outcome.sides.b.name }, verdict });
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(runner().phase(), Phase::Idle);
    }

    void votesChartAndFileAgree()
    {
        m_window->showPage(PageId::Leaderboard);
        const StandingsPtr standings = m_window->session()->standings().standings(overallCategory());
        QCOMPARE(standings->votesCounted, kBattles);
        const auto* chart = m_window->page(PageId::Leaderboard)->findChild<RatingChart*>();
        QVERIFY(chart != nullptr);
        QVERIFY(chart->standings() == standings);
        for (const StandingsRow& row : standings->rows) {
            const auto taking = [&](Side side) {
                return std::ranges::count_if(m_rounds, [&](const Round& one) { return one.names[side] == row.name; });
            };
            QCOMPARE(row.votes, taking(Side::A) + taking(Side::B));
        }
        QCOMPARE(m_window->session()->history().count().value_or(-1), kBattles);

        const QString path = m_folder.filePath(u"votes.csv"_s);
        const auto report = exportArenaToFile(m_window->session()->path(), path, {});
        VERIFY_OK(report);
        QCOMPARE(report->written, kBattles);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), kBattles + 1);
        const QStringList header = lines.first().split(u',');
        for (int i = 0; i < kBattles; ++i) {
            const QStringList cells = lines.at(i + 1).split(u',');
            QCOMPARE(cells.at(header.indexOf(u"model_a"_s)), m_rounds.at(size_t(i)).names.a);
            QCOMPARE(cells.at(header.indexOf(u"model_b"_s)), m_rounds.at(size_t(i)).names.b);
            QCOMPARE(cells.at(header.indexOf(u"winner"_s)), arenaWord(m_rounds.at(size_t(i)).verdict));
        }
    }

    QTemporaryDir m_folder;
    LanguageSwitch m_language;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::vector<Round> m_rounds;
};

QTEST_MAIN(TestWindowBattles)
#include "tst_windowbattles.moc"
