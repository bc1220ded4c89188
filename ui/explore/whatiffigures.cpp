// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/explore/arenafigures.h"
#include "ui/explore/chartkind.h"
#include "ui/explore/sidebyside.h"

using namespace Qt::StringLiterals;

namespace darkhorse::arenafigures {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhatIfFigures)
};

/// The one that is shown, and the others in which anybody has a rating.
std::vector<sidebyside::Column> columnsOf(const std::vector<RatedAnalysis>& analyses)
{
    std::vector<sidebyside::Column> columns;
    for (const RatedAnalysis& one : analyses) {
        const QString name = analysisName(one.analysis);
        if (columns.empty() || sidebyside::hasRating(*one.standings))
            columns.push_back({ name, Text::tr("Analysis: %1.").arg(name), one.standings });
    }
    return columns;
}

FigureText whatIfText(ChartKind kind, const Standings& shown)
{
    FigureText text = textOf(chartName(kind), shown);
    text.advice = Text::tr("No model has a rating yet. Ratings appear as soon as the models have won and lost battles "
                           "against each other.");
    return text;
}

} // namespace

QString analysisName(const Analysis& analysis)
{
    switch (analysis.change) {
    case AnalysisChange::None: return Text::tr("As shown");
    case AnalysisChange::OnlineElo: return Text::tr("Online Elo");
    case AnalysisChange::BradleyTerry: return Text::tr("Bradley-Terry");
    case AnalysisChange::Davidson: return Text::tr("Davidson");
    case AnalysisChange::Sandwich: return Text::tr("Sandwich intervals");
    case AnalysisChange::Bootstrap: return Text::tr("Bootstrap intervals");
    case AnalysisChange::StyleHeldEqual: return Text::tr("Style held equal");
    case AnalysisChange::StyleLeftIn: return Text::tr("Style not held equal");
    case AnalysisChange::TiesLeftOut: return Text::tr("Without ties");
    case AnalysisChange::TiesLeftIn: return Text::tr("With ties");
    case AnalysisChange::PairsAlike: return Text::tr("All pairs alike");
    case AnalysisChange::PairsAsOften: return Text::tr("Pairs as often as they met");
    case AnalysisChange::RedundantLeftOut: return Text::tr("Without redundant prompts");
    case AnalysisChange::RedundantLeftIn: return Text::tr("With redundant prompts");
    case AnalysisChange::LeaksLeftOut: return Text::tr("Without named models");
    case AnalysisChange::LeaksLeftIn: return Text::tr("With named models");
    case AnalysisChange::Anchored: return Text::tr("Anchor: %1", "a model").arg(analysis.name);
    case AnalysisChange::NotAnchored: return Text::tr("Without an anchor");
    case AnalysisChange::WithoutEvaluator: return Text::tr("Without %1", "an evaluator").arg(analysis.name);
    }
    Q_UNREACHABLE();
}

FigurePtr whatIf(const std::vector<RatedAnalysis>& analyses)
{
    LinesData data = sidebyside::places(columnsOf(analyses));
    data.xTitle = Text::tr("Analysis");
    return std::make_shared<LinesFigure>(whatIfText(ChartKind::WhatIf, *analyses.front().standings), std::move(data));
}

FigurePtr whatIfRanks(const std::vector<RatedAnalysis>& analyses)
{
    return std::make_shared<MatrixFigure>(
        whatIfText(ChartKind::WhatIfRanks, *analyses.front().standings), sidebyside::ranks(columnsOf(analyses)));
}

} // namespace darkhorse::arenafigures
