// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include "core/base/result.h"

class QSqlDatabase;

namespace darkhorse {

/// "DHRS" in ASCII, in the header of every arena, so that another program's database is never taken for one.
inline constexpr qint64 kApplicationId = 0x44485253;

/// The number of the newest migration.
[[nodiscard]] int newestSchemaVersion();

/// Runs the migrations above the database's version, each in one transaction with its version; a version that another
/// program has reached in the meantime is not run again. Ends at `target`, the newest by default.
/// Errors: DatabaseNewer, DatabaseReadOnly, DatabaseLocked, DiskFull, DatabaseFailed; then the failed step left nothing.
[[nodiscard]] Result<void> migrate(const QSqlDatabase& database, int target = newestSchemaVersion());

/// The value of an integer pragma.
[[nodiscard]] Result<qint64> pragma(const QSqlDatabase& database, QLatin1StringView statement);

/// The error for a database of schema `version`, which is above ours.
[[nodiscard]] Error newerError(qint64 version);

} // namespace darkhorse
