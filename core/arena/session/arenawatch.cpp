// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/session/arenawatch.h"

#include <utility>

#include "core/arena/session/arenawriter.h"

namespace darkhorse {

ArenaWatch::ArenaWatch(const Database& database, ArenaWriter& writer, std::chrono::milliseconds period)
    : m_database(database), m_writer(writer)
{
    m_timer.setInterval(period);
    connect(&m_timer, &QTimer::timeout, this, &ArenaWatch::look);
    m_timer.start();
    look();
}

void ArenaWatch::look()
{
    if (m_isLooking)
        return; // the writer is busy; the next look sees it all
    m_isLooking = true;
    m_writer.submit([](Database& database) { return readChangeMark(database); }, this,
        [this](const Result<ChangeMark>& now) {
            m_isLooking = false;
            const auto session = readOwnChanges(m_database);
            // What cannot be read now is seen later; whoever reads or writes next says what is wrong.
            if (now && session)
                compare(*now, *session);
        });
}

/// The writer's connection sees the session's own commits as those of another. The session's count tells them apart.
void ArenaWatch::compare(const ChangeMark& now, qint64 sessionChanges)
{
    const std::optional<ChangeMark> last = std::exchange(m_last, now);
    const qint64 lastSession = std::exchange(m_lastSessionChanges, sessionChanges);
    if (!last || now.othersVersion == last->othersVersion)
        return;
    const bool hasVotes = now.newestVote != last->newestVote;
    if (sessionChanges == lastSession || hasVotes)
        emit othersWrote(hasVotes);
}

} // namespace darkhorse
