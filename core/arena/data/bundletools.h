// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/data/bundle.h"

namespace darkhorse {

class ArenaSession;

/// What a window needs to give an open arena away and to merge others into it. Each function blocks until it is done: call it on a
/// thread of its own, and let it end before the session does.
struct BundleTools {
    std::function<Result<qint64>(const QString& file, const BundleProgress& progress)> write;
    /// In turn with everything else that is written.
    std::function<Result<MergeReport>(const QString& file, MergeMode mode, const BundleProgress& progress)> merge;
};

[[nodiscard]] BundleTools makeBundleTools(ArenaSession& session);

} // namespace darkhorse
