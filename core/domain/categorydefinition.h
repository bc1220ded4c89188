// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/category.h"
#include "core/domain/categoryrule.h"

namespace darkhorse {

/// A category as data: its key, what people call it, and which votes it counts.
struct CategoryDefinition {
    CategoryKey key;
    QString name; ///< in English; the interface translates those of built-in ones by their key
    QString description; ///< one sentence; may be empty
    CategoryRule rule;
    bool isBuiltIn = false;

    friend bool operator==(const CategoryDefinition&, const CategoryDefinition&) = default;
};

/// Reads {"darkhorse_categories": 1, "categories": [{"key", "name", "description", "rule"}]}, the form of export, import and of the
/// built-in ones. Errors: InvalidInput - no such JSON, a newer form, a key that is empty, occurs twice or has other characters than
///         a-z, 0-9 and _, a name that is empty, or a rule that cannot be read; nothing is taken then.
[[nodiscard]] Result<std::vector<CategoryDefinition>> categoriesFromJson(const QByteArray& json);
[[nodiscard]] QByteArray categoriesToJson(const std::vector<CategoryDefinition>& categories);

/// The keys of those categories that the facts certainly belong to, in the given order.
[[nodiscard]] std::vector<CategoryKey> categoriesOf(
    const CategoryFacts& facts, const std::vector<CategoryDefinition>& categories);

/// The built-in category of prompts that came so often that they would outweigh others.
[[nodiscard]] inline CategoryKey redundantCategory() { return { QStringLiteral("redundant") }; }

} // namespace darkhorse
