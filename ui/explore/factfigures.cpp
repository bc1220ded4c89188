// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/factfigures.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "ui/charts/rowsfigure.h"
#include "ui/charts/scatterfigure.h"
#include "ui/charts/standingstext.h"
#include "ui/common/battletext.h"
#include "ui/common/formatting.h"
#include "ui/explore/arenafigures.h"
#include "ui/explore/chartkind.h"

using namespace Qt::StringLiterals;

namespace darkhorse::factfigures {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FactFigures)
};

constexpr size_t kMostReasons = 7; // the eighth colour is for all others

ChartKind kindOf(TradeOffMeasure measure)
{
    switch (measure) {
    case TradeOffMeasure::Price: return ChartKind::Price;
    case TradeOffMeasure::Length: return ChartKind::Length;
    case TradeOffMeasure::Speed: return ChartKind::Speed;
    }
    Q_UNREACHABLE();
}

void describe(TradeOffMeasure measure, ScatterData& data, QString& advice)
{
    data.yTitle = Text::tr("Rating in Elo points");
    switch (measure) {
    case TradeOffMeasure::Price:
        data.xKind = AxisKind::Money;
        data.xTitle = Text::tr("Dollars for a million output tokens");
        advice = Text::tr("No rated model has a price yet. Enter prices on the page Models.");
        return;
    case TradeOffMeasure::Length:
        data.xKind = AxisKind::Count;
        data.xTitle = Text::tr("Mean length of an answer in characters");
        advice = Text::tr("No rated model has answers yet: imported votes come without them.");
        return;
    case TradeOffMeasure::Speed:
        data.xKind = AxisKind::Count;
        data.xTitle = Text::tr("Tokens a second");
        advice = Text::tr(
            "No server of a rated model has counted its tokens yet. Hold battles with models that answer live.");
        return;
    }
}

QString markName(StyleMark mark)
{
    switch (mark) {
    case StyleMark::Tokens: return Text::tr("Length");
    case StyleMark::Headers: return Text::tr("Headers");
    case StyleMark::Lists: return Text::tr("Lists");
    case StyleMark::Bold: return Text::tr("Bold text");
    }
    Q_UNREACHABLE();
}

/// The reasons given most, and whether there are more.
QStringList topReasons(const std::vector<ModelFacts>& facts, bool& hasMore)
{
    std::map<QString, qint64> sums;
    for (const ModelFacts& one : facts) {
        for (const auto& [reason, count] : one.reasons)
            sums[reason] += count;
    }
    std::vector<std::pair<qint64, QString>> order;
    for (const auto& [reason, count] : sums)
        order.emplace_back(count, reason);
    std::ranges::stable_sort(order, std::ranges::greater {}, &std::pair<qint64, QString>::first);
    hasMore = order.size() > kMostReasons + 1;
    QStringList top;
    for (const auto& [count, reason] : order) {
        if (!hasMore || size_t(top.size()) < kMostReasons)
            top << reason;
    }
    return top;
}

} // namespace

FigurePtr tradeOff(const StandingsPtr& standings, const std::vector<TradeOff>& points, TradeOffMeasure measure)
{
    FigureText text = arenafigures::textOf(chartName(kindOf(measure)), *standings);
    ScatterData data;
    describe(measure, data, text.advice);
    data.isLogarithmic
        = !points.empty() && std::ranges::all_of(points, [](const TradeOff& one) { return one.measure > 0; });
    for (const TradeOff& one : points) {
        const StandingsRow& row = *standings->row(one.contestant);
        ScatterPoint point { row.name, row.contestant, one.measure, *row.rating, row.lower, row.upper, one.isOnFront,
            {} };
        point.words = standingstext::rowInWords(row, standings->confidence) + u' '
            + Text::tr("%1: %2.", "a measure, its value").arg(data.xTitle, axisText(one.measure, data.xKind));
        if (one.isOnFront)
            point.words += u' ' + Text::tr("No other model is better in both.");
        data.points.push_back(std::move(point));
    }
    return std::make_shared<ScatterFigure>(std::move(text), std::move(data));
}

FigurePtr reasons(const StandingsPtr& standings, const std::vector<ModelFacts>& facts)
{
    bool hasMore = false;
    const QStringList top = topReasons(facts, hasMore);
    RowsData data;
    data.kind = AxisKind::Count;
    data.axisTitle = Text::tr("How often it was said");
    for (const QString& reason : top)
        data.series << reasonText(reason);
    if (hasMore)
        data.series << Text::tr("All others");
    data.header = QStringList { Text::tr("Model") } + data.series;
    data.high = 1;
    for (const ModelFacts& one : facts) {
        if (one.reasons.empty())
            continue;
        FigureRow row;
        row.label = one.name;
        row.contestant = one.contestant;
        row.parts.assign(size_t(data.series.size()), 0);
        double sum = 0;
        for (const auto& [reason, count] : one.reasons) {
            const qsizetype place = top.indexOf(reason);
            row.parts[place < 0 ? row.parts.size() - 1 : size_t(place)] += double(count);
            sum += double(count);
        }
        QStringList said;
        for (size_t i = 0; i < row.parts.size(); ++i) {
            row.cells << formatCount(qint64(row.parts[i]));
            if (row.parts[i] > 0)
                said << u"%1 %2"_s.arg(data.series[qsizetype(i)], formatCount(qint64(row.parts[i])));
        }
        row.words = one.name + u": "_s + said.join(u", "_s);
        row.note = formatCount(qint64(sum));
        data.high = std::max(data.high, sum);
        data.rows.push_back(std::move(row));
    }
    FigureText text = arenafigures::textOf(chartName(ChartKind::Reasons), *standings);
    text.title = chartName(ChartKind::Reasons);
    text.advice = Text::tr("Nobody has given a reason with a vote yet. They can be chosen after each verdict.");
    return std::make_shared<RowsFigure>(std::move(text), std::move(data));
}

FigurePtr styleEffects(const StandingsPtr& standings)
{
    RowsData data;
    data.mark = RowsData::Mark::Dots;
    data.kind = AxisKind::Decimal;
    data.reference = 0;
    data.low = -0.1;
    data.high = 0.1;
    data.axisTitle = Text::tr("Log-odds for one standard deviation");
    data.header = { Text::tr("Style"), Text::tr("Effect"), Text::tr("Lower end"), Text::tr("Upper end") };
    for (const StyleEffect& effect : standings->styleEffects) {
        FigureRow row;
        row.label = markName(effect.mark);
        row.parts = { effect.value };
        row.lower = effect.lower;
        row.upper = effect.upper;
        row.cells = { axisText(effect.value, data.kind), axisText(effect.lower, data.kind),
            axisText(effect.upper, data.kind) };
        row.note = row.cells.front();
        row.words = Text::tr("%1: %2, interval from %3 to %4. Above 0 it was preferred.")
                        .arg(row.label, row.cells[0], row.cells[1], row.cells[2]);
        data.low = std::min(data.low, effect.lower * 1.1);
        data.high = std::max(data.high, effect.upper * 1.1);
        data.rows.push_back(std::move(row));
    }
    FigureText text = arenafigures::textOf(chartName(ChartKind::Style), *standings);
    text.advice = Text::tr("The ratings do not hold style equal. Choose style control on the leaderboard with Method.");
    return std::make_shared<RowsFigure>(std::move(text), std::move(data));
}

} // namespace darkhorse::factfigures
