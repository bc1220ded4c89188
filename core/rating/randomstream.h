// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace darkhorse::rating {

/// Random numbers that belong to a place, not to a moment: equal (seed, stream) give equal numbers, whichever thread asks
/// and in whatever order. The seed comes from outside; nothing here looks at a clock.
///
/// Source: xoshiro256++, Blackman and Vigna 2019; its state is filled by splitmix64, as the authors advise.
class RandomStream {
public:
    RandomStream(std::uint64_t seed, std::uint64_t stream)
    {
        std::uint64_t state = mix(seed) ^ mix(stream + 0x632be59bd9b4e019ULL);
        for (std::uint64_t& word : m_state) {
            state += 0x9e3779b97f4a7c15ULL;
            word = mix(state);
        }
    }

    [[nodiscard]] std::uint64_t bits()
    {
        const std::uint64_t result = std::rotl(m_state[0] + m_state[3], 23) + m_state[0];
        const std::uint64_t t = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= t;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }

    /// Uniform in [0, 1), 53 bits.
    [[nodiscard]] double unit() { return static_cast<double>(bits() >> 11) * 0x1p-53; }
    /// Uniform in [0, bound); bound is at least 1 and small against 2^32, so that the bias is below 1e-6.
    [[nodiscard]] std::uint32_t below(std::uint32_t bound)
    {
        return static_cast<std::uint32_t>(((bits() >> 32) * bound) >> 32);
    }

    /// Turns any number into one that looks random; a bijection (splitmix64's finisher).
    [[nodiscard]] static std::uint64_t mix(std::uint64_t x)
    {
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
        return x ^ (x >> 31);
    }

private:
    std::array<std::uint64_t, 4> m_state {};
};

} // namespace darkhorse::rating
