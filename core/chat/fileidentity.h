// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/filehash.h"

namespace darkhorse {

/// The SHA-256 of a file, as sha256OfFile gives it, without reading gigabytes twice: a file that has the size and the time of change
/// that it had when it was read through last counts as the same.
///
/// What was found is remembered for all programs of this user, in `model-files.json` in the cache folder; where that cannot be
/// written, the file is read through each time. Errors: as sha256OfFile. Thread: any.
[[nodiscard]] Result<QString> identityOfFile(const QString& path, const HashProgress& progress = {});

} // namespace darkhorse
