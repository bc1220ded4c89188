// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace darkhorse {

class Database;
struct PromptSet;
struct ResponseSet;

/// What an import came to.
struct ImportReport {
    qint64 newContestants = 0;
    qint64 newAnswers = 0;
    qint64 knownAnswers = 0; ///< that contestant had an answer to that prompt; the first one stays
    qint64 newPrompts = 0;
    qint64 knownPrompts = 0; ///< the set had that text
    qint64 skipped = 0; ///< records of the file without a prompt or an answer
};

/// Takes recorded answers into an arena: one recorded contestant a model, and the prompts as the set `promptSet`, so that they
/// can be battled over. A recorded contestant of that name gets the answers added.
///
/// All or nothing: one transaction. `goesOn` is told every now and then how many answers are in, and stops it with false.
/// Thread: the database's.
/// Errors: AlreadyExists - a model's name belongs to a contestant that is not recorded; Cancelled - `goesOn` said no; those of a database.
[[nodiscard]] Result<ImportReport> importResponses(Database& database, const ResponseSet& responses,
    const QString& promptSet, const std::function<bool(qint64 done)>& goesOn = {}, const Clock& clock = systemClock());

/// Takes a prompt set into an arena. All or nothing. Thread: the database's. Errors: those of a database.
[[nodiscard]] Result<ImportReport> importPrompts(Database& database, const PromptSet& prompts);

} // namespace darkhorse
