// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace darkhorse::cli {

[[nodiscard]] Command rateCommand();

} // namespace darkhorse::cli
