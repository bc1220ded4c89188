// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/votelookup.h"

#include "core/store/database.h"
#include "core/store/rawstatement.h"
#include "core/store/voteloader.h"

namespace darkhorse {

namespace {

constexpr auto kBattle = "SELECT 1 FROM battle WHERE uuid = ?1";

constexpr auto kSameVote = R"(
    SELECT 1 FROM battle b JOIN vote v ON v.battle = b.id
    WHERE b.uuid = ?1 AND b.contestant_a = ?2 AND b.contestant_b = ?3 AND v.evaluator = ?4 AND v.verdict = ?5)";

[[nodiscard]] std::string_view view(QByteArrayView bytes) { return { bytes.data(), std::size_t(bytes.size()) }; }

} // namespace

struct VoteLookup::Parts {
    explicit Parts(const Database& database)
        : battle(rawConnection(database), kBattle), sameVote(rawConnection(database), kSameVote)
    {
    }

    RawStatement battle;
    RawStatement sameVote;
};

VoteLookup::VoteLookup(Database& database) : m_parts(std::make_unique<Parts>(database)) { }
VoteLookup::~VoteLookup() = default;

Result<bool> VoteLookup::hasBattle(QByteArrayView uuid) { return m_parts->battle.bind(1, view(uuid)).hasRow(); }

Result<bool> VoteLookup::holds(const LoadedVote& vote)
{
    const QByteArray verdict = arenaWord(vote.verdict).toUtf8();
    return m_parts->sameVote.bind(1, view(vote.uuid))
        .bind(2, vote.contestants.a.value)
        .bind(3, vote.contestants.b.value)
        .bind(4, vote.evaluator.value)
        .bind(5, view(verdict))
        .hasRow();
}

} // namespace darkhorse
