// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/blindness/sealedvotes.h"

#include "core/arena/session/arenaparts.h"
#include "core/store/sealedvotestore.h"

namespace darkhorse {

RevealPolicy SealedVotes::policy() const { return revealFor(m_parts.rules.rules(), m_parts.evaluator.uuid); }

std::vector<BattleId> SealedVotes::battles() const
{
    return SealedVoteStore(*m_parts.database).battles(m_parts.evaluator.id).value_or(std::vector<BattleId> {});
}

void SealedVotes::withdraw(BattleId battle, QObject* context, std::function<void(const Result<Reopened>&)> then)
{
    m_parts.writer->submit(
        [battle, evaluator = m_parts.evaluator.id, now = m_parts.clock.nowUtcMs()](
            Database& database) -> Result<Reopened> {
            const auto vote = VoteStore(database).ofBattle(battle);
            if (!vote)
                return fail(vote.error());
            return SealedVoteStore(database)
                .withdraw(battle, evaluator, now)
                .and_then([&] { return BattleStore(database).find(battle); })
                .map([&](Battle found) {
                    return Reopened { std::move(found), vote->id };
                });
        },
        context, std::move(then));
}

void SealedVotes::reveal(QObject* context, std::function<void(const Result<int>&)> then)
{
    m_parts.writer->submit(
        [evaluator = m_parts.evaluator.id](Database& database) { return SealedVoteStore(database).reveal(evaluator); },
        context,
        [this, then = std::move(then)](const Result<std::vector<BattleId>>& revealed) {
            if (!revealed)
                return then(fail(revealed.error()));
            if (!revealed->empty())
                m_parts.categories->recategorise();
            for (const BattleId battle : *revealed)
                m_parts.history.announce(battle);
            then(int(revealed->size()));
        });
}

} // namespace darkhorse
