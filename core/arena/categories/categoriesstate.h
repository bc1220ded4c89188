// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/base/result.h"
#include "core/domain/categorydefinition.h"
#include "core/prompts/codetagger.h"

namespace darkhorse {

class ArenaMetaStore;

/// Where an arena keeps which definitions the stored categories of its votes follow from; a text of categoriesState().
inline const QString kCategoriesSetting = QStringLiteral("categories_state");

/// Differs whenever votes may be in other categories: by the definitions, the rule for code, or the classifier.
[[nodiscard]] QString categoriesState(const std::vector<CategoryDefinition>& definitions, CodeRule codeRule);
/// By which rule this arena recognises code. Errors: those of a database.
[[nodiscard]] Result<CodeRule> codeRuleOf(const ArenaMetaStore& meta);

/// Whether every vote was sorted into today's categories; the window does so when it opens an arena, the command line does not.
/// Only reads. Errors: those of Database::open; InvalidInput - categories of a newer program.
[[nodiscard]] Result<bool> isSorted(const QString& arenaPath);

} // namespace darkhorse
