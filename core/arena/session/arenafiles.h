// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "core/arena/data/responseimport.h"

namespace darkhorse {

/// Takes the recorded answers in `filePath` into the arena at `arenaPath`, with their prompts as a set named after the file.
/// Thread: any; opens a connection of its own. All or nothing.
/// `goesOn` as importResponses. Errors: those of readResponseSet, importResponses and Database::open.
[[nodiscard]] Result<ImportReport> importAnswersFromFile(
    const QString& arenaPath, const QString& filePath, const std::function<bool(qint64 done)>& goesOn = {});

/// Takes the prompts in `filePath` into the arena at `arenaPath`, as a set named after the file.
/// Thread: any; opens a connection of its own. All or nothing.
/// Errors: those of readPromptSet, importPrompts and Database::open.
[[nodiscard]] Result<ImportReport> importPromptsFromFile(const QString& arenaPath, const QString& filePath);

} // namespace darkhorse
