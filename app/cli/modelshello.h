// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/domain/contestant.h"

namespace darkhorse::cli {

/// Asks the contestant outside of every battle: prints the answer as it comes, and says on standard error how fast it was and what it cost.
[[nodiscard]] Outcome sayHello(const Contestant& contestant, const QString& prompt);

} // namespace darkhorse::cli
