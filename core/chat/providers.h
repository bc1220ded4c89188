// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/provider.h"

namespace darkhorse {

/// Every provider that the program knows, in the order of the resource. Read once.
[[nodiscard]] const std::vector<ProviderPreset>& providerPresets();

/// Null for an id that is not known, such as the empty one of servers by hand.
[[nodiscard]] const ProviderPreset* findProvider(const QString& id);

/// A contestant with all that the preset knows; its key comes from the preset's environment variable.
[[nodiscard]] Contestant contestantOf(const ProviderPreset& preset);

} // namespace darkhorse
