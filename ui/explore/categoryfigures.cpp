// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/common/categorytext.h"
#include "ui/explore/arenafigures.h"
#include "ui/explore/chartkind.h"
#include "ui/explore/sidebyside.h"

using namespace Qt::StringLiterals;

namespace darkhorse::arenafigures {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ArenaFigures)
};

/// Those in which anybody has a rating; the first one always.
std::vector<sidebyside::Column> columnsOf(const std::vector<StandingsPtr>& categories)
{
    std::vector<sidebyside::Column> columns;
    for (const StandingsPtr& one : categories) {
        const QString name = categoryText(one->category);
        if (columns.empty() || sidebyside::hasRating(*one))
            columns.push_back({ name, Text::tr("Category: %1.").arg(name), one });
    }
    return columns;
}

FigureText categoryTextOf(ChartKind kind, const Standings& first)
{
    FigureText text = textOf(chartName(kind), first);
    text.title = chartName(kind);
    text.advice = Text::tr("No model has a rating yet. Ratings appear as soon as the models have won and lost battles "
                           "against each other.");
    return text;
}

} // namespace

FigurePtr categoryRanks(const std::vector<StandingsPtr>& categories)
{
    LinesData data = sidebyside::places(columnsOf(categories));
    data.xTitle = Text::tr("Category");
    return std::make_shared<LinesFigure>(
        categoryTextOf(ChartKind::CategoryRanks, *categories.front()), std::move(data));
}

FigurePtr categoryOverview(const std::vector<StandingsPtr>& categories)
{
    return std::make_shared<MatrixFigure>(
        categoryTextOf(ChartKind::CategoryOverview, *categories.front()), sidebyside::ratings(columnsOf(categories)));
}

FigurePtr rankOverview(const std::vector<StandingsPtr>& categories)
{
    return std::make_shared<MatrixFigure>(
        categoryTextOf(ChartKind::RankOverview, *categories.front()), sidebyside::ranks(columnsOf(categories)));
}

} // namespace darkhorse::arenafigures
