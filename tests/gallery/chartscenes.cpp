// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/chartscenes.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/gallery/clipcheck.h"
#include "tests/support/arena/drawnarena.h"
#include "ui/explore/chartsource.h"
#include "ui/explore/chartspage.h"
#include "ui/leaderboard/leaderboardpage.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kBoards = 105;

bool isCurrent(LiveStandings& live)
{
    bool is = false;
    live.whenCurrent(&live, [&is] { is = true; });
    return QTest::qWaitFor([&is] { return is; }, kPatienceMs);
}

} // namespace

ChartScenes::ChartScenes(const QString& folder) : m_folder(folder) { m_folder.mkpath(u"."_s); }

QString ChartScenes::picture(QWidget& widget, const QString& name)
{
    const QString path = m_folder.filePath(name + u".png"_s);
    QCoreApplication::processEvents(); // what was laid out anew is drawn
    if (!widget.grab().save(path))
        m_problems << name + u": cannot be written"_s;
    for (const QString& text : clippedTexts(widget))
        m_problems << name + u": "_s + text;
    return path;
}

QStringList ChartScenes::take(const GalleryLook& look, Size size)
{
    applyTheme(*qApp, look.theme);
    LiveStandings live;
    live.reset(drawnarena::entrants(size.models), drawnarena::categories(), drawnarena::votes(size.models, size.votes));
    const QString end = u"_%1x%2_%3"_s.arg(size.models).arg(size.votes).arg(look.name());
    QStringList pictures;
    LeaderboardPage leaderboard;
    leaderboard.resize(look.size);
    leaderboard.follow(live);
    leaderboard.show();
    if (!isCurrent(live))
        m_problems << u"no standings: "_s + end;
    pictures << picture(leaderboard, u"leaderboard"_s + end);
    leaderboard.hide();

    ChartsPage page;
    page.resize(look.size);
    page.follow(live);
    const int models = size.votes > 0 ? size.models : 0;
    page.source()->setReaders([models] { return drawnarena::facts(models); },
        [models] { return drawnarena::boards(models, models > 0 ? kBoards : 0); });
    QSignalSpy drawn(page.source(), &ChartSource::figureDrawn);
    page.show();
    for (const ChartKind kind : kChartKinds) {
        drawn.clear();
        page.showChart(kind);
        if (page.chart() == ChartKind::Ratings)
            page.readAgain(); // which is there from the beginning
        if (!QTest::qWaitFor([&drawn] { return !drawn.isEmpty(); }, kPatienceMs))
            m_problems << u"not drawn: "_s + toWord(kind) + end;
        pictures << picture(page, u"chart-"_s + toWord(kind) + end);
    }
    return pictures;
}

} // namespace darkhorse
