// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/categorydefinition.h"

namespace darkhorse {

/// The categories that every arena has besides Overall, from the shipped resource, in the order in which they are shown: those of
/// Chatbot Arena's leaderboard, under its keys, and short queries.
[[nodiscard]] const std::vector<CategoryDefinition>& builtInCategories();

} // namespace darkhorse
