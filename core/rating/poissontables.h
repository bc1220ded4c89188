// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace darkhorse::rating {

/// Draws how often the votes of one cell come up in a bootstrap round: Poisson with the cell's count as mean.
///
/// Up to kExactUpTo votes the draw is exactly Poisson (to 1e-10), by Walker's alias method: one look-up a draw. Above,
/// it is a normal draw with Poisson's mean, variance and skewness (Cornish and Fisher 1938), not rounded to a whole
/// number; the bootstrap needs no more than that from its weights.
/// Source: Walker 1977; Poisson bootstrap: Hanley and MacGibbon 2006.
class PoissonTables {
public:
    static constexpr std::uint32_t kExactUpTo = 255;

    struct Slot {
        std::uint32_t threshold; ///< below it the slot's own value counts, otherwise the other one
        std::uint16_t own;
        std::uint16_t other;
    };

    struct Table {
        int shift = 32; ///< a 32-bit number >> shift is the slot
        std::vector<Slot> entries;
    };

    /// The one instance; built at first use.
    [[nodiscard]] static const PoissonTables& instance();

    [[nodiscard]] const Table& table(std::uint32_t mean) const { return m_tables[mean]; }

    /// One draw from 32 random bits.
    [[nodiscard]] static float draw(const Table& table, std::uint32_t bits)
    {
        const Slot& slot = table.entries[bits >> table.shift];
        const std::uint32_t fraction = bits << (32 - table.shift);
        return static_cast<float>(fraction < slot.threshold ? slot.own : slot.other);
    }

    /// One standard normal draw from 32 random bits: the sum of two of 1024 equally likely values each.
    [[nodiscard]] float normal(std::uint32_t bits) const { return m_half[bits >> 22] + m_half[bits >> 12 & 1023U]; }

private:
    PoissonTables();

    std::array<Table, kExactUpTo + 1> m_tables;
    std::array<float, 1024> m_half {};
};

} // namespace darkhorse::rating
