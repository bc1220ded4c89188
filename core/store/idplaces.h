// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include <limits>
#include <vector>

#include <QHash>

namespace darkhorse {

/// Where each id stands in a list. Ids are small as a rule, and then asking costs next to nothing.
class IdPlaces {
public:
    static constexpr quint32 kNowhere = std::numeric_limits<quint32>::max();

    void append(qint64 id)
    {
        const auto place = quint32(m_count++);
        if (id < 0 || id >= kDense)
            return void(m_others.insert(id, place));
        if (size_t(id) >= m_places.size())
            m_places.resize(size_t(id) + 1, kNowhere);
        m_places[size_t(id)] = place;
    }

    /// kNowhere for what is not in the list.
    [[nodiscard]] quint32 of(qint64 id) const
    {
        if (id >= 0 && size_t(id) < m_places.size())
            return m_places[size_t(id)];
        return id >= 0 && id < kDense ? kNowhere : m_others.value(id, kNowhere);
    }

private:
    static constexpr qint64 kDense = 1 << 20;

    std::vector<quint32> m_places; ///< by id
    QHash<qint64, quint32> m_others;
    size_t m_count = 0;
};

} // namespace darkhorse
