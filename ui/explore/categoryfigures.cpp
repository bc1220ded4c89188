// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <utility>

#include <QCoreApplication>
#include <QLocale>

#include "ui/charts/linesfigure.h"
#include "ui/charts/matrixfigure.h"
#include "ui/charts/standingstext.h"
#include "ui/common/categorytext.h"
#include "ui/common/formatting.h"
#include "ui/explore/arenafigures.h"
#include "ui/explore/chartkind.h"

using namespace Qt::StringLiterals;

namespace darkhorse::arenafigures {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ArenaFigures)
};

/// Those in which anybody has a rating; the first one always.
std::vector<StandingsPtr> ratedOnes(const std::vector<StandingsPtr>& categories)
{
    std::vector<StandingsPtr> rated;
    for (const StandingsPtr& one : categories) {
        const bool hasRating
            = std::ranges::any_of(one->rows, [](const StandingsRow& row) { return row.rating.has_value(); });
        if (hasRating || rated.empty())
            rated.push_back(one);
    }
    return rated;
}

QString inWords(const Standings& standings, const StandingsRow& row)
{
    return Text::tr("Category: %1.").arg(categoryText(standings.category)) + u' '
        + Text::tr("Rank: %1.").arg(standingstext::rankText(row)) + u' '
        + standingstext::rowInWords(row, standings.confidence);
}

FigureText categoryTextOf(ChartKind kind, const Standings& first)
{
    FigureText text = textOf(chartName(kind), first);
    text.title = chartName(kind);
    text.advice = Text::tr("No model has a rating yet. Ratings appear as soon as the models have won and lost battles "
                           "against each other.");
    return text;
}

/// Models by categories; a cell holds what `valueOf` tells.
MatrixData overviewOf(const std::vector<StandingsPtr>& rated,
    const std::function<std::optional<double>(const StandingsRow&)>& valueOf,
    const std::function<QString(double)>& labelOf)
{
    MatrixData data;
    data.corner = Text::tr("Model");
    for (const StandingsPtr& one : rated) {
        data.columns << categoryText(one->category);
        data.columnContestants.emplace_back();
    }
    MatrixPanel panel;
    panel.scale = MatrixPanel::Scale::Sequential;
    std::vector<ContestantId> models;
    for (const StandingsRow& model : rated.front()->rows) {
        if (model.votes == 0)
            continue;
        data.rows << model.name;
        data.rowContestants.emplace_back(model.contestant);
        models.push_back(model.contestant);
        for (const StandingsPtr& one : rated) {
            const StandingsRow* row = one->row(model.contestant);
            const std::optional<double> value = row ? valueOf(*row) : std::nullopt;
            panel.values.push_back(value);
            panel.labels.push_back(value ? labelOf(*value) : QString());
        }
    }
    data.panels.push_back(std::move(panel));
    data.words = [rated, models](int row, int column) {
        const Standings& standings = *rated[size_t(column)];
        const StandingsRow* found = standings.row(models[size_t(row)]);
        return found ? inWords(standings, *found) : QString();
    };
    return data;
}

/// Smallest and largest value; both 0 without any.
std::pair<double, double> rangeOf(const MatrixPanel& panel)
{
    std::optional<double> low;
    std::optional<double> high;
    for (const std::optional<double>& value : panel.values) {
        if (!value)
            continue;
        low = std::min(low.value_or(*value), *value);
        high = std::max(high.value_or(*value), *value);
    }
    return { low.value_or(0), high.value_or(0) };
}

} // namespace

FigurePtr categoryRanks(const std::vector<StandingsPtr>& categories)
{
    const std::vector<StandingsPtr> rated = ratedOnes(categories);
    LinesData data;
    data.yKind = AxisKind::Count;
    data.isDownward = true;
    data.showsBands = false;
    data.xTitle = Text::tr("Category");
    data.yTitle = Text::tr("Place by rating");
    for (const StandingsPtr& one : rated)
        data.xNames << categoryText(one->category);
    for (const StandingsRow& model : rated.front()->rows) {
        FigureLine line { model.name, model.contestant, {} };
        for (size_t i = 0; i < rated.size(); ++i) {
            const StandingsRow* row = rated[i]->row(model.contestant);
            if (!row || !row->rating)
                continue;
            LinePoint point;
            point.x = double(i);
            point.y = standingstext::placeByRating(*rated[i], *row);
            point.words = inWords(*rated[i], *row);
            line.points.push_back(std::move(point));
        }
        if (!line.points.empty())
            data.lines.push_back(std::move(line));
    }
    return std::make_shared<LinesFigure>(categoryTextOf(ChartKind::CategoryRanks, *rated.front()), std::move(data));
}

FigurePtr categoryOverview(const std::vector<StandingsPtr>& categories)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    MatrixData data = overviewOf(
        ratedOnes(categories), [](const StandingsRow& row) { return row.rating; },
        [&locale](double rating) { return locale.toString(rating, 'f', 0); });
    MatrixPanel& panel = data.panels.front();
    const auto [low, high] = rangeOf(panel);
    for (std::optional<double>& value : panel.values) {
        if (value)
            *value -= low;
    }
    panel.top = std::max(1.0, high - low);
    return std::make_shared<MatrixFigure>(
        categoryTextOf(ChartKind::CategoryOverview, *categories.front()), std::move(data));
}

FigurePtr rankOverview(const std::vector<StandingsPtr>& categories)
{
    MatrixData data = overviewOf(
        ratedOnes(categories),
        [](const StandingsRow& row) { return row.rank ? std::optional(double(*row.rank)) : std::nullopt; },
        [](double rank) { return formatCount(qint64(rank)); });
    MatrixPanel& panel = data.panels.front();
    const double worst = rangeOf(panel).second;
    for (std::optional<double>& value : panel.values) {
        if (value)
            *value = worst - *value; // the first is the strongest colour
    }
    panel.top = std::max(1.0, worst - 1);
    return std::make_shared<MatrixFigure>(
        categoryTextOf(ChartKind::RankOverview, *categories.front()), std::move(data));
}

} // namespace darkhorse::arenafigures
