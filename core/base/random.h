// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include <QtGlobal>

namespace darkhorse {

/// Random numbers from a known seed: equal seeds give equal draws on every machine.
///
/// Source: std::mt19937_64, whose output the C++ standard fixes. The standard's distributions are not fixed, so the
/// bounded draws below are our own.
class RandomSource {
public:
    explicit RandomSource(quint64 seed);

    /// Uniform in [0, bound), without modulo bias. `bound` is at least 1.
    [[nodiscard]] quint64 below(quint64 bound);
    /// Uniform in [0, 1), 53 bits.
    [[nodiscard]] double unit();
    [[nodiscard]] bool coin() { return below(2) == 1; }

private:
    std::mt19937_64 m_engine;
};

/// A fresh seed from the system's entropy, for one draw that will be stored with its seed.
/// Range: [0, 2^53), so that JSON, SQLite and CSV all keep it exactly.
[[nodiscard]] quint64 entropySeed();

} // namespace darkhorse
