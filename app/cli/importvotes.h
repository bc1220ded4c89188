// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace darkhorse {

class CsvWriter;
class Database;
struct VoteImportOptions;

namespace cli {

/// Takes the votes of a file into an arena, or with no `database` only says what is in it. Tells progress, and writes a row of file, line, column and reason into `rejects`, when there is one, for each row that is
/// no vote.
[[nodiscard]] Outcome importVoteFile(
    const QString& file, const VoteImportOptions& options, Database* database, CsvWriter* rejects);

} // namespace cli

} // namespace darkhorse
