// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/blindnessreport.h"

namespace darkhorse {

/// How blind the evaluators of the arena in this file were: what they guessed, and which side they prefer.
/// Thread: any; it opens the file for itself. Errors: as Database::open, and those of a database.
[[nodiscard]] Result<BlindnessReport> blindnessInArena(const QString& arenaPath);

} // namespace darkhorse
