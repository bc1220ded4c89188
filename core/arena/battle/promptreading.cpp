// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/promptreading.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace darkhorse {

PromptReading::PromptReading(const PromptStore& store, EvaluatorId evaluator, Texts texts, Then then, QObject* parent)
    : QObject(parent), m_store(store), m_evaluator(evaluator), m_texts(texts), m_then(std::move(then))
{
    connect(&m_next, &QTimer::timeout, this, &PromptReading::readOn);
    m_next.start(0);
}

void PromptReading::readOn()
{
    auto stretch = m_store.stretch(m_evaluator, m_reached, m_texts == Texts::With);
    if (!stretch)
        return finish(stretch.error());
    std::ranges::move(stretch->prompts, std::back_inserter(m_prompts));
    m_reached = stretch->reached;
    if (!m_reached)
        finish(std::nullopt);
}

void PromptReading::finish(const std::optional<Error>& error)
{
    m_next.stop();
    deleteLater();
    const Then then = std::move(m_then); // which may delete this
    sortBySets(m_prompts);
    if (error)
        then(fail(*error));
    else
        then(std::move(m_prompts));
}

} // namespace darkhorse
