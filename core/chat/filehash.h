// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "core/base/result.h"

namespace darkhorse {

/// Hears how many bytes of a file are done; returns false to stop. Called about once for every 8 MB, on the caller's thread.
using HashProgress = std::function<bool(qint64 done, qint64 total)>;

/// The SHA-256 of a file, 64 lower-case hexadecimal digits. Reads it once, in bounded memory.
/// Errors: FileUnreadable, also when the file got shorter meanwhile; Cancelled - `progress` said so.
/// Thread: any; for gigabytes one of its own.
[[nodiscard]] Result<QString> sha256OfFile(const QString& path, const HashProgress& progress = {});

} // namespace darkhorse
