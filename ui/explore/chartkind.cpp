// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartkind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChartKind)
};

} // namespace

QString chartName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Ratings: return Text::tr("Ratings");
    case ChartKind::RatingHistory: return Text::tr("Ratings over time");
    case ChartKind::EloHistory: return Text::tr("Online Elo over time");
    case ChartKind::WinRates: return Text::tr("Win rates");
    case ChartKind::BattleCounts: return Text::tr("Battle counts");
    case ChartKind::AverageWinRate: return Text::tr("Average win rate");
    case ChartKind::Verdicts: return Text::tr("Verdicts");
    case ChartKind::CategoryRanks: return Text::tr("Ranks by category");
    case ChartKind::CategoryOverview: return Text::tr("Ratings by category");
    case ChartKind::RankOverview: return Text::tr("Overview of ranks");
    case ChartKind::Sides: return Text::tr("Left or right");
    case ChartKind::Activity: return Text::tr("Votes by day");
    case ChartKind::Evaluators: return Text::tr("Votes by evaluator");
    case ChartKind::Reasons: return Text::tr("Reasons");
    case ChartKind::Price: return Text::tr("Rating and price");
    case ChartKind::Length: return Text::tr("Rating and length");
    case ChartKind::Speed: return Text::tr("Rating and speed");
    case ChartKind::Style: return Text::tr("Effect of style");
    case ChartKind::WhatIf: return Text::tr("What if");
    case ChartKind::WhatIfRanks: return Text::tr("What if, by rank");
    case ChartKind::PublishedHistory: return Text::tr("Published ratings over time");
    case ChartKind::PublishedBoard: return Text::tr("Published leaderboard");
    }
    Q_UNREACHABLE();
}

QString chartHint(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Ratings: return Text::tr("Each model's rating with its interval.");
    case ChartKind::RatingHistory:
        return Text::tr(
            "Rated anew from all votes up to each moment; the bands are the intervals of the first six models.");
    case ChartKind::EloHistory: return Text::tr("Vote by vote in the order of time; it has no intervals.");
    case ChartKind::WinRates:
        return Text::tr("How often the row beat the column, without ties, beside what the ratings predict. Click a "
                        "cell to read its battles.");
    case ChartKind::BattleCounts: return Text::tr("How often two models met. Click a cell to read its battles.");
    case ChartKind::AverageWinRate:
        return Text::tr(
            "Mean over all opponents of the share of battles won, without ties; every opponent weighs alike.");
    case ChartKind::Verdicts: return Text::tr("How the battles of each model ended.");
    case ChartKind::CategoryRanks: return Text::tr("One line for each model, its place in every category.");
    case ChartKind::CategoryOverview:
        return Text::tr("Every model's rating in every category; the stronger the colour, the higher.");
    case ChartKind::RankOverview:
        return Text::tr(
            "Every model's rank in every category, as its interval says; the stronger the colour, the higher.");
    case ChartKind::Sides:
        return Text::tr("How many of the won battles went to side A. A fair evaluator's interval holds the line at "
                        "a half.");
    case ChartKind::Activity: return Text::tr("How many votes were cast on each day, and by whom; days of UTC.");
    case ChartKind::Evaluators: return Text::tr("How often each evaluator gave each verdict.");
    case ChartKind::Reasons:
        return Text::tr(
            "What was said with votes: praise counts for the winner, blame for the loser. All votes of the arena.");
    case ChartKind::Price:
    case ChartKind::Length:
    case ChartKind::Speed:
        return Text::tr("Diamonds on the dashed line are the best trade-offs: no other model is better in both.");
    case ChartKind::Style:
        return Text::tr(
            "What a longer or more decorated answer adds to its chance of being preferred, by style control.");
    case ChartKind::WhatIf:
        return Text::tr(
            "Does the order hold when one thing is done otherwise? The first column is what is shown elsewhere.");
    case ChartKind::WhatIfRanks:
        return Text::tr("Every model's rank, as its interval says, when one thing is done otherwise; the stronger the "
                        "colour, the higher.");
    case ChartKind::PublishedHistory:
    case ChartKind::PublishedBoard:
        return Text::tr("Leaderboards that others published; never mixed with this arena's votes.");
    }
    Q_UNREACHABLE();
}

QString toWord(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Ratings: return u"ratings"_s;
    case ChartKind::RatingHistory: return u"history"_s;
    case ChartKind::EloHistory: return u"elo-history"_s;
    case ChartKind::WinRates: return u"win-rates"_s;
    case ChartKind::BattleCounts: return u"battle-counts"_s;
    case ChartKind::AverageWinRate: return u"average-win-rate"_s;
    case ChartKind::Verdicts: return u"verdicts"_s;
    case ChartKind::CategoryRanks: return u"category-ranks"_s;
    case ChartKind::CategoryOverview: return u"category-ratings"_s;
    case ChartKind::RankOverview: return u"category-rank-table"_s;
    case ChartKind::Sides: return u"sides"_s;
    case ChartKind::Activity: return u"activity"_s;
    case ChartKind::Evaluators: return u"evaluators"_s;
    case ChartKind::Reasons: return u"reasons"_s;
    case ChartKind::Price: return u"price"_s;
    case ChartKind::Length: return u"length"_s;
    case ChartKind::Speed: return u"speed"_s;
    case ChartKind::Style: return u"style"_s;
    case ChartKind::WhatIf: return u"what-if"_s;
    case ChartKind::WhatIfRanks: return u"what-if-ranks"_s;
    case ChartKind::PublishedHistory: return u"published-history"_s;
    case ChartKind::PublishedBoard: return u"published"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ChartKind> chartKindFromWord(const QString& word)
{
    for (const ChartKind kind : kChartKinds) {
        if (toWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

} // namespace darkhorse
