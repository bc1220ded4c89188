// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/arena/data/voteimport.h"
#include "core/domain/modelaliases.h"

namespace darkhorse::cli {

/// What --layout says: a known layout, one that the user described, or a JSON file that describes one; without it the content decides,
/// for which the user's own layouts come along. Errors: wrong usage; a file that describes none.
[[nodiscard]] tl::expected<VoteImportOptions, Failure> layoutOption(const Arguments& arguments);

/// The table of --aliases: a CSV, JSON or JSONL file with alias and model; empty without the option.
/// Errors: those of the file; a row that is no pair of names.
[[nodiscard]] tl::expected<ModelAliases, Failure> aliasesOption(const Arguments& arguments);

} // namespace darkhorse::cli
