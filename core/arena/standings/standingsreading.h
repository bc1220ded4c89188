// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/domain/ratingview.h"

namespace darkhorse {

class ArenaMetaStore;
class LiveStandings;

/// Where an arena keeps how it is rated; a text of ratingViewFromText().
inline const QString kChoiceSetting = QStringLiteral("rating_choice");

/// How the arena is rated. What a newer program chose, or an anchor that is gone, is no reason to refuse it: then it is the default.
/// Errors: those of a database.
[[nodiscard]] Result<RatingChoice> rememberedChoice(const ArenaMetaStore& meta, const ModelNames& names);

/// Counts the votes of the arena at `arenaPath` in its categories, by its battle rules, rated as it remembers, with prompts and style. It is only read:
/// nothing in it changes, and nothing follows later votes.
/// Thread: the interface thread. Errors: those of Database::open and of VoteStore::log; InvalidInput - categories of a newer program, or
/// battle rules that are none.
[[nodiscard]] Result<void> readStandings(const QString& arenaPath, LiveStandings& standings);

} // namespace darkhorse
