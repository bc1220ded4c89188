// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battlerecorder.h"

#include "core/arena/arenawriter.h"
#include "core/store/batch.h"
#include "core/store/battlestore.h"
#include "core/store/factstore.h"
#include "core/store/votestore.h"

namespace darkhorse {

/// What is stored so far. Each step first makes up for the one before it.
struct BattleRecorder::Progress {
    Battle battle;
    bool isComplete = false;

    Result<void> ensureBegun(Database& database)
    {
        if (battle.id.isStored())
            return {};
        return BattleStore(database).begin(battle).map([this](BattleId id) { battle.id = id; });
    }

    Result<void> ensureComplete(Database& database)
    {
        if (isComplete)
            return {};
        return ensureBegun(database)
            .and_then([&] { return BattleStore(database).complete(battle.id, battle.turns, battle.hasLeak); })
            .map([this] { isComplete = true; });
    }
};

BattleRecorder::BattleRecorder(ArenaWriter& writer, Battle battle)
    : m_writer(writer), m_progress(std::make_shared<Progress>())
{
    m_progress->isComplete = battle.state == BattleState::Judging; // taken up again
    m_progress->battle = std::move(battle);
}

void BattleRecorder::begin(qint64 startedAtUtcMs, QObject* context, std::function<void(const Result<BattleId>&)> then)
{
    m_writer.submit(
        [progress = m_progress, startedAtUtcMs](Database& database) -> Result<BattleId> {
            progress->battle.startedAtUtcMs = startedAtUtcMs;
            return progress->ensureBegun(database).map([&] { return progress->battle.id; });
        },
        context, std::move(then));
}

void BattleRecorder::complete(const PerSide<Answer>& answers, bool hasLeak)
{
    m_writer.submit([progress = m_progress, answers, hasLeak](Database& database) {
        progress->battle.hasLeak = hasLeak;
        progress->battle.turns.back().answers = { answers.a, answers.b };
        (void)progress->ensureComplete(database); // tried again with the vote, where a failure shows
    });
}

void BattleRecorder::makeVoid(Error::Code reason, const PerSide<std::optional<Answer>>& answers, QObject* context,
    std::function<void(const Result<BattleId>&)> then)
{
    m_writer.submit(
        [progress = m_progress, reason, answers](Database& database) -> Result<BattleId> {
            Battle& battle = progress->battle;
            battle.turns.back().answers = answers;
            return progress->ensureBegun(database)
                .and_then([&] { return BattleStore(database).markVoid(battle.id, reason, battle.turns); })
                .map([&] { return battle.id; });
        },
        context, std::move(then));
}

void BattleRecorder::record(Vote vote, const CategoryBook::Placement& placement, RevealPolicy reveal, QObject* context,
    std::function<void(const Result<Vote>&)> then)
{
    m_writer.submit(
        [progress = m_progress, vote, placement, reveal](Database& database) mutable -> Result<Vote> {
            if (const auto complete = progress->ensureComplete(database); !complete)
                return fail(complete.error());
            auto batch = Batch::begin(database);
            if (!batch)
                return fail(batch.error());
            vote.battle = progress->battle.id;
            return VoteStore(database)
                .record(vote, placement.categories, reveal)
                .map([&](VoteId id) { vote.id = id; })
                .and_then([&] { return FactStore(database).save(vote.battle, *placement.facts, placement.classifier); })
                .and_then([&] { return batch->commit(); })
                .map([&] { return vote; });
        },
        context, std::move(then));
}

} // namespace darkhorse
