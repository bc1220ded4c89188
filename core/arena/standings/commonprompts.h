// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/base/id.h"
#include "core/base/result.h"

class QObject;

namespace darkhorse {

class ArenaReader;

/// countCommonPrompts() of one arena and viewer.
using PromptCounter = std::function<void(
    ContestantId first, ContestantId second, QObject* context, std::function<void(const Result<qint64>&)> then)>;

/// Counts on how many prompts both contestants of `arena` were judged, against each other or not, as far as `viewer` may
/// know; tells `then` unless `context` is gone. Battles whose conversation is not known have no prompt.
/// Thread: that of the application object; it reads on another. Errors: those of Database::open and of a database.
void countCommonPrompts(const ArenaReader& arena, ContestantId first, ContestantId second, EvaluatorId viewer,
    QObject* context, std::function<void(const Result<qint64>&)> then);

} // namespace darkhorse
