// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QSet>
#include <QString>

#include "core/base/result.h"
#include "core/domain/evaluator.h"
#include "core/domain/prompt.h"

class QObject;

namespace darkhorse {

class ArenaMetaStore;
class PromptStore;
struct PromptOfSet;

/// How far an evaluator has come with a prompt set.
struct SetProgress {
    QString set;
    int done = 0; ///< prompts on which the evaluator has given a verdict
    int total = 0;
};

/// One evaluator's way through a prompt set, from the first prompt to the last, over as many sessions as it takes.
///
/// What reads prompts does so in small steps, with the turns of the event loop, and then calls back; deleting what it returns, or
/// `context`, ends it.
///
/// Determinism: a shuffled order follows from evaluator and set alone, so it is the same in each session.
/// Thread: the interface thread. Errors of every call besides those named: those of a database.
class PromptWork {
public:
    PromptWork(PromptStore& prompts, ArenaMetaStore& meta, const Evaluator& evaluator);

    struct Choice {
        QString set;
        bool isShuffled = false;
    };
    /// The set in work; nothing when prompts are picked freely.
    [[nodiscard]] std::optional<Choice> choice() const;
    [[nodiscard]] Result<void> choose(const std::optional<Choice>& choice);
    /// Prompts of which this says so are passed over: every pair has been judged there by somebody. What it says once, it says for ever.
    void passOver(std::function<bool(const QString& prompt)> isSpent) { m_isSpent = std::move(isSpent); }

    struct Step {
        std::optional<Prompt> next; ///< nothing when all are done
        SetProgress progress;
    };
    /// The next prompt, as if `judged` had its verdict already. Passes over a few prompts a turn.
    /// Errors: NotFound - no set is in work.
    QObject* look(const QString& judged, QObject* context, std::function<void(const Result<Step>&)> then) const;
    /// How far the set in work is. Errors: as look().
    QObject* lookUpProgress(QObject* context, std::function<void(const Result<SetProgress>&)> then) const;

    /// All prompts of sets: sets in the order in which they came, then the set's order.
    struct Sets {
        std::vector<Prompt> prompts;
        std::vector<SetProgress> progress; ///< of every set
    };
    QObject* readSets(QObject* context, std::function<void(const Result<Sets>&)> then) const;

private:
    class Search;

    [[nodiscard]] QString setting() const;
    [[nodiscard]] std::vector<PromptOfSet> inOrder(const Choice& choice, std::vector<PromptOfSet> all) const;

    PromptStore& m_prompts;
    ArenaMetaStore& m_meta;
    const Evaluator& m_evaluator;
    std::function<bool(const QString&)> m_isSpent;
    mutable QSet<QByteArray> m_spent; ///< hashes of which it has said so
};

} // namespace darkhorse
