// SPDX-License-Identifier: GPL-3.0-or-later
// Times what moves under the hand: bench_charts MODELS VOTES [ARENA]
//
// Draws every chart of drawn votes and 105 drawn boards, or the published leaderboards of ARENA, in the real page, then hovers, scrolls and
// zooms it, a repaint a step. Times are the interface thread's processor time, so that other programs count as little as they can;
// 16.7 ms is a frame at 60 a second.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTest>

#include "core/arena/standings/livestandings.h"
#include "core/arena/standings/publishedboards.h"
#include "tests/support/arena/drawnarena.h"
#include "ui/charts/figureview.h"
#include "ui/explore/chartsource.h"
#include "ui/explore/chartspage.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

constexpr double kFrameMs = 1000.0 / 60;
constexpr int kHovers = 200;
constexpr int kScrolls = 60;
constexpr int kZooms = 12;

double processorMs()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Times of steps of one kind.
class Frames {
public:
    explicit Frames(FigureView& view) : m_view(view) { }

    template <typename Step>
    void time(Step step)
    {
        const double before = processorMs();
        step();
        m_view.viewport()->repaint();
        m_times.push_back(processorMs() - before);
    }
    void print(const char* what)
    {
        std::ranges::sort(m_times);
        const auto late = m_times.end() - std::ranges::upper_bound(m_times, kFrameMs);
        std::printf("  %s %5.1f, longest %5.1f, %td late", what, m_times[m_times.size() / 2], m_times.back(), late);
        m_times.clear();
    }

private:
    FigureView& m_view;
    std::vector<double> m_times;
};

void hover(FigureView& view, Frames& frames)
{
    const QRectF plot = view.frame().plot;
    for (int i = 0; i < kHovers; ++i) {
        const double share = double(i) / kHovers;
        const QPointF at = plot.topLeft() + QPointF(share * plot.width(), std::fmod(share * 7, 1.0) * plot.height());
        frames.time([&] {
            QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, {}, {});
            QApplication::sendEvent(view.viewport(), &move);
        });
    }
    frames.print("hover");
}

void scroll(FigureView& view, Frames& frames)
{
    for (QScrollBar* bar : { view.horizontalScrollBar(), view.verticalScrollBar() }) {
        for (int i = 0; i < kScrolls; ++i)
            frames.time([&] { bar->setValue(bar->maximum() * i / kScrolls); });
    }
    frames.print("scroll");
}

void zoom(FigureView& view, Frames& frames)
{
    for (int i = 0; i < kZooms; ++i)
        frames.time([&] { view.setZoom(view.zoom() * 1.25, view.frame().plot.center()); });
    frames.print("zoom");
}

void timeChart(ChartsPage& page, FigureView& view, ChartKind kind)
{
    const FigurePtr before = view.figure();
    page.showChart(kind);
    const bool isDrawn = QTest::qWaitFor([&] { return view.figure() && view.figure() != before; }, 60'000);
    std::printf("%-20s", qPrintable(toWord(kind)));
    if (!isDrawn || view.figure()->pointCount() == 0) {
        std::printf("  nothing to see\n");
        return;
    }
    Frames frames(view);
    frames.time([&view] { view.setFigure(view.figure()); });
    frames.print("draw");
    hover(view, frames);
    scroll(view, frames);
    zoom(view, frames);
    scroll(view, frames);
    std::printf("  %d points\n", view.figure()->pointCount());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int models = argc > 2 ? std::atoi(argv[1]) : 0;
    const int votes = argc > 2 ? std::atoi(argv[2]) : 0;
    if (models < 2 || votes < 1) {
        std::fprintf(stderr, "usage: bench_charts MODELS VOTES [ARENA]\n");
        return 2;
    }
    LiveStandings live;
    live.reset(drawnarena::entrants(models), drawnarena::categories(), drawnarena::votes(models, votes));
    ChartsPage page;
    page.follow(live);
    page.source()->setReaders([models] { return drawnarena::facts(models); },
        [arena = QFile::decodeName(argc > 3 ? argv[3] : ""), models]() -> Result<RatingHistoryPtr> {
            constexpr int kBoards = 105;
            return arena.isEmpty() ? drawnarena::boards(models, kBoards) : publishedBoards(arena);
        });
    page.resize(1400, 900);
    page.show();
    if (!QTest::qWaitFor([&] { return live.standings(overallCategory())->votesCounted > 0; }, 60'000))
        return 1;
    std::printf("%d models, %d votes; milliseconds of processor time, median and longest\n", models, votes);
    auto& view = *page.findChild<FigureView*>(u"view"_s);
    for (const ChartKind kind : kChartKinds) {
        if (kind != ChartKind::Style) // drawn votes have no answers
            timeChart(page, view, kind);
    }
    return 0;
}
