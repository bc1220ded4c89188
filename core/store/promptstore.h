// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QStringList>

#include "core/base/result.h"
#include "core/domain/prompt.h"

namespace darkhorse {

class Database;

/// A prompt of a set, and whether somebody has given a verdict on it.
struct JudgedPrompt {
    Prompt prompt;
    bool isJudged = false;
};

/// The prompts that an arena keeps.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class PromptStore {
public:
    explicit PromptStore(Database& database);

    struct Added {
        qint64 added = 0;
        qint64 alreadyThere = 0; ///< the same text in the same set; the first one stays
    };

    /// Appends prompts to their sets, in this order, in one transaction; makes UUIDs where there are none.
    /// Errors: InvalidInput (empty text), AlreadyExists (UUID); then nothing is stored.
    [[nodiscard]] Result<Added> addAll(const std::vector<Prompt>& prompts);
    /// Errors: NotFound.
    [[nodiscard]] Result<Prompt> find(PromptId id) const;
    /// Prompts of sets (not the typed ones): sets in the order in which they came, then the set's order.
    [[nodiscard]] Result<std::vector<Prompt>> ofSets() const;
    /// Those of ofSets() that at least two contestants in the draw can answer: servers and files any, recorded ones their own.
    [[nodiscard]] Result<std::vector<Prompt>> answerable() const;
    /// Those of answerable() that the fewest battles have begun with, void ones included; empty without a set.
    [[nodiscard]] Result<std::vector<Prompt>> leastUsed() const;
    /// Those of ofSets(), of one set when it is named, each with whether this evaluator has judged a battle that began with it.
    [[nodiscard]] Result<std::vector<JudgedPrompt>> judged(
        EvaluatorId evaluator, const std::optional<QString>& promptSet = std::nullopt) const;
    /// First prompts of the newest `limit` battles, newest first.
    [[nodiscard]] Result<QStringList> used(int limit) const;
    /// How many prompts went; battles keep their own text. Errors: NotFound - no such set.
    [[nodiscard]] Result<qint64> removeSet(const QString& promptSet);

private:
    Database& m_database;
};

} // namespace darkhorse
