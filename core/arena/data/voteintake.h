// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>
#include <vector>

#include "core/arena/data/preparedvotes.h"
#include "core/store/voteloader.h"
#include "core/store/votelookup.h"

namespace darkhorse {

/// Stores the votes of one file in an arena, piece by piece, inside the caller's Batch. Thread: the database's.
class VoteIntake {
public:
    /// Votes without a time get `nowUtcMs`.
    VoteIntake(Database& database, const QString& file, qint64 nowUtcMs);

    /// Errors: InvalidInput - two models of the file are one in the arena; those of a database.
    [[nodiscard]] Result<void> store(const PreparedVotes& piece);
    /// Adds to what was in the file what was new to the arena.
    void complete(VoteImportReport& report) const;

private:
    [[nodiscard]] Result<void> learnNames(const PreparedVotes& piece);
    [[nodiscard]] Result<void> learnModels(const std::vector<std::string>& names);
    /// Whether the item that the vote is on is a battle of this arena with just this vote: then it was exported from here.
    [[nodiscard]] Result<bool> isOwnVote(const PreparedVote& vote, LoadedVote loaded);
    [[nodiscard]] Result<CategorySetNumber> categorySetOf(std::uint32_t mask);
    [[nodiscard]] Result<LoadedVote> loadedVote(const PreparedVote& vote);

    Database& m_database;
    QString m_origin; ///< the file's name
    qint64 m_nowUtcMs;
    VoteLoader m_loader;
    VoteLookup m_lookup;
    // by number in the file
    std::vector<ContestantId> m_contestants;
    std::vector<std::string> m_models;
    std::vector<EvaluatorId> m_evaluators;
    std::vector<QByteArray> m_languages;
    std::vector<QByteArray> m_provenances;
    QStringList m_categories;
    std::unordered_map<std::uint32_t, CategorySetNumber> m_categorySets; ///< by mask
    std::vector<LoadedVote> m_loaded; ///< what the arena does not have of the piece at hand
    qint64 m_newVotes = 0;
    qint64 m_knownVotes = 0;
    qint64 m_newModels = 0;
};

} // namespace darkhorse
