// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nametable.h"

#include <cstring>

namespace darkhorse {

namespace {

constexpr std::size_t kFirstSlots = 256;

template <typename Word>
[[nodiscard]] std::uint64_t load(const char* at)
{
    Word word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

[[nodiscard]] std::uint64_t stir(std::uint64_t hash, std::uint64_t word)
{
    // An odd multiplier with irregular bits; the shift brings the high bits, which depend on all input, back down.
    hash = (hash ^ word) * 0x9FB21C651E98DF25ULL;
    return hash ^ (hash >> 35);
}

/// Never 0. Reads whole words, the last one overlapping the one before it, so that no byte is read twice as a tail loop.
[[nodiscard]] std::uint64_t hashOf(std::string_view text)
{
    const char* at = text.data();
    const std::size_t size = text.size();
    std::uint64_t hash = size;
    if (size >= 8) {
        for (std::size_t i = 0; i + 8 < size; i += 8)
            hash = stir(hash, load<std::uint64_t>(at + i));
        hash = stir(hash, load<std::uint64_t>(at + size - 8));
    } else if (size >= 4) {
        hash = stir(hash, load<std::uint32_t>(at) << 32 | load<std::uint32_t>(at + size - 4));
    } else if (size > 0) {
        const auto byte = [at](std::size_t i) { return std::uint64_t(static_cast<unsigned char>(at[i])); };
        hash = stir(hash, byte(0) << 16 | byte(size / 2) << 8 | byte(size - 1));
    }
    return hash | 1;
}

} // namespace

NameTable::NameTable() : m_slots(kFirstSlots) { }

std::uint32_t NameTable::number(std::string_view text)
{
    const std::uint64_t hash = hashOf(text);
    const std::size_t last = m_slots.size() - 1;
    std::size_t i = (hash >> 8) & last;
    for (; m_slots[i].hash != 0; i = (i + 1) & last) {
        if (m_slots[i].hash == hash && m_texts[m_slots[i].number] == text)
            return m_slots[i].number;
    }
    const auto number = std::uint32_t(m_texts.size());
    m_slots[i] = { hash, number };
    m_texts.emplace_back(text);
    if (m_texts.size() * 2 > m_slots.size())
        grow();
    return number;
}

void NameTable::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    for (const Slot& slot : m_slots) {
        if (slot.hash == 0)
            continue;
        std::size_t i = (slot.hash >> 8) & (larger.size() - 1);
        while (larger[i].hash != 0)
            i = (i + 1) & (larger.size() - 1);
        larger[i] = slot;
    }
    m_slots = std::move(larger);
}

} // namespace darkhorse
