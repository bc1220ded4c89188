// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>

#include "core/arena/votecounter.h"
#include "core/arena/voteidentity.h"
#include "core/store/voteloader.h"
#include "core/store/votelookup.h"

namespace darkhorse {

/// Writes the votes of one file into an arena, piece by piece, inside the caller's Batch.
class VoteIntake final : public VoteCounter {
public:
    /// Votes without a time get `nowUtcMs`.
    VoteIntake(Database& database, const QString& file, const VoteImportHooks& hooks, qint64 nowUtcMs);

    [[nodiscard]] Result<void> append(const VoteBatch& piece) override;

private:
    [[nodiscard]] Result<void> learnNames(const VoteBatch& piece);
    [[nodiscard]] Result<void> learnModels(const VoteBatch& piece);
    /// Whether the item that the vote is on is a battle of this arena with just this vote: then it was exported from here.
    [[nodiscard]] Result<bool> isOwnVote(LoadedVote vote, std::string_view prompt);
    [[nodiscard]] Result<CategorySetNumber> categorySetOf(const VoteBatch& piece, std::uint32_t mask);
    [[nodiscard]] Result<void> addVote(const VoteBatch& piece, std::size_t row);

    Database& m_database;
    QString m_origin; ///< the file's name
    qint64 m_nowUtcMs;
    VoteLoader m_loader;
    VoteLookup m_lookup;
    VoteIdentities m_identities;
    // by number in the file
    std::vector<ContestantId> m_contestants;
    std::vector<EvaluatorId> m_evaluators;
    std::vector<QByteArray> m_languages;
    std::unordered_map<std::uint32_t, CategorySetNumber> m_categorySets; ///< by mask
};

} // namespace darkhorse
