// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/arena/data/arenaexport.h"

namespace darkhorse {

/// What the export dialog needs of an open arena. The first two run on a thread of their own.
struct ExportTools {
    std::function<Result<ExportPreview>(const ExportChoice& choice, const ExportProgress& progress)> preview;
    std::function<Result<ExportReport>(const QString& path, const ExportChoice& choice, const ExportProgress& progress)>
        write;
    std::function<QStringList()> models; ///< as exports name them
    std::function<std::vector<StandingsPtr>()> standings; ///< of every category, as they are now
};

} // namespace darkhorse
