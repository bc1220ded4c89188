// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QRandomGenerator>

namespace darkhorse {

namespace {
constexpr int kMantissaBits = 53;
}

RandomSource::RandomSource(quint64 seed) : m_engine(seed) { }

quint64 RandomSource::below(quint64 bound)
{
    Q_ASSERT(bound > 0);
    // Values under `excess` would make the low remainders likelier; draw again for them.
    const quint64 excess = (0 - bound) % bound;
    quint64 value = m_engine();
    while (value < excess)
        value = m_engine();
    return value % bound;
}

double RandomSource::unit() { return double(m_engine() >> (64 - kMantissaBits)) / double(1ULL << kMantissaBits); }

quint64 entropySeed() { return QRandomGenerator::system()->generate64() >> (64 - kMantissaBits); }

} // namespace darkhorse
