// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/base/id.h"
#include "core/base/result.h"

namespace darkhorse {

class Database;

/// Two who met on a prompt, and who judged it; nobody while it waits for a verdict.
struct Meeting {
    ContestantId first;
    ContestantId second;
    EvaluatorId evaluator;
};

/// Who has met on which prompt, so that evaluators who share a prompt set do not judge the same twice.
/// Thread: the database's. Errors of every call: those of a database.
class MeetingStore {
public:
    explicit MeetingStore(Database& database);

    /// Battles that began with this prompt and are not void.
    [[nodiscard]] Result<std::vector<Meeting>> on(const QString& prompt) const;
    [[nodiscard]] Result<bool> isInSet(const QString& prompt, const QString& promptSet) const;

private:
    Database& m_database;
};

} // namespace darkhorse
