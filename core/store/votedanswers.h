// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/side.h"

namespace darkhorse {

class Database;

/// Shows `visit` both answers of every voted battle, the turns of a side joined by line breaks, in bounded memory.
/// Thread: the database's. Errors: those of a database.
[[nodiscard]] Result<void> forEachVotedAnswers(
    const Database& database, const std::function<void(BattleId battle, const PerSide<QString>& answers)>& visit);

} // namespace darkhorse
