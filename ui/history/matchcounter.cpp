// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/matchcounter.h"

namespace darkhorse {

MatchCounter::MatchCounter(Source source, QObject* parent) : QObject(parent), m_source(std::move(source))
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &MatchCounter::step);
}

void MatchCounter::start(const QString& text)
{
    m_text = text;
    m_count = {};
    m_isDone = false;
    m_next.stop();
    step();
}

void MatchCounter::step()
{
    const auto next = m_source(m_text, m_count.reached);
    if (!next) {
        emit failed(next.error());
        return;
    }
    m_count = { m_count.matches + next->matches, next->reached };
    m_isDone = !m_count.reached;
    if (m_isDone)
        emit counted();
    else
        m_next.start();
}

} // namespace darkhorse
