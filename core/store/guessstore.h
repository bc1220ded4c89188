// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/side.h"

namespace darkhorse {

class Database;

/// What an evaluator took a side for, after the verdict and before the names.
struct BlindGuess {
    VoteId vote;
    Side side = Side::A;
    std::optional<ContestantId> guessed; ///< nothing: would not say
    int choices = 2; ///< models that were offered
    qint64 guessedAtUtcMs = 0;
};

/// A guess with what was true.
struct JudgedGuess {
    QString evaluator;
    QString model; ///< who it really was
    bool isKnown = false; ///< false: would not say
    bool isRight = false;
    int choices = 2;
};

/// Verdicts of one evaluator on blind battles held here.
struct SideCounts {
    QString evaluator;
    qint64 left = 0; ///< A is better
    qint64 right = 0; ///< B is better
};

/// How blind evaluators were.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class GuessStore {
public:
    explicit GuessStore(Database& database);

    /// Errors: AlreadyExists - this vote has its guess; NotFound - no such vote or contestant.
    [[nodiscard]] Result<void> add(const BlindGuess& guess);
    /// Of battles whose models are revealed, in the order in which they were made.
    [[nodiscard]] Result<std::vector<JudgedGuess>> all() const;
    /// Of battles whose models are revealed, by evaluator.
    [[nodiscard]] Result<std::vector<SideCounts>> sides() const;

private:
    Database& m_database;
};

} // namespace darkhorse
