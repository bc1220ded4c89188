// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/nextround.h"

#include <utility>

#include "core/arena/battle/battlerunner.h"
#include "ui/battle/promptbar.h"
#include "ui/battle/promptsource.h"

namespace darkhorse {

using Phase = BattleRunner::Phase;

NextRound::NextRound(BattleRunner& runner, PromptSource& source, PromptBar& box, QObject* parent)
    : QObject(parent), m_runner(runner), m_source(source), m_box(box)
{
    connect(&m_source, &PromptSource::found, this, &NextRound::take);
    connect(&m_source, &PromptSource::workChanged, this, [this] {
        fillBox();
        m_box.startTyping();
    });
}

void NextRound::prepare() { m_source.look(m_runner.prompt()); }

void NextRound::fillBox(const QString& otherwise)
{
    m_untouched = m_box.prompt();
    m_otherwise = otherwise;
    m_source.look(m_runner.prompt());
}

void NextRound::begin()
{
    if (const QString next = std::exchange(m_prepared, {}); !next.isEmpty()) {
        m_box.suggest(next);
    } else { // Enter must not send the last one again before the next one comes
        const QString last = m_box.prompt();
        m_box.setPrompt({});
        fillBox(last);
    }
    m_box.startTyping();
}

void NextRound::beginForSomebodyElse()
{
    m_prepared.clear();
    if (!m_box.isTyped())
        fillBox(m_box.prompt());
}

void NextRound::take(const QString& found)
{
    const Phase phase = m_runner.phase();
    if (phase == Phase::Idle || phase == Phase::Void) {
        if (m_box.prompt() == m_untouched)
            m_box.suggest(found, m_otherwise);
        return;
    }
    if (phase == Phase::Streaming)
        return; // it is looked for again once the answers are there
    m_prepared = found;
    if (!m_prepared.isEmpty()) { // where none would be suggested, one that comes back would stand out
        if (const QString returning = m_runner.returningPrompt(); !returning.isEmpty())
            m_prepared = returning;
    }
    m_runner.prepare(m_prepared);
}

} // namespace darkhorse
