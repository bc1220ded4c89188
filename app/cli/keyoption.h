// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/cli/arguments.h"
#include "core/arena/models/keyconsent.h"

namespace darkhorse::cli {

/// Agrees to what --allow-key names, and refuses when one of these contestants would send an environment variable that nobody agreed to.
[[nodiscard]] Outcome agreeToKeys(
    const Arguments& arguments, KeyConsent& consent, const std::vector<Contestant>& contestants);

} // namespace darkhorse::cli
