// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/standings.h"
#include "ui/charts/linesfigure.h"
#include "ui/charts/matrixfigure.h"

/// The models of one arena in several standings side by side, such as those of its categories. Internal to ui/explore.
namespace darkhorse::sidebyside {

struct Column {
    QString name;
    QString said; ///< how the words of its points begin
    StandingsPtr standings; ///< never null
};

[[nodiscard]] bool hasRating(const Standings& standings);

/// A line for each model of the first column through its places by rating.
[[nodiscard]] LinesData places(const std::vector<Column>& columns);
/// A row for each model of the first column that has votes; darker is higher.
[[nodiscard]] MatrixData ratings(const std::vector<Column>& columns);
[[nodiscard]] MatrixData ranks(const std::vector<Column>& columns);

} // namespace darkhorse::sidebyside
