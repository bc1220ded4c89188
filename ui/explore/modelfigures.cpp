// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "ui/charts/linesfigure.h"
#include "ui/charts/rowsfigure.h"
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

/// An axis that holds every interval.
void fitAxis(RowsData& data)
{
    if (data.rows.empty())
        return;
    const auto low = [](const FigureRow& row) { return row.lower.value_or(row.parts.front()); };
    const auto high = [](const FigureRow& row) { return row.upper.value_or(row.parts.front()); };
    data.low = low(std::ranges::min(data.rows, {}, low));
    data.high = high(std::ranges::max(data.rows, {}, high));
    const double spare = std::max(data.high - data.low, 20.0) * 0.04;
    data.low -= spare;
    data.high += spare;
}

} // namespace

FigureText textOf(const QString& name, const Standings& standings)
{
    FigureText text;
    text.title = Text::tr("%1: %2", "name of a chart, category").arg(name, categoryText(standings.category));
    text.caption = standingstext::summary(standings);
    if (standings.lastVoteUtcMs > 0)
        text.caption += u' ' + Text::tr("Last vote: %1.").arg(formatDateTime(standings.lastVoteUtcMs));
    return text;
}

FigurePtr ratings(const StandingsPtr& standings)
{
    RowsData data;
    data.mark = RowsData::Mark::Dots;
    data.kind = AxisKind::Rating;
    data.axisTitle = Text::tr("Rating in Elo points");
    data.header
        = { Text::tr("Model"), Text::tr("Rating"), Text::tr("Lower end"), Text::tr("Upper end"), Text::tr("Votes") };
    for (const StandingsRow& row : standings->rows) {
        if (!row.rating)
            continue;
        FigureRow line;
        line.label = row.name;
        line.contestant = row.contestant;
        line.parts = { *row.rating };
        line.lower = row.lower;
        line.upper = row.upper;
        line.note = formatRating(row.rating) + u"  "_s + standingstext::marginText(row);
        line.words = standingstext::rowInWords(row, standings->confidence);
        line.cells
            = { formatRating(row.rating), formatRating(row.lower), formatRating(row.upper), formatCount(row.votes) };
        data.rows.push_back(std::move(line));
    }
    std::ranges::stable_sort(
        data.rows, std::ranges::greater {}, [](const FigureRow& row) { return row.parts.front(); });
    fitAxis(data);
    FigureText text = textOf(chartName(ChartKind::Ratings), *standings);
    text.advice = Text::tr("No model has a rating yet. Ratings appear as soon as the models have won and lost battles "
                           "against each other.");
    return std::make_shared<RowsFigure>(std::move(text), std::move(data));
}

FigurePtr history(const RatingHistoryPtr& history, const QString& name)
{
    LinesData data;
    data.yKind = AxisKind::Rating;
    data.xTitle = Text::tr("Votes so far");
    data.yTitle = Text::tr("Rating in Elo points");
    Standings none;
    none.category = history->category;
    const StandingsPtr now
        = history->moments.empty() ? std::make_shared<const Standings>(none) : history->moments.back().standings;
    for (const StandingsRow& model : now->rows) {
        FigureLine line { model.name, model.contestant, {} };
        for (const RatingMoment& moment : history->moments) {
            const StandingsRow* row = moment.standings->row(model.contestant);
            if (!row || !row->rating)
                continue;
            LinePoint point;
            point.x = double(moment.votes);
            point.y = *row->rating;
            point.lower = row->lower;
            point.upper = row->upper;
            point.words = Text::tr("After %Ln vote(s):", nullptr, int(moment.votes)) + u' '
                + standingstext::rowInWords(*row, moment.standings->confidence);
            line.points.push_back(std::move(point));
        }
        if (!line.points.empty())
            data.lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(
        data.lines, std::ranges::greater {}, [](const FigureLine& line) { return line.points.back().y; });
    FigureText text = textOf(name, *now);
    text.advice = Text::tr("There are no ratings in this category yet, so nothing has changed over time.");
    return std::make_shared<LinesFigure>(std::move(text), std::move(data));
}

FigurePtr verdicts(const StandingsPtr& standings)
{
    RowsData data;
    data.series = { Text::tr("Won"), Text::tr("Tie"), Text::tr("Both bad"), Text::tr("Lost") };
    data.axisTitle = Text::tr("Share of the model's battles");
    data.header = QStringList { Text::tr("Model") } + data.series + QStringList { Text::tr("Votes") };
    for (const StandingsRow& row : standings->rows) {
        if (row.votes == 0)
            continue;
        FigureRow line;
        line.label = row.name;
        line.contestant = row.contestant;
        for (const qint64 part : { row.wins, row.ties, row.bothBad, row.losses }) {
            line.parts.push_back(double(part) / double(row.votes));
            line.cells << formatCount(part);
        }
        line.cells << formatCount(row.votes);
        line.note = formatCount(row.votes);
        line.words
            = Text::tr("%1: won %2, tie %3, both bad %4, lost %5.")
                  .arg(row.name, standingstext::shareText(row.wins, row.votes),
                      standingstext::shareText(row.ties, row.votes), standingstext::shareText(row.bothBad, row.votes),
                      standingstext::shareText(row.losses, row.votes))
            + u' ' + Text::tr("%Ln vote(s).", nullptr, int(row.votes));
        data.rows.push_back(std::move(line));
    }
    FigureText text = textOf(chartName(ChartKind::Verdicts), *standings);
    text.advice = Text::tr("Nobody has voted in this category yet. Hold battles and give your verdicts.");
    return std::make_shared<RowsFigure>(std::move(text), std::move(data));
}

} // namespace darkhorse::arenafigures
