// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QString>

namespace darkhorse {

/// The charts of the page, in the order of its list.
enum class ChartKind {
    Ratings,
    RatingHistory,
    EloHistory,
    WinRates,
    BattleCounts,
    AverageWinRate,
    Verdicts,
    CategoryRanks,
    CategoryOverview,
    RankOverview,
    Sides,
    Activity,
    Evaluators,
    Reasons,
    Price,
    Length,
    Speed,
    Style,
    WhatIf,
    WhatIfRanks,
    PublishedHistory,
    PublishedBoard,
};

inline constexpr std::array kChartKinds { ChartKind::Ratings, ChartKind::RatingHistory, ChartKind::EloHistory,
    ChartKind::WinRates, ChartKind::BattleCounts, ChartKind::AverageWinRate, ChartKind::Verdicts,
    ChartKind::CategoryRanks, ChartKind::CategoryOverview, ChartKind::RankOverview, ChartKind::Sides,
    ChartKind::Activity, ChartKind::Evaluators, ChartKind::Reasons, ChartKind::Price, ChartKind::Length,
    ChartKind::Speed, ChartKind::Style, ChartKind::WhatIf, ChartKind::WhatIfRanks, ChartKind::PublishedHistory,
    ChartKind::PublishedBoard };

/// In the interface's language.
[[nodiscard]] QString chartName(ChartKind kind);
/// One or two sentences: what it shows and how to read it.
[[nodiscard]] QString chartHint(ChartKind kind);
/// The stable word of addresses.
[[nodiscard]] QString toWord(ChartKind kind);
[[nodiscard]] std::optional<ChartKind> chartKindFromWord(const QString& word);

} // namespace darkhorse
