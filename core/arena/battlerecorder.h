// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "core/arena/categorybook.h"
#include "core/base/result.h"
#include "core/domain/battle.h"
#include "core/domain/revealpolicy.h"
#include "core/domain/vote.h"

class QObject;

namespace darkhorse {

class ArenaWriter;

/// Writes the life of one battle, in order, without making anybody wait.
///
/// A step that failed is tried again before the next one, so a full disk that has been emptied costs nothing.
/// Thread: called from the interface thread; `then` is called there too, unless `context` is gone.
class BattleRecorder {
public:
    BattleRecorder(ArenaWriter& writer, Battle battle);

    void begin(qint64 startedAtUtcMs, QObject* context, std::function<void(const Result<BattleId>&)> then);
    /// `hasLeak`: an answer named a model or its maker.
    void complete(const PerSide<Answer>& answers, bool hasLeak);
    /// Keeps whatever answers there are.
    void makeVoid(Error::Code reason, const PerSide<std::optional<Answer>>& answers, QObject* context,
        std::function<void(const Result<BattleId>&)> then);
    /// Commits vote, battle, facts and categories in one transaction. `vote.battle` is filled in.
    void record(Vote vote, const CategoryBook::Placement& placement, RevealPolicy reveal, QObject* context,
        std::function<void(const Result<Vote>&)> then);

private:
    struct Progress;

    ArenaWriter& m_writer;
    std::shared_ptr<Progress> m_progress; ///< touched on the writer's thread only, once begun
};

} // namespace darkhorse
