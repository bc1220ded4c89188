// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <vector>

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QUuid>

#include "core/base/result.h"
#include "core/domain/answerstyle.h"
#include "core/domain/category.h"
#include "core/domain/revealpolicy.h"
#include "core/domain/side.h"
#include "core/domain/vote.h"

namespace darkhorse {

class Database;

/// What a VoteLog tells besides what every rating needs.
struct VoteLogDetail {
    bool hasPrompts = false; ///< which votes are on the same prompts
    bool hasStyle = false; ///< how the answers are written, for style control; reads every answer
    bool hasBattles = false; ///< which battle each vote is on

    friend bool operator==(const VoteLogDetail&, const VoteLogDetail&) = default;
};

/// What becomes of votes on battles in which an answer named a model or its maker.
enum class LeakedBattles {
    LeftOut,
    Counted, ///< they have category sets of their own
};

/// Every vote that counts: one array a field, by time, then in the order of recording. 19 bytes a vote, 23 with prompts.
struct VoteLog {
    std::vector<ContestantId> contestants; ///< all of the arena
    std::vector<EvaluatorId> evaluators; ///< all of the arena
    QStringList evaluatorNames; ///< one an evaluator
    QStringList languages; ///< ISO 639-1; empty text for unknown
    QStringList provenances; ///< "live", and the names of imports
    /// Each combination of categories that occurs, without Overall, which every vote belongs to. Entry 0 is the empty one.
    std::vector<std::vector<CategoryKey>> categorySets { {} };
    std::vector<bool>
        isLeakedSet; ///< one a set: whether its votes are on battles in which an answer named a model; none when not asked for
    bool hasAnswers = false; ///< some battle's answers have texts, so that there is style to read
    qint64 lastVoteUtcMs = 0; ///< 0 without votes

    std::vector<quint16> contestantA; ///< index into contestants
    std::vector<quint16> contestantB;
    std::vector<quint8> verdict; ///< Verdict as a number
    std::vector<quint32> categorySet; ///< index into categorySets
    std::vector<quint32> castAtS; ///< UTC seconds
    std::vector<quint32> evaluator; ///< index into evaluators
    std::vector<quint8> language; ///< index into languages
    std::vector<quint8> provenance; ///< index into provenances
    std::vector<quint32> prompt; ///< any numbering: equal numbers are the same prompts in every turn; with prompts only
    bool hasPrompts = false;
    QHash<QByteArray, quint32>
        promptNumbers; ///< by the promptHash of every turn, one after the other; with prompts only
    bool hasStyle = false;
    std::vector<BothStyles> style; ///< NaN where there is no text; with style only
    std::vector<qint64> battle; ///< number of a BattleId; with battles only

    [[nodiscard]] size_t size() const { return contestantA.size(); }
    [[nodiscard]] bool isLeaked(size_t set) const { return set < isLeakedSet.size() && isLeakedSet[set]; }
    [[nodiscard]] PerSide<ContestantId> contestantsOf(size_t vote) const
    {
        return { contestants.at(contestantA.at(vote)), contestants.at(contestantB.at(vote)) };
    }
    [[nodiscard]] Verdict verdictOf(size_t vote) const { return Verdict(verdict.at(vote)); }

    /// Leaves only the votes that are kept; one flag a vote.
    void keep(const std::vector<bool>& isKept);
    /// Leaves only votes whose category set is kept; one flag a set.
    void keepSets(const std::vector<bool>& isKept);
    /// Shows `action` every array that has an element a vote.
    template <typename Action>
    void forEachColumn(Action action)
    {
        action(contestantA);
        action(contestantB);
        action(verdict);
        action(categorySet);
        action(castAtS);
        action(evaluator);
        action(language);
        action(provenance);
        action(prompt);
        action(style);
        action(battle);
    }
};

/// One vote with everything that an export shows of it.
struct VoteRow {
    QUuid vote;
    QUuid battle;
    PerSide<ContestantId> contestants;
    PerSide<QString> names; ///< as everyone sees them: the codename while it is secret
    Verdict verdict = Verdict::Tie;
    QUuid evaluator;
    QString evaluatorName;
    int turns = 1;
    QString language; ///< ISO 639-1; empty when unknown
    qint64 castAtUtcMs = 0;
    bool isBlind = true;
    bool hasLeak = false; ///< an answer named a model or its maker
    BattleId battleId;
    qint64 startedAtUtcMs = 0; ///< of the battle
    std::chrono::milliseconds readingTime { 0 };
    QString provenance; ///< "live", or the name of an import
    QString machine; ///< as Vote::machine
    QStringList categories; ///< keys, without Overall
};

/// Votes: append-only, also in the schema.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class VoteStore {
public:
    explicit VoteStore(Database& database);

    /// Commits the vote, its battle as Voted and the battle's categories in one transaction. When it returns a value, the vote is
    /// on the disk. Makes a UUID when there is none. Overall needs no naming. Unless the models are revealed at once, the battle stays
    /// Judging, and the vote can be withdrawn (SealedVoteStore).
    /// Errors: NotFound - no such battle or evaluator; AlreadyExists - the battle has its vote, or the UUID is taken;
    ///         NotAllowedNow - the battle is not complete, or void.
    [[nodiscard]] Result<VoteId> record(
        const Vote& vote, const std::vector<CategoryKey>& categories = {}, RevealPolicy reveal = RevealPolicy::AtOnce);
    /// The vote that counts for a battle. Errors: NotFound.
    [[nodiscard]] Result<Vote> ofBattle(BattleId battle) const;
    /// All votes that count: of blind, finished battles, and not superseded. Errors: InvalidInput - more than 255 languages or
    /// provenances, or more than 65,535 contestants.
    [[nodiscard]] Result<VoteLog> log(VoteLogDetail detail = {}, LeakedBattles leaked = LeakedBattles::LeftOut) const;
    /// How many votes count.
    [[nodiscard]] Result<qint64> count() const;
    /// Shows `visit` each vote that is not superseded, by time, in bounded memory; `visit` returns false to stop.
    /// Errors: Cancelled - stopped by `visit`.
    [[nodiscard]] Result<void> forEachRow(const std::function<bool(const VoteRow&)>& visit) const;

private:
    Database& m_database;
};

} // namespace darkhorse
