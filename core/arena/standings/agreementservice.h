// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agreementreport.h"

namespace darkhorse {

/// How far the evaluators of the arena at `arenaPath` agree.
/// Thread: any; opens a connection of its own. Errors: those of Database::open and of a database.
[[nodiscard]] Result<AgreementReport> agreementInArena(const QString& arenaPath);

} // namespace darkhorse
