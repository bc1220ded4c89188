// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "core/arena/categories/categorybook.h"
#include "core/base/result.h"
#include "core/domain/battle.h"
#include "core/domain/revealpolicy.h"
#include "core/domain/vote.h"

class QObject;

namespace darkhorse {

class ArenaWriter;
class Database;

/// Writes the life of one battle, in order, without making anybody wait.
///
/// A step that failed is tried again before the next one, so a full disk that has been emptied costs nothing.
/// Thread: called from the interface thread; `then` is called there too, unless `context` is gone.
class BattleRecorder {
public:
    BattleRecorder(ArenaWriter& writer, Battle battle);

    void begin(qint64 startedAtUtcMs, QObject* context, std::function<void(const Result<BattleId>&)> then);
    /// Of the last turn. `hasLeak`: an answer named a model or its maker.
    void complete(const PerSide<Answer>& answers, bool hasLeak);
    /// One more turn is asked.
    void goOn(const QString& prompt);
    /// The last turn is asked once more.
    void askAgain();
    /// What goOn() or askAgain() began is given up; `turns` are those that stand.
    void takeBack(const std::vector<BattleTurn>& turns);
    /// Keeps whatever answers there are. `skipReason` says why somebody skipped it.
    void makeVoid(Error::Code reason, const PerSide<std::optional<Answer>>& answers, const QString& skipReason,
        QObject* context, std::function<void(const Result<BattleId>&)> then);
    /// Commits vote, battle, facts and categories in one transaction. `vote.battle` is filled in.
    void record(Vote vote, const CategoryBook::Placement& placement, RevealPolicy reveal, QObject* context,
        std::function<void(const Result<Vote>&)> then);

private:
    struct Progress;
    using Step = std::function<Result<void>(Database&)>;

    void submit(Step step);

    ArenaWriter& m_writer;
    std::shared_ptr<Progress> m_progress; ///< touched on the writer's thread only, once begun
};

} // namespace darkhorse
