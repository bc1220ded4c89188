// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QTimer>

#include "core/store/promptstore.h"

namespace darkhorse {

/// Reads the prompts of all sets, kPromptsAtOnce with every turn of the event loop, so that nobody waits for it however many there are.
///
/// Gives them to `then` in the order of PromptStore::ofSets() and deletes itself; deleting it earlier ends it without a word.
/// Thread: the store's. Errors: those of a database.
class PromptReading : public QObject {
    Q_OBJECT

public:
    enum class Texts { Without, With };
    using Then = std::function<void(Result<std::vector<PromptOfSet>>)>;

    PromptReading(const PromptStore& store, EvaluatorId evaluator, Texts texts, Then then, QObject* parent);

private:
    void readOn();
    void finish(const std::optional<Error>& error);

    const PromptStore& m_store;
    EvaluatorId m_evaluator;
    Texts m_texts;
    Then m_then;
    QTimer m_next;
    std::optional<PromptId> m_reached;
    std::vector<PromptOfSet> m_prompts;
};

} // namespace darkhorse
