// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

namespace darkhorse {

/// Whether a result may be written to `path` over whatever is there. A database, or the journal of one, is never replaced by an
/// export: its votes would be gone.
/// Errors: AlreadyExists, with the path and the reason.
[[nodiscard]] Result<void> checkOverwrite(const QString& path);

} // namespace darkhorse
