// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include "ui/charts/rowsfigure.h"
#include "ui/charts/standingstext.h"
#include "ui/common/formatting.h"
#include "ui/explore/arenafigures.h"
#include "ui/explore/chartkind.h"

using namespace Qt::StringLiterals;

namespace darkhorse::arenafigures {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ArenaFigures)
};

constexpr size_t kMostNamed = 7; // the eighth colour is for everybody else

QStringList verdictNames()
{
    return { verdictText(Verdict::ABetter), verdictText(Verdict::BBetter), verdictText(Verdict::Tie),
        verdictText(Verdict::BothBad) };
}

FigureRow sideRow(const QString& name, const std::array<qint64, 4>& count, const SharedPart& share)
{
    FigureRow row;
    row.label = name;
    row.parts = { share.value };
    row.lower = share.lower;
    row.upper = share.upper;
    row.note = formatPercent(share.value);
    row.words = Text::tr("%1: %2 of the won battles went to side A, interval from %3 to %4.")
                    .arg(name, formatPercent(share.value), formatPercent(share.lower), formatPercent(share.upper));
    row.cells = { formatCount(count[0]), formatCount(count[1]), formatPercent(share.value), formatPercent(share.lower),
        formatPercent(share.upper) };
    return row;
}

QString dayText(qint64 day)
{
    return day == 0 ? Text::tr("Time unknown")
                    : QLocale().toString(QDate(1970, 1, 1).addDays(day), QLocale::ShortFormat);
}

} // namespace

FigurePtr sides(const ArenaSurveyPtr& survey)
{
    RowsData data;
    data.mark = RowsData::Mark::Dots;
    data.reference = 0.5;
    data.axisTitle = Text::tr("Share of won battles that went to side A");
    data.header = { Text::tr("Evaluator"), Text::tr("A better"), Text::tr("B better"), Text::tr("Share of A"),
        Text::tr("Lower end"), Text::tr("Upper end") };
    std::array<qint64, 4> all {};
    for (const EvaluatorTally& person : survey->evaluators) {
        for (size_t i = 0; i < all.size(); ++i)
            all[i] += person.count[i];
    }
    if (survey->sideA)
        data.rows.push_back(sideRow(Text::tr("All evaluators"), all, *survey->sideA));
    for (const EvaluatorTally& person : survey->evaluators) {
        if (person.sideA && survey->evaluators.size() > 1)
            data.rows.push_back(sideRow(person.evaluator, person.count, *person.sideA));
    }
    FigureText text = textOf(chartName(ChartKind::Sides), *survey->standings);
    text.advice = Text::tr("No battle has been won or lost yet. Hold battles and give your verdicts.");
    return std::make_shared<RowsFigure>(std::move(text), std::move(data));
}

FigurePtr evaluators(const ArenaSurveyPtr& survey)
{
    RowsData data;
    data.series = verdictNames();
    data.axisTitle = Text::tr("Share of the evaluator's votes");
    data.header = QStringList { Text::tr("Evaluator") } + data.series + QStringList { Text::tr("Votes") };
    for (const EvaluatorTally& person : survey->evaluators) {
        FigureRow row;
        row.label = person.evaluator;
        for (const qint64 part : person.count) {
            row.parts.push_back(double(part) / double(person.votes()));
            row.cells << formatCount(part);
        }
        row.cells << formatCount(person.votes());
        row.note = formatCount(person.votes());
        row.words = Text::tr("%1: A better %2, B better %3, tie %4, both bad %5.")
                        .arg(person.evaluator, formatCount(person.count[0]), formatCount(person.count[1]),
                            formatCount(person.count[2]), formatCount(person.count[3]));
        data.rows.push_back(std::move(row));
    }
    FigureText text = textOf(chartName(ChartKind::Evaluators), *survey->standings);
    text.advice = Text::tr("Nobody has voted in this category yet. Hold battles and give your verdicts.");
    return std::make_shared<RowsFigure>(std::move(text), std::move(data));
}

FigurePtr activity(const ArenaSurveyPtr& survey)
{
    RowsData data;
    data.kind = AxisKind::Count;
    data.axisTitle = Text::tr("Votes");
    std::map<QString, size_t> places;
    const bool hasOthers = survey->evaluators.size() > kMostNamed + 1;
    for (size_t i = 0; i < survey->evaluators.size(); ++i) {
        const size_t place = hasOthers ? std::min(i, kMostNamed) : i;
        places.emplace(survey->evaluators[i].evaluator, place);
        if (place == size_t(data.series.size()))
            data.series << (hasOthers && place == kMostNamed ? Text::tr("All others")
                                                             : survey->evaluators[i].evaluator);
    }
    data.header = QStringList { Text::tr("Day") } + data.series;
    data.high = 1;
    std::map<qint64, std::vector<double>, std::greater<>> days; // newest first
    for (const DayTally& tally : survey->days) {
        std::vector<double>& parts = days[tally.day];
        parts.resize(size_t(data.series.size()), 0);
        parts[places.at(tally.evaluator)] += double(tally.votes());
    }
    for (const auto& [day, parts] : days) {
        FigureRow row;
        row.label = dayText(day);
        row.parts = parts;
        double sum = 0;
        for (const double part : parts) {
            sum += part;
            row.cells << formatCount(qint64(part));
        }
        row.note = formatCount(qint64(sum));
        row.words = Text::tr("%1: %Ln vote(s).", "a day", int(sum)).arg(row.label);
        data.high = std::max(data.high, sum);
        data.rows.push_back(std::move(row));
    }
    FigureText text = textOf(chartName(ChartKind::Activity), *survey->standings);
    text.advice = Text::tr("Nobody has voted in this category yet. Hold battles and give your verdicts.");
    return std::make_shared<RowsFigure>(std::move(text), std::move(data));
}

} // namespace darkhorse::arenafigures
