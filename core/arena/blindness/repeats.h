// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <vector>

#include <QHash>

namespace darkhorse {

/// Counts how often each of very many numbers comes, most of which come once: 11 to 21 bytes a number.
class Repeats {
public:
    /// How often the number came before.
    [[nodiscard]] quint32 add(quint64 number)
    {
        if ((m_size + 1) * 4 > m_slots.size() * 3)
            grow();
        quint64& slot = slotOf(m_slots, number | 1); // 0 is a free slot; that one bit is no loss
        if (slot == 0) {
            slot = number | 1;
            ++m_size;
            return 0;
        }
        return ++m_again[number | 1];
    }

    void clear()
    {
        m_slots.assign(kFirstSlots, 0);
        m_size = 0;
        m_again.clear();
    }

private:
    static constexpr std::size_t kFirstSlots = 16;

    /// Numbers are random already, so their high bits say where they go.
    [[nodiscard]] static quint64& slotOf(std::vector<quint64>& places, quint64 number)
    {
        const std::size_t last = places.size() - 1;
        std::size_t i = std::size_t(number >> (64 - std::bit_width(last)));
        while (places[i] != 0 && places[i] != number)
            i = (i + 1) & last;
        return places[i];
    }

    void grow()
    {
        std::vector<quint64> larger(m_slots.size() * 2);
        for (const quint64 number : m_slots) {
            if (number != 0)
                slotOf(larger, number) = number;
        }
        m_slots = std::move(larger);
    }

    std::vector<quint64> m_slots = std::vector<quint64>(kFirstSlots); ///< size is a power of two
    std::size_t m_size = 0;
    QHash<quint64, quint32> m_again; ///< of those that came more than once, how often after the first time
};

} // namespace darkhorse
