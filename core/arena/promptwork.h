// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QSet>
#include <QString>

#include "core/base/result.h"
#include "core/domain/evaluator.h"
#include "core/domain/prompt.h"

namespace darkhorse {

class ArenaMetaStore;
class PromptStore;

/// How far an evaluator has come with a prompt set.
struct SetProgress {
    QString set;
    int done = 0; ///< prompts on which the evaluator has given a verdict
    int total = 0;
};

/// One evaluator's way through a prompt set, from the first prompt to the last, over as many sessions as it takes.
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
    /// Every set, in the order in which they came.
    [[nodiscard]] Result<std::vector<SetProgress>> sets() const;

    /// Prompts of which this says so are passed over: every pair has been judged there by somebody. What it says once, it says for ever.
    void passOver(std::function<bool(const QString& prompt)> isSpent) { m_isSpent = std::move(isSpent); }

    struct Step {
        std::optional<Prompt> next; ///< nothing when all are done
        SetProgress progress;
        bool goesOn
            = false; ///< nobody knows yet whether there is a next one: ask again, with the next turn of the event loop
    };
    /// As if `judged` had its verdict already. Passes over a few prompts a call, so that nobody waits for it.
    /// Errors: NotFound - no set is in work.
    [[nodiscard]] Result<Step> step(const QString& judged = {}) const;

private:
    [[nodiscard]] QString setting() const;

    PromptStore& m_prompts;
    ArenaMetaStore& m_meta;
    const Evaluator& m_evaluator;
    std::function<bool(const QString&)> m_isSpent;
    mutable QSet<QString> m_spent; ///< that it has said
};

} // namespace darkhorse
