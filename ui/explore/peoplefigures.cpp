// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ranges>

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

FigureRow verdictsRow(const QString& name, const EvaluatorTally& person)
{
    FigureRow row;
    row.label = name;
    for (const qint64 part : person.count) {
        row.parts.push_back(double(part) / double(person.votes()));
        row.cells << formatCount(part);
    }
    row.cells << formatCount(person.votes());
    row.note = formatCount(person.votes());
    row.words = Text::tr("%1: A better %2, B better %3, tie %4, both bad %5.")
                    .arg(name, formatCount(person.count[0]), formatCount(person.count[1]), formatCount(person.count[2]),
                        formatCount(person.count[3]));
    return row;
}

/// Those who have fewer votes than everyone who is named.
QString othersName(const ArenaSurvey& survey)
{
    return Text::tr("%Ln other evaluator(s)", nullptr, survey.otherEvaluators);
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
    std::vector<EvaluatorTally> people = survey->evaluators;
    if (survey->others) {
        people.push_back(*survey->others);
        people.back().evaluator = othersName(*survey);
    }
    if (survey->sideA) {
        std::array<qint64, 4> all {};
        for (const EvaluatorTally& person : people) {
            for (size_t i = 0; i < all.size(); ++i)
                all[i] += person.count[i];
        }
        data.rows.push_back(sideRow(Text::tr("All evaluators"), all, *survey->sideA));
    }
    for (const EvaluatorTally& person : people) {
        if (person.sideA && people.size() > 1)
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
    for (const EvaluatorTally& person : survey->evaluators)
        data.rows.push_back(verdictsRow(person.evaluator, person));
    if (survey->others)
        data.rows.push_back(verdictsRow(othersName(*survey), *survey->others));
    FigureText text = textOf(chartName(ChartKind::Evaluators), *survey->standings);
    text.advice = Text::tr("Nobody has voted in this category yet. Hold battles and give your verdicts.");
    return std::make_shared<RowsFigure>(std::move(text), std::move(data));
}

FigurePtr activity(const ArenaSurveyPtr& survey)
{
    RowsData data;
    data.kind = AxisKind::Count;
    data.axisTitle = Text::tr("Votes");
    for (int i = 0; i < survey->evaluatorsByDay; ++i)
        data.series << survey->evaluators[size_t(i)].evaluator;
    if (size_t(survey->evaluatorsByDay) < survey->evaluators.size())
        data.series << Text::tr("All others");
    data.header = QStringList { Text::tr("Day") } + data.series;
    data.high = 1;
    for (const DayTally& day : std::views::reverse(survey->days)) { // newest first
        FigureRow row;
        row.label = dayText(day.day);
        qint64 sum = 0;
        for (const qint64 votes : day.votes) {
            sum += votes;
            row.parts.push_back(double(votes));
            row.cells << formatCount(votes);
        }
        row.note = formatCount(sum);
        row.words = Text::tr("%1: %Ln vote(s).", "a day", int(sum)).arg(row.label);
        data.high = std::max(data.high, double(sum));
        data.rows.push_back(std::move(row));
    }
    FigureText text = textOf(chartName(ChartKind::Activity), *survey->standings);
    text.advice = Text::tr("Nobody has voted in this category yet. Hold battles and give your verdicts.");
    return std::make_shared<RowsFigure>(std::move(text), std::move(data));
}

} // namespace darkhorse::arenafigures
