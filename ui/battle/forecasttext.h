// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/arena/pairing/matchmaker.h"
#include "core/base/result.h"

namespace darkhorse {

/// The likeliest next pairs in words, a line each; empty when there are none.
[[nodiscard]] QString forecastText(const Result<std::vector<PairForecast>>& pairs);

} // namespace darkhorse
