// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QLocale>
#include <QStringList>

#include "core/base/result.h"
#include "core/domain/prompt.h"

class QObject;

namespace darkhorse {

class PromptStore;

/// The prompts that an arena keeps for picking. What reads all of them does so in small steps, with the turns of the event loop, and
/// then calls back; deleting what it returns, or `context`, ends it.
/// Thread: the interface thread.
class PromptBook {
public:
    explicit PromptBook(PromptStore& store);

    /// Prompts of sets (not the typed ones), in the set's order, read at one go: not for a window.
    [[nodiscard]] Result<std::vector<Prompt>> suggestions() const;
    /// drawSuggestion() of all prompts; empty where there is none, or they cannot be read.
    QObject* suggest(
        QLocale::Language language, quint64 seed, QObject* context, std::function<void(const QString&)> then) const;
    /// The same for drawExamples().
    QObject* examples(qsizetype count, QLocale::Language language, quint64 seed, QObject* context,
        std::function<void(const QStringList&)> then) const;

    /// Prompts that battles began with, newest first, each once; empty when they cannot be read.
    [[nodiscard]] QStringList recent() const;

private:
    [[nodiscard]] QString textOf(PromptId id) const;

    PromptStore& m_store;
};

} // namespace darkhorse
