// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>

#include "core/exchange/votereader.h"

namespace darkhorse {

/// Adds up what several threads have read, and carries a person's "stop" to all of them.
class ReadWatch {
public:
    ReadWatch(const ReadProgress& progress, qint64 totalBytes) : m_progress(progress), m_total(totalBytes) { }

    /// From now on the place is asked for, since what is read are no bytes of the file. Lifetime: until the next file.
    void follow(std::function<qint64()> place)
    {
        m_place = std::move(place);
        m_before = m_done;
    }

    /// Tells of `bytes` more. False when reading is to stop.
    [[nodiscard]] bool read(qint64 bytes)
    {
        if (m_place)
            m_done = m_before + m_place();
        const qint64 done = m_place ? qint64(m_done) : m_done.fetch_add(bytes) + bytes;
        if (m_progress && !m_isStopped) {
            const std::scoped_lock lock(m_mutex);
            if (!m_progress(std::min(done, m_total), m_total))
                m_isStopped = true;
        }
        return !m_isStopped;
    }

private:
    const ReadProgress& m_progress;
    qint64 m_total;
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_isStopped = false;
    std::mutex m_mutex;
    std::function<qint64()> m_place;
    qint64 m_before = 0; ///< bytes of the files before
};

} // namespace darkhorse
