// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace darkhorse {

/// Numbers texts in the order in which they first come: 0, 1, 2 … Made for looking up the same few names millions of times.
class NameTable {
public:
    NameTable();

    /// The text's number; a new one when it was never seen.
    [[nodiscard]] std::uint32_t number(std::string_view text);
    [[nodiscard]] std::string_view operator[](std::uint32_t number) const { return m_texts[number]; }
    [[nodiscard]] std::uint32_t size() const { return std::uint32_t(m_texts.size()); }

private:
    struct Slot {
        std::uint64_t hash = 0; ///< 0: free
        std::uint32_t number = 0;
    };

    void grow();

    std::deque<std::string> m_texts;
    std::vector<Slot> m_slots; ///< size is a power of two, at most half full
};

} // namespace darkhorse
