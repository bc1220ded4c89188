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

    /// Tells of `bytes` more. False when reading is to stop.
    [[nodiscard]] bool read(qint64 bytes)
    {
        const qint64 done = m_done.fetch_add(bytes) + bytes;
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
};

} // namespace darkhorse
