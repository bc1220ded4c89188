// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/domain/contestant.h"

namespace darkhorse::cli {

/// Asks the contestant one short question and says what came of it. Returns the sampling settings that its server refused.
[[nodiscard]] tl::expected<QStringList, Failure> checkModel(const Contestant& contestant);

/// Prints the ids of the models on the contestant's server.
[[nodiscard]] Outcome printAvailable(const Contestant& contestant);

} // namespace darkhorse::cli
