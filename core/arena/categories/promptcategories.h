// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/domain/categorydefinition.h"
#include "core/domain/prompt.h"
#include "core/prompts/codetagger.h"

namespace darkhorse {

class Database;

/// The categories of each prompt before anybody votes on it: those that its text, its set, labels and tags decide. What only a vote
/// can tell (the verdict, a refusal, how often it was asked) is not known, so rules that need it do not fit.
///
/// Shape: one list a prompt, in the order of the definitions. Thread: the database's. Errors: those of a database.
[[nodiscard]] Result<std::vector<std::vector<CategoryKey>>> categoriesOfPrompts(Database& database,
    const std::vector<Prompt>& prompts, const std::vector<CategoryDefinition>& definitions, CodeRule codeRule);

} // namespace darkhorse
