// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/data/votecounter.h"
#include "core/arena/data/voteidentity.h"
#include "core/domain/contestant.h"
#include "core/domain/evaluator.h"
#include "core/store/votelookup.h"

namespace darkhorse {

/// Counts what VoteIntake would do with a file, and does none of it.
class VoteForecast final : public VoteCounter {
public:
    /// `options` as the file is read with.
    VoteForecast(Database& database, const QString& file, const VoteReadOptions& options, const VoteImportHooks& hooks);

    [[nodiscard]] Result<void> append(const VoteBatch& piece) override;

private:
    [[nodiscard]] Result<void> readArena();
    void learnNames(const VoteBatch& piece);
    [[nodiscard]] Result<bool> isKnown(const VoteBatch& piece, std::size_t row);

    Database& m_database;
    QString m_origin;
    VoteLookup m_lookup;
    VoteIdentities m_identities;
    bool m_hasRead = false;
    bool m_hasBattles = false;
    std::vector<Contestant> m_knownContestants;
    QHash<QUuid, EvaluatorId> m_evaluatorsByUuid;
    QHash<QString, EvaluatorId> m_evaluatorsByName;
    // by number in the file; not stored where the arena has none
    std::vector<ContestantId> m_contestants;
    std::vector<EvaluatorId> m_evaluators;
};

} // namespace darkhorse
