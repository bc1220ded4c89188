// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/cli/arguments.h"
#include "core/store/database.h"

namespace darkhorse::cli {

/// The arena that --db names, or the user's own one, which the workbench opens when it is told nothing.
[[nodiscard]] QString arenaPath(const Arguments& arguments);

/// That arena, opened. Errors: those of Database::open, with the path.
[[nodiscard]] tl::expected<std::unique_ptr<Database>, Failure> openArena(
    const Arguments& arguments, Database::Mode mode);

} // namespace darkhorse::cli
