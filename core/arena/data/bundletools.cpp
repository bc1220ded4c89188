// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/bundletools.h"

#include <future>

#include "core/arena/session/arenaparts.h"
#include "core/arena/session/arenawriter.h"

namespace darkhorse {

BundleTools makeBundleTools(ArenaSession& session)
{
    BundleTools tools;
    tools.write = [arena = session.path()](const QString& file, const BundleProgress& progress) {
        return exportBundle(arena, file, progress);
    };
    tools.merge = [writer = session.m_parts->writer.get()](
                      const QString& file, MergeMode mode, const BundleProgress& progress) {
        std::promise<Result<MergeReport>> promise;
        auto future = promise.get_future();
        writer->submit([&](Database& database) { promise.set_value(mergeBundle(database, file, mode, progress)); });
        return future.get();
    };
    return tools;
}

} // namespace darkhorse
