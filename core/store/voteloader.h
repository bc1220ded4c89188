// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string_view>

#include <QStringList>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/side.h"
#include "core/domain/verdict.h"
#include "core/domain/votedturn.h"

class QUuid;

namespace darkhorse {

class Database;

/// Number of a combination of categories inside one arena; 0 for none besides Overall.
using CategorySetNumber = qint64;

/// A vote from elsewhere with the battle that it was cast on.
struct LoadedVote {
    QByteArrayView uuid; ///< of the vote and of its battle, which share it: lower case, without braces
    PerSide<ContestantId> contestants; ///< two different ones
    EvaluatorId evaluator;
    Verdict verdict = Verdict::Tie;
    qint64 castAtUtcMs = 0;
    QByteArrayView language {}; ///< ISO 639-1; empty when unknown
    CategorySetNumber categorySet = 0;
    bool hasLeak = false; ///< an answer named a model or its maker
    std::span<const VotedTurn> conversation {}; ///< empty when nobody knows
    QByteArrayView provenance; ///< where it comes from, such as the name of the import
};

/// Writes very many finished votes through SQLite's own library, a piece at a time, inside the caller's Batch.
///
/// What LoadedVote promises is not checked again by the schema. Thread: the database's. Lifetime: within one Batch. Errors of every call besides those named: those of a database; after one
/// the batch must be let go.
class VoteLoader {
public:
    explicit VoteLoader(Database& database);
    ~VoteLoader();

    /// The combination of these categories, made when there is none; Overall needs no naming.
    [[nodiscard]] Result<CategorySetNumber> categorySet(const QStringList& keys);
    /// The evaluator of this UUID, or else of this name, or else a new one of both. Errors: InvalidInput (empty name).
    [[nodiscard]] Result<EvaluatorId> evaluator(const QString& name, const QUuid& uuid);
    /// Stores voted battles, their conversations and votes, and answers how many. Those of whose UUID the arena has a battle already, or that
    /// is there before in `votes`, are left out.
    [[nodiscard]] Result<qint64> add(std::span<const LoadedVote> votes);
    /// Evaluators that evaluator() made.
    [[nodiscard]] qint64 newEvaluators() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace darkhorse
