// SPDX-License-Identifier: GPL-3.0-or-later
// A day of battles through the main window, in one process: prompt, two streams at 1,000 tokens a second, verdict, names, next. Memory must
// stay, and the window must stay fluid. DARKHORSE_SOAK_BATTLES says how many; every 250th answer has 100 KB.
#include <cstdio>
#include <malloc.h>
#include <unistd.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QPlainTextEdit>
#include <QTest>

#include "app/workbench/composition.h"
#include "core/arena/battle/battlerunner.h"
#include "core/arena/standings/livestandings.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/loopmeter.h"
#include "tests/support/pacedserver.h"
#include "ui/common/page.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

namespace {

constexpr int kTokensPerSecond = 1000;
constexpr int kShortRun = 12;
constexpr int kWarmUp = 500; ///< battles after which memory must stay
constexpr double kFrameMs = 16;

int battlesWanted()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("DARKHORSE_SOAK_BATTLES", &isNumber);
    return isNumber && wanted > 0 ? wanted : kShortRun;
}

/// Markdown of everything that is slow to lay out, cut to a length that differs from battle to battle.
QString answerOf(int battle, const QString& name)
{
    constexpr int kLong = 100 * 1024;
    constexpr int kEvery = 250;
    const QString part
        = u"## Part of %1\n\nSome **bold** words, *others*, `code` and a [link](https://example.org/%1).\n\n"
          "- an item\n- another, with $\\frac{a}{b} \\le \\sqrt{x^2}$ in it\n\n"
          "```cpp\nfor (int i = 0; i < n; ++i)\n    sum += values[i]; // one after the other\n```\n\n"
          "| name | value |\n| --- | ---: |\n| first | 1 |\n| второй | 2 |\n| 第三 | 3 |\n\n"
          "مرحبا بالعالم، هذه فقرة قصيرة.\n\n> A quotation that goes on for a while, so that its lines break.\n\n"_s
              .arg(name);
    const int length = battle % kEvery == kEvery - 1 ? kLong : 120 + (battle * 7919) % 1500;
    QString text;
    while (text.size() < length)
        text += part;
    return text.left(length);
}

Contestant talker(const QString& name, const PacedServer& server)
{
    Contestant contestant;
    contestant.name = name;
    contestant.kind = ContestantKind::OpenAiCompatible;
    contestant.baseUrl = server.baseUrl();
    return contestant;
}

/// Of this process, after what is free was given back.
double residentMb()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

/// One evaluator at the window.
///
/// Keys come out of the event loop, as a person's do. Pressed from outside it, what they retire would wait for a loop that never comes
/// back to it: Qt deletes later only where control has returned to a loop below.
class Judge {
public:
    explicit Judge(MainWindow& window) : m_window(window) { }

    [[nodiscard]] bool judges(int battle)
    {
        const auto ask = [this, battle] {
            auto* box = m_window.page(PageId::Battle)->findChild<QPlainTextEdit*>(u"promptBox"_s);
            box->setPlainText(u"Question %1 of the day?"_s.arg(battle));
            QTest::keyClick(box, Qt::Key_Return);
        };
        constexpr Qt::Key kKeys[] { Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4 };
        return reaches(Phase::Judging, ask) && reaches(Phase::Revealed, [&] { press(kKeys[battle % 4]); })
            && reaches(Phase::Idle, [this] { press(Qt::Key_Return); });
    }

    /// What has come of it, on the other pages.
    void lookAround()
    {
        for (const PageId page :
            { PageId::Leaderboard, PageId::Charts, PageId::History, PageId::Models, PageId::Battle }) {
            m_window.showPage(page);
            QEventLoop loop;
            QTimer::singleShot(100, &loop, &QEventLoop::quit);
            loop.exec();
        }
    }

private:
    /// Acts, and runs the event loop without a pause until the battle is there; false after a minute.
    template <typename Action>
    [[nodiscard]] bool reaches(Phase phase, Action act) const
    {
        BattleRunner& runner = *m_window.runner();
        QEventLoop loop;
        QObject::connect(&runner, &BattleRunner::phaseChanged, &loop, [&](Phase now) {
            if (now == phase || now == Phase::Void)
                loop.quit();
        });
        QTimer::singleShot(0, &loop, act);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        loop.exec();
        return runner.phase() == phase;
    }

    void press(Qt::Key key)
    {
        QWidget* focus = m_window.focusWidget();
        QTest::keyClick(focus ? focus : &m_window, key);
    }

    MainWindow& m_window;
};

} // namespace

class TestSoak final : public QObject {
    Q_OBJECT

private slots:
    void aDayOfBattles()
    {
        const int battles = battlesWanted();
        const PacedServer swift([](int number) { return answerOf(number, u"one side"_s); }, kTokensPerSecond);
        const PacedServer ponder([](int number) { return answerOf(number, u"the other"_s); }, kTokensPerSecond);
        TempArena arena;
        arena.add(talker(u"Swift-1"_s, swift));
        arena.add(talker(u"Ponder-70"_s, ponder));
        Settings settings(arena.path() + u".ini"_s);
        LanguageSwitch language;
        language.use(u"en"_s);
        MainWindow window(workbenchComposition(), settings, language);
        window.resize(1280, 800);
        window.show();
        QVERIFY(window.openArena(arena.path(), ArenaSession::OpenMode::Existing));
        window.showPage(PageId::Battle);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);

        Judge judge(window);
        const LoopMeter meter;
        double warmMb = 0;
        for (int battle = 0; battle < battles; ++battle) {
            QVERIFY2(judge.judges(battle), qPrintable(u"battle %1"_s.arg(battle)));
            if (battle % 100 == 99 || battle == kShortRun / 2)
                judge.lookAround();
            if (battle + 1 == kWarmUp)
                warmMb = residentMb();
            if ((battle + 1) % 500 == 0)
                tell(battle + 1, meter);
        }
        tell(battles, meter);
        QTRY_COMPARE(window.session()->standings().standings(overallCategory())->votesCounted, battles);
        if (warmMb > 0) {
            const double growth = residentMb() / warmMb - 1;
            QVERIFY2(growth < 0.1, qPrintable(u"memory grew by %1 %"_s.arg(growth * 100, 0, 'f', 1)));
        }
#ifdef NDEBUG
        QVERIFY2(meter.processorMs(0.999) < kFrameMs, qPrintable(meter.report()));
#endif
    }

private:
    static void tell(int battles, const LoopMeter& meter)
    {
        std::printf("%d battles, %.1f MB; %s\n", battles, residentMb(), qPrintable(meter.report()));
        std::fflush(stdout);
    }
};

QTEST_MAIN(TestSoak)
#include "tst_soak.moc"
