// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/domain/evaluator.h"

namespace darkhorse {

class Database;

/// The people who vote in an arena.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class EvaluatorStore {
public:
    explicit EvaluatorStore(Database& database);

    /// In the order of their first appearance.
    [[nodiscard]] Result<std::vector<Evaluator>> all() const;
    /// Errors: NotFound.
    [[nodiscard]] Result<Evaluator> find(EvaluatorId id) const;
    /// The evaluator of this name, made when there is none. Errors: InvalidInput (empty name).
    [[nodiscard]] Result<Evaluator> ensure(const QString& name);
    /// Errors: NotFound, AlreadyExists (the name is taken), InvalidInput (empty name).
    [[nodiscard]] Result<void> rename(EvaluatorId id, const QString& name);

    /// Votes that this evaluator cast in this program from a moment on. What the same question was answered earlier is `known`, so that
    /// only later votes are read.
    [[nodiscard]] Result<OwnVotes> votesSince(EvaluatorId id, qint64 sinceUtcMs, const OwnVotes& known = {}) const;

private:
    Database& m_database;
};

} // namespace darkhorse
