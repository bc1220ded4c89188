// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/sidebyside.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QCoreApplication>
#include <QLocale>

#include "ui/charts/standingstext.h"
#include "ui/common/formatting.h"

using namespace Qt::StringLiterals;

namespace darkhorse::sidebyside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SideBySide)
};

QString inWords(const Column& column, const StandingsRow& row)
{
    return column.said + u' ' + Text::tr("Rank: %1.").arg(standingstext::rankText(row)) + u' '
        + standingstext::rowInWords(row, column.standings->confidence);
}

/// A cell holds what `valueOf` tells.
MatrixData matrixOf(const std::vector<Column>& columns,
    const std::function<std::optional<double>(const StandingsRow&)>& valueOf,
    const std::function<QString(double)>& labelOf)
{
    MatrixData data;
    data.corner = Text::tr("Model");
    for (const Column& column : columns) {
        data.columns << column.name;
        data.columnContestants.emplace_back();
    }
    MatrixPanel panel;
    panel.scale = MatrixPanel::Scale::Sequential;
    std::vector<ContestantId> models;
    for (const StandingsRow& model : columns.front().standings->rows) {
        if (model.votes == 0)
            continue;
        data.rows << model.name;
        data.rowContestants.emplace_back(model.contestant);
        models.push_back(model.contestant);
        for (const Column& column : columns) {
            const StandingsRow* row = column.standings->row(model.contestant);
            const std::optional<double> value = row ? valueOf(*row) : std::nullopt;
            panel.values.push_back(value);
            panel.labels.push_back(value ? labelOf(*value) : QString());
        }
    }
    const bool hasValue = std::ranges::any_of(panel.values, [](const auto& value) { return value.has_value(); });
    if (!hasValue) { // a grid of nothing says less than the advice
        data.rows.clear();
        data.rowContestants.clear();
        panel = {};
    }
    data.panels.push_back(std::move(panel));
    data.words = [columns, models](int row, int place) {
        const Column& column = columns[size_t(place)];
        const StandingsRow* found = column.standings->row(models[size_t(row)]);
        return found ? inWords(column, *found) : QString();
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

bool hasRating(const Standings& standings)
{
    return std::ranges::any_of(standings.rows, [](const StandingsRow& row) { return row.rating.has_value(); });
}

LinesData places(const std::vector<Column>& columns)
{
    LinesData data;
    data.yKind = AxisKind::Rank;
    data.isDownward = true;
    data.showsBands = false;
    data.yTitle = Text::tr("Place by rating");
    for (const Column& column : columns)
        data.xNames << column.name;
    for (const StandingsRow& model : columns.front().standings->rows) {
        FigureLine line { model.name, model.contestant, {} };
        for (size_t i = 0; i < columns.size(); ++i) {
            const Standings& standings = *columns[i].standings;
            const StandingsRow* row = standings.row(model.contestant);
            if (!row || !row->rating)
                continue;
            LinePoint point;
            point.x = double(i);
            point.y = standingstext::placeByRating(standings, *row);
            point.words = inWords(columns[i], *row);
            line.points.push_back(std::move(point));
        }
        if (!line.points.empty())
            data.lines.push_back(std::move(line));
    }
    return data;
}

MatrixData ratings(const std::vector<Column>& columns)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    MatrixData data = matrixOf(
        columns, [](const StandingsRow& row) { return row.rating; },
        [&locale](double rating) { return locale.toString(rating, 'f', 0); });
    MatrixPanel& panel = data.panels.front();
    const auto [low, high] = rangeOf(panel);
    for (std::optional<double>& value : panel.values) {
        if (value)
            *value -= low;
    }
    panel.top = std::max(1.0, high - low);
    return data;
}

MatrixData ranks(const std::vector<Column>& columns)
{
    MatrixData data = matrixOf(
        columns, [](const StandingsRow& row) { return row.rank ? std::optional(double(*row.rank)) : std::nullopt; },
        [](double rank) { return formatCount(qint64(rank)); });
    MatrixPanel& panel = data.panels.front();
    const double worst = rangeOf(panel).second;
    for (std::optional<double>& value : panel.values) {
        if (value)
            *value = worst - *value; // the first is the strongest colour
    }
    panel.top = std::max(1.0, worst - 1);
    return data;
}

} // namespace darkhorse::sidebyside
