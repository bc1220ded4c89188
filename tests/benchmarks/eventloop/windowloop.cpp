// SPDX-License-Identifier: GPL-3.0-or-later
// How fluid the real window is.
//
//     windowloop [SECONDS]
//
// First the sample arena: from Enter in the prompt box to the painted beginnings of both answers; and from the key of a verdict to the names,
// and to the painted answers of the next, prepared battle, by somebody who presses Enter at once. Then two scripted
// servers, each on its own thread, that send Markdown without a pause into one battle after the other, while every turn of
// the interface's event loop is measured. Needs a display; figures hold for a release build on a machine with nothing else
// to do.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include "app/workbench/composition.h"
#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/session/samplearena.h"
#include "tests/benchmarks/eventloop/turnmeter.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/fastserver.h"
#include "ui/common/markdownview.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

namespace {

constexpr int kFirstBattles = 20;

Contestant talker(const QString& name, const QUrl& url)
{
    Contestant contestant;
    contestant.name = name;
    contestant.kind = ContestantKind::OpenAiCompatible;
    contestant.baseUrl = url;
    return contestant;
}

/// Counts the views on the page that have been painted with text in them.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(const QWidget& page)
    {
        for (MarkdownView* view : page.findChildren<MarkdownView*>()) {
            m_views.push_back({ view, false });
            view->viewport()->installEventFilter(this);
        }
    }
    [[nodiscard]] bool isComplete() const
    {
        return std::ranges::count_if(m_views, [](const Watched& one) { return one.isPainted; }) >= 2;
    }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            for (Watched& one : m_views) {
                if (one.view->viewport() == object && !one.view->toPlainText().trimmed().isEmpty())
                    one.isPainted = true;
            }
        }
        return QObject::eventFilter(object, event);
    }

private:
    struct Watched {
        MarkdownView* view;
        bool isPainted;
    };
    std::vector<Watched> m_views;
};

void send(MainWindow& window, const QString& prompt)
{
    auto* box = window.page(PageId::Battle)->findChild<QPlainTextEdit*>(u"promptBox"_s);
    box->setPlainText(prompt);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Return);
}

bool measureFirstBattles(MainWindow& window, const QString& folder)
{
    const QString path = folder + u"/sample.darkhorse"_s;
    if (!makeSampleArena(path) || !window.openArena(path, ArenaSession::OpenMode::Existing))
        return false;
    const auto prompts = window.session()->prompts().suggestions();
    if (!prompts || prompts->empty())
        return false;
    window.showPage(PageId::Battle);
    QTest::qWait(200);
    std::vector<double> times;
    for (int i = 0; i < kFirstBattles; ++i) {
        const PaintWatch watch(*window.page(PageId::Battle));
        QElapsedTimer sinceEnter;
        sinceEnter.start();
        send(window, prompts->at(size_t(i) % prompts->size()).text);
        while (!watch.isComplete() && sinceEnter.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        times.push_back(double(sinceEnter.nsecsElapsed()) / 1e6);
        if (!QTest::qWaitFor([&] { return window.runner()->phase() == Phase::Judging; }))
            return false;
        window.runner()->skip();
        window.runner()->clear();
        QTest::qWait(50);
    }
    std::printf("Enter to both answers painted: first %.1f ms", times.front());
    std::ranges::sort(times);
    std::printf(", median %.1f ms, longest of %d %.1f ms\n", times.at(times.size() / 2), kFirstBattles, times.back());
    return true;
}

void tell(const char* what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf(
        "%s: median %.1f ms, longest of %zu %.1f ms\n", what, times.at(times.size() / 2), times.size(), times.back());
}

bool measureVerdicts(MainWindow& window)
{
    BattleRunner& runner = *window.runner();
    const auto runUntil = [](auto isSo) {
        QElapsedTimer patience;
        patience.start();
        while (!isSo() && patience.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return isSo();
    };
    const auto press = [&window](Qt::Key key) { QTest::keyClick(window.focusWidget(), key); };
    std::vector<double> toNames;
    std::vector<double> toAnswers;
    send(window, window.session()->prompts().suggestions()->front().text);
    for (int i = 0; i < kFirstBattles; ++i) {
        if (!QTest::qWaitFor([&] { return runner.phase() == Phase::Judging; }))
            return false;
        QTest::qWait(300); // read, while the next one is prepared
        QElapsedTimer sinceVerdict;
        sinceVerdict.start();
        press(Qt::Key_1);
        if (!runUntil([&] { return runner.phase() == Phase::Revealed; }))
            return false;
        toNames.push_back(double(sinceVerdict.nsecsElapsed()) / 1e6);
        press(Qt::Key_Return);
        const PaintWatch watch(*window.page(PageId::Battle));
        press(Qt::Key_Return);
        if (!runUntil([&] { return watch.isComplete(); }))
            return false;
        toAnswers.push_back(double(sinceVerdict.nsecsElapsed()) / 1e6);
    }
    tell("verdict to the names", toNames);
    tell("verdict to the next answers painted", toAnswers);
    if (!QTest::qWaitFor([&] { return runner.phase() == Phase::Judging; }))
        return false;
    runner.skip(); // an open battle would ask before another arena is opened
    runner.clear();
    return true;
}

/// Starts the next battle whenever one is over: an answer that is as long as answers may be ends.
void keepFighting(MainWindow& window)
{
    BattleRunner& runner = *window.runner();
    const auto next = [&window, &runner](Phase phase) {
        if (phase == Phase::Judging)
            QTimer::singleShot(0, &runner, [&runner] { runner.skip(); });
        else if (phase == Phase::Void)
            QTimer::singleShot(0, &runner, &BattleRunner::retry);
    };
    QObject::connect(&runner, &BattleRunner::phaseChanged, &runner, next);
    send(window, u"Go on for ever."_s);
}

bool measureStreaming(MainWindow& window, int seconds)
{
    const QByteArray text = "Some **bold** words and `code`, so that a line breaks now and then.\\n\\n- an item\\n\\n";
    const FastServer servers[2] { FastServer(text), FastServer(text) };
    TempArena arena;
    arena.add(talker(u"first"_s, servers[0].baseUrl()));
    arena.add(talker(u"second"_s, servers[1].baseUrl()));
    if (!window.openArena(arena.path(), ArenaSession::OpenMode::Existing))
        return false;
    window.showPage(PageId::Battle);
    qint64 views = 0;
    QObject::connect(window.runner(), &BattleRunner::viewChanged, &window, [&views] { ++views; });
    QTest::qWait(200);
    keepFighting(window);
    {
        const TurnMeter meter;
        QEventLoop loop; // not qWait(), which sleeps between its turns
        QTimer::singleShot(std::chrono::seconds(seconds), &loop, &QEventLoop::quit);
        loop.exec();
        std::printf("two servers streaming for %d s, %lld views shown: ", seconds, static_cast<long long>(views));
        meter.print();
    }
    window.runner()->disconnect();
    window.runner()->stop();
    return views > 0;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 10;
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    LanguageSwitch language;
    language.use(u"en"_s);
    applyTheme(application, ThemeChoice::Light);
    MainWindow window(workbenchComposition(), settings, language);
    window.resize(1280, 800);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    return measureFirstBattles(window, folder.path()) && measureVerdicts(window) && measureStreaming(window, seconds)
        ? 0
        : 1;
}
