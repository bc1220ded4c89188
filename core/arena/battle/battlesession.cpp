// SPDX-License-Identifier: GPL-3.0-or-later
// What BattleRunner does from the verdict on: guesses, names, changes of mind, notes, drafts, the end of the session.
#include "core/arena/battle/battlerunnerstate.h"

namespace darkhorse {

namespace {

QString draftSetting(BattleRunner::Draft kind)
{
    return kind == BattleRunner::Draft::Prompt ? QStringLiteral("prompt_draft") : QStringLiteral("follow_up_draft");
}

} // namespace

void BattleRunner::settle(const Vote& vote, const CategoryBook::Placement& placement, RevealPolicy reveal)
{
    m_state->lastVote = vote.id;
    // Once for each battle, and never twice for the same one; who was there at a repeat's first names knows them.
    const bool wasAsked = vote.supersedes || m_state->battle->isRepeat();
    const auto side = wasAsked ? std::nullopt : m_state->guesses.sideToAsk(m_state->battle->seed());
    if (side) {
        m_state->asked = side;
        m_state->afterGuess = [this, vote, placement, reveal] { conclude(vote, placement, reveal); };
        emit guessWanted(*side, m_state->guesses.choices());
        return;
    }
    conclude(vote, placement, reveal);
}

void BattleRunner::answerGuess(std::optional<ContestantId> guessed)
{
    if (const auto side = std::exchange(m_state->asked, std::nullopt)) {
        m_state->guesses.store(m_state->lastVote, *side, guessed);
        std::exchange(m_state->afterGuess, {})();
    }
}

void BattleRunner::conclude(const Vote& vote, const CategoryBook::Placement& placement, RevealPolicy reveal)
{
    if (reveal == RevealPolicy::AtOnce) {
        count(vote, placement);
        return;
    }
    m_state->lastSealed = vote.battle;
    setPhase(Phase::Sealed);
    emit sealed(vote.verdict);
    m_state->parts.history.announce(vote.battle);
}

const Evaluator& BattleRunner::evaluator() const { return m_state->parts.evaluator; }

RevealPolicy BattleRunner::revealPolicy() const { return m_state->parts.sealed.policy(); }

int BattleRunner::sealedCount() const { return int(m_state->parts.sealed.battles().size()); }

void BattleRunner::undo()
{
    const std::vector<BattleId> battles = m_state->parts.sealed.battles();
    // One that was judged again is older than the newest.
    reopen(m_state->phase == Phase::Sealed ? m_state->lastSealed : battles.empty() ? BattleId {} : battles.back());
}

void BattleRunner::reopen(BattleId battle)
{
    if (refusesWhileBusy())
        return;
    const Phase before = m_state->phase;
    setPhase(Phase::Recording);
    m_state->parts.sealed.withdraw(battle, this, [this, before](const Result<SealedVotes::Reopened>& reopened) {
        if (reopened && takeUp(reopened->battle, reopened->earlier)) {
            m_state->parts.history.announce(reopened->battle.id);
            return;
        }
        setPhase(before);
        emit refused(
            reopened ? Error { Error::Code::NotFound, QStringLiteral("a model of the battle") } : reopened.error());
    });
}

void BattleRunner::endSession()
{
    if (refusesWhileBusy())
        return;
    m_state->parts.sealed.reveal(this, [this](const Result<int>& revealed) {
        if (!revealed) {
            emit refused(revealed.error());
            return;
        }
        if (m_state->phase == Phase::Sealed)
            clear();
        emit sessionEnded(*revealed);
    });
}

void BattleRunner::annotate(const VoteNote& note)
{
    if ((m_state->phase != Phase::Revealed && m_state->phase != Phase::Sealed) || note.isEmpty())
        return;
    ArenaSession::Parts& parts = m_state->parts;
    parts.writer->submit(
        [vote = m_state->lastVote, note, now = parts.clock.nowUtcMs()](
            Database& database) -> Result<void> { return VoteNoteStore(database).add(vote, note, now); },
        this,
        [this](const Result<void>& stored) {
            if (!stored)
                emit refused(stored.error());
        });
}

void BattleRunner::keepDraft(const QString& prompt, Draft kind)
{
    // A draft that cannot be stored now is stored with the next change.
    m_state->parts.writer->submit([prompt, key = draftSetting(kind)](
                                      Database& database) { (void)ArenaMetaStore(database).setSetting(key, prompt); });
}

QString BattleRunner::draft(Draft kind) const
{
    return m_state->parts.meta.setting(draftSetting(kind)).value_or(std::nullopt).value_or(QString());
}

} // namespace darkhorse
