// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "ui/charts/linesfigure.h"
#include "ui/charts/rowsfigure.h"
#include "ui/charts/standingstext.h"
#include "ui/common/formatting.h"
#include "ui/explore/arenafigures.h"
#include "ui/explore/chartkind.h"
#include "ui/explore/factfigures.h"

using namespace Qt::StringLiterals;

namespace darkhorse::factfigures {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FactFigures)
};

FigureText publishedText(ChartKind kind)
{
    FigureText text;
    text.title = chartName(kind);
    text.advice = Text::tr(
        "This arena has no published leaderboards yet. Import a table with model, rating and date, such as the "
        "history of Chatbot Arena's leaderboard.");
    return text;
}

QString words(const StandingsRow& row, qint64 utcMs)
{
    QStringList parts { Text::tr("%1 on %2: rating %3, rank %4.")
                            .arg(row.name, axisText(double(utcMs), AxisKind::Date), formatRating(row.rating, 1),
                                standingstext::rankText(row)) };
    if (row.lower && row.upper)
        parts << Text::tr("Interval from %1 to %2.").arg(formatRating(row.lower), formatRating(row.upper));
    if (!row.organization.isEmpty())
        parts << Text::tr("Organization: %1.").arg(row.organization);
    return parts.join(u' ');
}

} // namespace

FigurePtr publishedHistory(const RatingHistoryPtr& boards)
{
    FigureText text = publishedText(ChartKind::PublishedHistory);
    LinesData data;
    data.xKind = AxisKind::Date;
    data.yKind = AxisKind::Rating;
    data.xTitle = Text::tr("Day of publication");
    data.yTitle = Text::tr("Published rating");
    std::map<ContestantId, FigureLine> lines;
    for (const RatingMoment& board : boards->moments) {
        for (const StandingsRow& row : board.standings->rows) {
            FigureLine& line = lines[row.contestant];
            line.label = row.name;
            line.contestant = row.contestant;
            line.points.push_back({ double(board.utcMs), *row.rating, row.lower, row.upper, words(row, board.utcMs) });
        }
    }
    for (auto& [id, line] : lines)
        data.lines.push_back(std::move(line));
    std::ranges::stable_sort(
        data.lines, std::ranges::greater {}, [](const FigureLine& line) { return line.points.back().y; });
    if (!boards->moments.empty())
        text.caption = Text::tr("%Ln published leaderboard(s)", nullptr, int(boards->moments.size())) + u", "_s
            + axisText(double(boards->moments.front().utcMs), AxisKind::Date) + u" – "_s
            + axisText(double(boards->moments.back().utcMs), AxisKind::Date);
    return std::make_shared<LinesFigure>(std::move(text), std::move(data));
}

FigurePtr publishedBoard(const RatingMoment& board)
{
    FigureText text = publishedText(ChartKind::PublishedBoard);
    RowsData data;
    data.mark = RowsData::Mark::Dots;
    data.kind = AxisKind::Rating;
    data.axisTitle = Text::tr("Published rating");
    data.header = { Text::tr("Model"), Text::tr("Rank"), Text::tr("Rating"), Text::tr("Lower end"),
        Text::tr("Upper end"), Text::tr("Organization") };
    for (const StandingsRow& row : board.standings->rows) {
        FigureRow line;
        line.rank = standingstext::rankText(row);
        line.label = row.name;
        line.contestant = row.contestant;
        line.parts = { *row.rating };
        line.lower = row.lower;
        line.upper = row.upper;
        line.note = formatRating(row.rating) + u"  "_s + standingstext::marginText(row);
        line.words = words(row, board.utcMs);
        line.cells = { line.rank, formatRating(row.rating), formatRating(row.lower), formatRating(row.upper),
            row.organization };
        data.low
            = data.rows.empty() ? row.lower.value_or(*row.rating) : std::min(data.low, row.lower.value_or(*row.rating));
        data.high = data.rows.empty() ? row.upper.value_or(*row.rating)
                                      : std::max(data.high, row.upper.value_or(*row.rating));
        data.rows.push_back(std::move(line));
    }
    const double spare = std::max(data.high - data.low, 20.0) * 0.04;
    data.low -= spare;
    data.high += spare;
    if (!data.rows.empty()) {
        text.title += u": "_s + axisText(double(board.utcMs), AxisKind::Date);
        text.caption = Text::tr(
            "As published; not rated from this arena's votes. %Ln model(s).", nullptr, int(data.rows.size()));
    }
    return std::make_shared<RowsFigure>(std::move(text), std::move(data));
}

} // namespace darkhorse::factfigures
