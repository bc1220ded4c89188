// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace darkhorse {

/// Hands values from one thread to another, in order, a few at a time: whoever is ahead waits.
template <typename Value>
class Handover {
public:
    explicit Handover(std::size_t capacity) : m_capacity(capacity) { }

    /// Giver: waits for room. False once the taker wants no more.
    [[nodiscard]] bool give(Value value)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_values.size() < m_capacity || m_isRefused; });
        if (m_isRefused)
            return false;
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }
    /// Giver: there are no more.
    void finish()
    {
        const std::scoped_lock lock(m_mutex);
        m_isFinished = true;
        m_changed.notify_all();
    }

    /// Taker: waits for the next one; nothing once the giver has finished and all are taken.
    [[nodiscard]] std::optional<Value> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_values.empty() || m_isFinished; });
        if (m_values.empty())
            return std::nullopt;
        Value value = std::move(m_values.front());
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }
    /// Taker: wants no more.
    void refuse()
    {
        const std::scoped_lock lock(m_mutex);
        m_isRefused = true;
        m_changed.notify_all();
    }

private:
    std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Value> m_values;
    bool m_isFinished = false;
    bool m_isRefused = false;
};

} // namespace darkhorse
