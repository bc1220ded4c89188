// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace darkhorse::cli {

[[nodiscard]] Command agreementCommand();
[[nodiscard]] Command aliasesCommand();
[[nodiscard]] Command classifyCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command mergeCommand();
[[nodiscard]] Command generateCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command labelCommand();
[[nodiscard]] Command modelsCommand();
[[nodiscard]] Command rateCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command sampleCommand();
[[nodiscard]] Command simulateCommand();

} // namespace darkhorse::cli
