// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/domain/contestant.h"

namespace darkhorse::cli {

/// The contestant that the options of "models add" describe.
[[nodiscard]] tl::expected<Contestant, Failure> contestantFrom(const QString& name, const Arguments& arguments);

/// The contestant `before`, with what the options say in place of what they name; "none" takes a number away.
[[nodiscard]] tl::expected<Contestant, Failure> contestantChanged(const Contestant& before, const Arguments& arguments);

} // namespace darkhorse::cli
