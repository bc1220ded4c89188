// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/reportrun.h"

#include <algorithm>
#include <cstdio>

#include <QApplication>

#include "core/arena/categories/categoriesstate.h"
#include "core/arena/standings/livestandings.h"
#include "core/arena/standings/standingsreading.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/explore/reportmaker.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

int refuse(int status, const QString& message)
{
    std::fprintf(stderr, "darkhorse: %s\n", qPrintable(message));
    return status;
}

int refuse(int status, const Error& error)
{
    return refuse(status, errorSentence(error.code) + u" ("_s + error.detail + u')');
}

/// What to write of: the view's slice and category.
Result<RatingView> viewOf(const ReportRequest& request, LiveStandings& standings)
{
    RatingView view;
    view.choice = standings.choice();
    if (!request.view.isEmpty()) {
        ModelNames names;
        for (const StandingsRow& row : standings.standings(overallCategory())->rows)
            names.insert(row.contestant, row.name);
        const auto asked = ratingViewFromText(request.view, names); // whichever chart it names
        if (!asked)
            return asked;
        view = *asked;
    }
    if (!request.category.isEmpty())
        view.category = { request.category };
    const std::vector<CategoryKey> categories = standings.categories();
    if (std::ranges::count(categories, view.category) == 0)
        return fail(Error::Code::InvalidInput, u"there is no category \"%1\""_s.arg(view.category.value));
    return view;
}

/// A report of one category must not say that nobody voted in it only because nobody sorted the votes.
Result<void> checkSorting(const QString& arena, const CategoryKey& category, const LiveStandings& standings)
{
    if (standings.standings(overallCategory())->votesCounted == 0)
        return {};
    const auto sorted = isSorted(arena);
    if (!sorted)
        return fail(sorted.error());
    if (*sorted)
        return {};
    const QString advice = u"not all votes are sorted into categories yet; open this arena once in the window"_s;
    if (standings.standings(category)->votesCounted == 0)
        return fail(Error::Code::NotFound, advice);
    std::fprintf(stderr, "darkhorse: warning: %s\n", qPrintable(advice));
    return {};
}

void start(const RatingView& view, const QString& path, LiveStandings& standings)
{
    auto* maker = new ReportMaker(standings, view.slice, view.category, &standings);
    QObject::connect(maker, &ReportMaker::finished, &standings, [] { QCoreApplication::exit(0); });
    QObject::connect(maker, &ReportMaker::failed, &standings, [](const QString&, const Error& error) {
        const bool isWrong = error.code == Error::Code::InvalidInput; // another ending
        QCoreApplication::exit(refuse(isWrong ? kWrongUsage : kFailed, error));
    });
    maker->start(path, ChartLook::from(lightPalette(), QApplication::font()));
}

} // namespace

int writeReport(const ReportRequest& request)
{
    LiveStandings standings;
    if (const auto read = readStandings(request.arena, standings); !read)
        return refuse(kFailed, read.error());
    QObject::connect(&standings, &LiveStandings::failed, &standings,
        [](const QString& detail) { QCoreApplication::exit(refuse(kFailed, detail)); });
    standings.whenCurrent(&standings, [&] {
        const auto view = viewOf(request, standings);
        if (!view)
            return QCoreApplication::exit(refuse(kWrongUsage, view.error()));
        if (const auto checked = checkSorting(request.arena, view->category, standings); !checked)
            return QCoreApplication::exit(refuse(kFailed, checked.error()));
        standings.setChoice(view->choice);
        standings.whenCurrent(
            &standings, [view = *view, &request, &standings] { start(view, request.path, standings); });
    });
    return QApplication::exec();
}

} // namespace darkhorse
