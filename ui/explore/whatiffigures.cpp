// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "ui/charts/linesfigure.h"
#include "ui/charts/standingstext.h"
#include "ui/explore/arenafigures.h"
#include "ui/explore/chartkind.h"

using namespace Qt::StringLiterals;

namespace darkhorse::arenafigures {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhatIfFigures)
};

bool hasRating(const Standings& standings)
{
    return std::ranges::any_of(standings.rows, [](const StandingsRow& row) { return row.rating.has_value(); });
}

QString inWords(const RatedAnalysis& one, const StandingsRow& row)
{
    return analysisName(one.analysis) + u": "_s + Text::tr("Rank: %1.").arg(standingstext::rankText(row)) + u' '
        + standingstext::rowInWords(row, one.standings->confidence);
}

} // namespace

QString analysisName(const Analysis& analysis)
{
    switch (analysis.change) {
    case AnalysisChange::None: return Text::tr("As shown");
    case AnalysisChange::OnlineElo: return Text::tr("Online Elo");
    case AnalysisChange::BradleyTerry: return Text::tr("Bradley-Terry");
    case AnalysisChange::Davidson: return Text::tr("Davidson");
    case AnalysisChange::StyleHeldEqual: return Text::tr("Style held equal");
    case AnalysisChange::StyleLeftIn: return Text::tr("Style not held equal");
    case AnalysisChange::TiesLeftOut: return Text::tr("Without ties");
    case AnalysisChange::TiesLeftIn: return Text::tr("With ties");
    case AnalysisChange::PairsAlike: return Text::tr("All pairs alike");
    case AnalysisChange::PairsAsOften: return Text::tr("Pairs as often as they met");
    case AnalysisChange::RedundantLeftOut: return Text::tr("Without redundant prompts");
    case AnalysisChange::RedundantLeftIn: return Text::tr("With redundant prompts");
    case AnalysisChange::WithoutEvaluator: return Text::tr("Without %1", "an evaluator").arg(analysis.evaluator);
    }
    Q_UNREACHABLE();
}

FigurePtr whatIf(const std::vector<RatedAnalysis>& analyses)
{
    LinesData data;
    data.yKind = AxisKind::Count;
    data.isDownward = true;
    data.showsBands = false;
    data.xTitle = Text::tr("Analysis");
    data.yTitle = Text::tr("Place by rating");
    std::vector<const RatedAnalysis*> rated;
    for (const RatedAnalysis& one : analyses) {
        if (!hasRating(*one.standings))
            continue;
        rated.push_back(&one);
        data.xNames << analysisName(one.analysis);
    }
    const Standings& shown = *analyses.front().standings;
    for (const StandingsRow& model : shown.rows) {
        FigureLine line { model.name, model.contestant, {} };
        for (size_t i = 0; i < rated.size(); ++i) {
            const Standings& standings = *rated[i]->standings;
            const StandingsRow* row = standings.row(model.contestant);
            if (!row || !row->rating)
                continue;
            LinePoint point;
            point.x = double(i);
            point.y = standingstext::placeByRating(standings, *row);
            point.words = inWords(*rated[i], *row);
            line.points.push_back(std::move(point));
        }
        if (!line.points.empty())
            data.lines.push_back(std::move(line));
    }
    FigureText text = textOf(chartName(ChartKind::WhatIf), shown);
    text.advice = Text::tr("No model has a rating yet. Ratings appear as soon as the models have won and lost battles "
                           "against each other.");
    return std::make_shared<LinesFigure>(std::move(text), std::move(data));
}

} // namespace darkhorse::arenafigures
