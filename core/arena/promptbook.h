// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

#include "core/base/result.h"
#include "core/domain/prompt.h"

namespace darkhorse {

class PromptStore;

/// The prompts that an arena keeps for picking.
class PromptBook {
public:
    explicit PromptBook(PromptStore& store);

    /// Prompts of sets (not the typed ones), in the set's order.
    [[nodiscard]] Result<std::vector<Prompt>> suggestions() const;
    /// Those that two models of the draw can answer.
    [[nodiscard]] Result<std::vector<Prompt>> answerable() const;
    /// Those of answerable() that the fewest battles have used.
    [[nodiscard]] Result<std::vector<Prompt>> leastUsed() const;
    /// One of leastUsed(), drawn by `seed` among equals. Errors: NotFound - there is none.
    [[nodiscard]] Result<Prompt> next(quint64 seed) const;

    /// Prompts that battles began with, newest first, each once; empty when they cannot be read.
    [[nodiscard]] QStringList recent() const;

private:
    PromptStore& m_store;
};

} // namespace darkhorse
