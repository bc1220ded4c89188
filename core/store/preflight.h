// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include <QString>

#include "core/base/result.h"

namespace darkhorse {

/// Files up to this size are read whole by preflight(); a larger one shows its damage where it is read.
inline constexpr qint64 kQuickCheckBytes = 16 * 1024 * 1024;

/// Whether a write-ahead log with content lies beside the file, so that the file alone is not the whole arena.
[[nodiscard]] bool hasLog(const QString& path);

/// Looks at an existing file without changing it or its write-ahead log, and says whether it is an arena that this program
/// can work with. Whether it can be written shows later.
/// Errors: NotFound, FileUnreadable, NotADatabase, DatabaseForeign, DatabaseNewer, DatabaseCorrupt, DatabaseLocked.
[[nodiscard]] Result<void> preflight(const QString& path);

} // namespace darkhorse
