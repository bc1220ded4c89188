// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/battlerecorder.h"

#include <deque>

#include "core/arena/session/arenawriter.h"
#include "core/store/batch.h"
#include "core/store/battlestore.h"
#include "core/store/factstore.h"
#include "core/store/turnstore.h"
#include "core/store/votestore.h"

namespace darkhorse {

/// What is stored so far, and what is not yet.
struct BattleRecorder::Progress {
    Battle battle;
    std::deque<Step> pending; ///< a step that failed is tried again before the next one

    Result<void> catchUp(Database& database)
    {
        while (!pending.empty()) {
            if (const auto done = pending.front()(database); !done)
                return done;
            pending.pop_front();
        }
        return {};
    }

    Result<void> begin(Database& database)
    {
        return BattleStore(database).begin(battle).map([this](BattleId id) { battle.id = id; });
    }

    Result<void> complete(Database& database)
    {
        if (battle.state == BattleState::Judging) // taken up again, or taken back
            return {};
        return BattleStore(database).complete(battle.id, battle.turns, battle.hasLeak).map([this] {
            battle.state = BattleState::Judging;
        });
    }
};

BattleRecorder::BattleRecorder(ArenaWriter& writer, Battle battle)
    : m_writer(writer), m_progress(std::make_shared<Progress>())
{
    m_progress->battle = std::move(battle);
}

/// A failure shows with the vote, before which it is tried again.
void BattleRecorder::submit(Step step)
{
    m_writer.submit([progress = m_progress, step = std::move(step)](Database& database) {
        progress->pending.push_back(step);
        (void)progress->catchUp(database);
    });
}

void BattleRecorder::begin(qint64 startedAtUtcMs, QObject* context, std::function<void(const Result<BattleId>&)> then)
{
    m_writer.submit(
        [progress = m_progress, startedAtUtcMs](Database& database) -> Result<BattleId> {
            progress->battle.startedAtUtcMs = startedAtUtcMs;
            progress->pending.push_back(
                [progress = progress.get()](Database& arena) { return progress->begin(arena); });
            return progress->catchUp(database).map([&] { return progress->battle.id; });
        },
        context, std::move(then));
}

void BattleRecorder::complete(const PerSide<Answer>& answers, bool hasLeak)
{
    submit([progress = m_progress.get(), answers, hasLeak](Database& database) {
        progress->battle.hasLeak = hasLeak;
        progress->battle.turns.back().answers = { answers.a, answers.b };
        return progress->complete(database);
    });
}

void BattleRecorder::goOn(const QString& prompt)
{
    submit([progress = m_progress.get(), prompt](Database& database) {
        return TurnStore(database).goOn(progress->battle.id, prompt).map([&] {
            progress->battle.state = BattleState::Running;
            progress->battle.turns.push_back({ prompt, {} });
        });
    });
}

void BattleRecorder::askAgain()
{
    submit([progress = m_progress.get()](Database& database) {
        return TurnStore(database).askAgain(progress->battle.id).map([&] {
            progress->battle.state = BattleState::Running;
            progress->battle.turns.back().answers = {};
        });
    });
}

void BattleRecorder::takeBack(const std::vector<BattleTurn>& turns)
{
    submit([progress = m_progress.get(), turns](Database& database) {
        return TurnStore(database).takeBack(progress->battle.id).map([&] {
            progress->battle.state = BattleState::Judging;
            progress->battle.turns = turns;
        });
    });
}

void BattleRecorder::makeVoid(Error::Code reason, const PerSide<std::optional<Answer>>& answers,
    const QString& skipReason, QObject* context, std::function<void(const Result<BattleId>&)> then)
{
    m_writer.submit(
        [progress = m_progress, reason, answers, skipReason](Database& database) -> Result<BattleId> {
            return progress->catchUp(database)
                .and_then([&] {
                    Battle& battle = progress->battle;
                    battle.turns.back().answers = answers;
                    return BattleStore(database).markVoid(battle.id, reason, battle.turns, skipReason);
                })
                .map([&] { return progress->battle.id; });
        },
        context, std::move(then));
}

void BattleRecorder::record(Vote vote, const CategoryBook::Placement& placement, RevealPolicy reveal, QObject* context,
    std::function<void(const Result<Vote>&)> then)
{
    m_writer.submit(
        [progress = m_progress, vote, placement, reveal](Database& database) mutable -> Result<Vote> {
            if (const auto done = progress->catchUp(database); !done)
                return fail(done.error());
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
