// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QStringList>

#include "core/base/result.h"
#include "core/domain/prompt.h"

namespace darkhorse {

class Database;

/// How many prompts a stretch looks at: a millisecond or two.
constexpr int kPromptsAtOnce = 250;

/// A prompt of a set, and what a draw asks about it.
struct PromptOfSet {
    Prompt prompt;
    QByteArray hash; ///< of its text
    qint64 setPosition = 0; ///< place of its set among all; known once sortBySets() has put them in order
    qint64 position = 0; ///< place in its set
    qint64 battles = 0; ///< that began with it, void ones included
    bool isAnswerable
        = false; ///< by at least two contestants in the draw: servers and files answer any, recorded ones their own
    bool isJudged = false; ///< whether the evaluator has given a verdict on a battle that began with it
};

/// A part of the prompts of sets, in the order in which they came.
struct PromptStretch {
    std::vector<PromptOfSet> prompts;
    std::optional<PromptId> reached; ///< the last prompt looked at, to go on from; nothing where no later one is left
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
    /// The kPromptsAtOnce prompts after `after`, those of sets among them (not the typed ones), without their texts unless asked for.
    [[nodiscard]] Result<PromptStretch> stretch(
        EvaluatorId evaluator, std::optional<PromptId> after = std::nullopt, bool hasTexts = false) const;
    /// All prompts of sets: sets in the order in which they came, then the set's order. Takes as long as there are many.
    [[nodiscard]] Result<std::vector<Prompt>> ofSets() const;
    /// First prompts of the newest `limit` battles, newest first.
    [[nodiscard]] Result<QStringList> used(int limit) const;
    /// How many prompts went; battles keep their own text. Errors: NotFound - no such set.
    [[nodiscard]] Result<qint64> removeSet(const QString& promptSet);

private:
    Database& m_database;
};

/// Puts prompts into the order of ofSets(), where they are all of them in the order in which they came.
void sortBySets(std::vector<PromptOfSet>& prompts);

} // namespace darkhorse
