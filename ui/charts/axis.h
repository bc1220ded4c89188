// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace darkhorse {

/// How numbers of an axis are written.
enum class AxisKind {
    Rating, ///< Elo points
    Count,
    Rank, ///< whole, and 1 is the first
    Percent, ///< of shares in [0, 1]
    Decimal, ///< two digits behind the point
    Money, ///< US dollars
    Date, ///< UTC milliseconds
};

/// One labelled place of an axis.
struct AxisTick {
    double value = 0;
    QString label;
};

/// Round numbers from `low` to `high`, at most about `most` of them, labelled in the user's locale.
[[nodiscard]] std::vector<AxisTick> axisTicks(double low, double high, int most, AxisKind kind);
/// 1, 2 and 5 of every power of ten from `low` to `high`, both above 0, thinned to about `most`.
[[nodiscard]] std::vector<AxisTick> logTicks(double low, double high, int most, AxisKind kind);
/// As an axis writes it, with all digits that help.
[[nodiscard]] QString axisText(double value, AxisKind kind);
/// The least of 1, 2, 5 times a power of ten that is not below `wanted`.
[[nodiscard]] double roundStepFrom(double wanted);

} // namespace darkhorse
