// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/session/arenareader.h"

namespace darkhorse {

void ArenaReader::Readings::end()
{
    QMutexLocker lock(&mutex);
    isOver = true;
    while (count > 0)
        hasNone.wait(&mutex);
}

ArenaReader::Reading::Reading(Readings& all) : m_all(all)
{
    const QMutexLocker lock(&m_all.mutex);
    m_isAllowed = !m_all.isOver;
    m_all.count += m_isAllowed;
}

ArenaReader::Reading::~Reading()
{
    const QMutexLocker lock(&m_all.mutex);
    m_all.count -= m_isAllowed;
    m_all.hasNone.wakeAll();
}

} // namespace darkhorse
