// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QObject>
#include <QTimer>

#include "core/store/changemark.h"

namespace darkhorse {

class ArenaWriter;

/// Notices that another program, another window or another connection wrote into the arena.
///
/// Looks once a period, on the writer's thread. What this session writes itself is not reported; where both wrote in one period,
/// it is. Thread: the interface thread. Lifetime: database and writer outlive it.
class ArenaWatch : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kPeriod { 1000 };

    ArenaWatch(const Database& database, ArenaWriter& writer, std::chrono::milliseconds period = kPeriod);

signals:
    /// `hasVotes`: there are votes that were not there when it was looked last.
    void othersWrote(bool hasVotes);

private:
    void look();
    void compare(const ChangeMark& now, qint64 sessionChanges);

    const Database& m_database; ///< the session's connection on this thread
    ArenaWriter& m_writer;
    QTimer m_timer;
    bool m_isLooking = false;
    std::optional<ChangeMark> m_last; ///< of the writer's connection
    qint64 m_lastSessionChanges = 0; ///< of the session's
};

} // namespace darkhorse
