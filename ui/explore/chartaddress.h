// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ratingview.h"
#include "ui/explore/chartkind.h"

namespace darkhorse {

/// All that says what a chart shows: it can be kept, sent and opened again.
struct ChartView {
    ChartKind kind = ChartKind::Ratings;
    RatingView rating; ///< category, slice and how it is rated

    friend bool operator==(const ChartView&, const ChartView&) = default;
};

/// "chart=win-rates&category=coding&evaluator=Ann".
[[nodiscard]] QString toText(const ChartView& view, const ModelNames& names);
/// Errors: InvalidInput - a chart that is none; and as viewFromAddress.
[[nodiscard]] Result<ChartView> chartViewFromText(const QString& text, const ModelNames& names);

} // namespace darkhorse
