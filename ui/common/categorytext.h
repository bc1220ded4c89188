// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/domain/categorydefinition.h"

namespace darkhorse {

/// What people call a category: a built-in one in the interface's language, one of their own by the name that they gave it. The key when
/// nobody has said.
[[nodiscard]] QString categoryText(const CategoryKey& category);

/// Tells categoryText() the names of people's own categories.
void nameCategories(const std::vector<CategoryDefinition>& categories);

} // namespace darkhorse
