// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QStringList>
#include <QUuid>

#include "core/base/result.h"
#include "core/domain/category.h"
#include "core/domain/side.h"
#include "core/domain/vote.h"

namespace darkhorse {

class Database;

/// What standings need of one vote that counts.
struct CountedVote {
    PerSide<ContestantId> contestants;
    qint64 castAtUtcMs = 0;
    BattleId battle;
    EvaluatorId evaluator;
    quint32 categorySet = 0; ///< index into VoteLog::categorySets
    Verdict verdict = Verdict::Tie;
};

/// What slices and groups of votes need of one vote.
struct VoteContext {
    quint32 prompt = 0; ///< any numbering: equal numbers are the same prompts in every turn
    quint8 language = 0; ///< index into VoteLog::languages
    quint8 provenance = 0; ///< index into VoteLog::provenances
};

enum class VoteLogDetail { Ratings, Contexts };

/// What becomes of votes on battles in which an answer named a model or its maker.
enum class LeakedBattles { LeftOut, Counted };

/// Every vote that counts, as plain memory.
struct VoteLog {
    std::vector<CountedVote> votes; ///< by time, then in the order of recording
    /// Each combination of categories that occurs, without Overall, which every vote belongs to. Entry 0 is the empty one.
    std::vector<std::vector<CategoryKey>> categorySets;
    std::vector<VoteContext> contexts; ///< one a vote, in their order; empty without VoteLogDetail::Contexts
    QStringList languages; ///< ISO 639-1; empty text for unknown
    QStringList provenances; ///< "live", and the names of imports
};

/// One vote with everything that an export shows of it.
struct VoteRow {
    QUuid vote;
    QUuid battle;
    PerSide<QString> names;
    Verdict verdict = Verdict::Tie;
    QUuid evaluator;
    QString evaluatorName;
    int turns = 1;
    QString language; ///< ISO 639-1; empty when unknown
    qint64 castAtUtcMs = 0;
    bool isBlind = true;
};

/// Votes: append-only, also in the schema.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class VoteStore {
public:
    explicit VoteStore(Database& database);

    /// Commits the vote, its battle as Voted and the battle's categories in one transaction. When it returns a value, the vote is
    /// on the disk. Makes a UUID when there is none. Overall needs no naming.
    /// Errors: NotFound - no such battle or evaluator; AlreadyExists - the battle has its vote, or the UUID is taken;
    ///         NotAllowedNow - the battle is not complete, or void.
    [[nodiscard]] Result<VoteId> record(const Vote& vote, const std::vector<CategoryKey>& categories = {});
    /// The vote that counts for a battle. Errors: NotFound.
    [[nodiscard]] Result<Vote> ofBattle(BattleId battle) const;
    /// All votes that count: of blind, finished battles, and not superseded. Errors: InvalidInput - more than 255 languages or
    /// provenances, with contexts.
    [[nodiscard]] Result<VoteLog> log(
        VoteLogDetail detail = VoteLogDetail::Ratings, LeakedBattles leaked = LeakedBattles::LeftOut) const;
    /// How many votes count.
    [[nodiscard]] Result<qint64> count() const;
    /// Shows `visit` each vote that is not superseded, by time, in bounded memory; `visit` returns false to stop.
    /// Errors: Cancelled - stopped by `visit`.
    [[nodiscard]] Result<void> forEachRow(const std::function<bool(const VoteRow&)>& visit) const;

private:
    Database& m_database;
};

} // namespace darkhorse
