// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/blindness/delivery.h"

#include <algorithm>
#include <limits>

namespace darkhorse {

namespace {

constexpr qsizetype kAll = std::numeric_limits<qsizetype>::max();
constexpr double kSlowestRate = 0.05; ///< characters a millisecond: nobody reads slower than fifty a second

} // namespace

std::optional<PerSide<qsizetype>> Delivery::visible(const PerSide<Arrived>& arrived, std::chrono::milliseconds now)
{
    const bool areComplete = arrived.a.isComplete && arrived.b.isComplete;
    if (m_kind == BattleRules::Delivery::Live) {
        m_isDone = areComplete;
        return PerSide<qsizetype> { arrived.a.characters, arrived.b.characters };
    }
    const auto hasBegun = [](const Arrived& one) { return one.characters > 0 || one.isComplete; };
    const bool mayBegin
        = m_kind == BattleRules::Delivery::EqualPace ? hasBegun(arrived.a) && hasBegun(arrived.b) : areComplete;
    if (!m_begin && !mayBegin)
        return std::nullopt;
    if (!m_begin) {
        m_begin = now;
        m_wereCompleteAtStart = areComplete;
    }
    m_level = std::max(m_level, level(arrived, now));
    PerSide<qsizetype> seen;
    for (const Side side : kSides)
        seen[side] = std::min(m_level, arrived[side].characters);
    m_isDone = areComplete && m_level >= std::max(arrived.a.characters, arrived.b.characters);
    return seen;
}

/// How many characters each pane may show, if it has them.
qsizetype Delivery::level(const PerSide<Arrived>& arrived, std::chrono::milliseconds now)
{
    if (m_wereCompleteAtStart)
        return kAll;
    qsizetype least = kAll;
    bool hasEnded = false;
    for (const Side side : kSides) {
        const bool isShown = arrived[side].isComplete && arrived[side].characters <= m_level;
        hasEnded = hasEnded || isShown;
        if (!isShown)
            least = std::min(least, arrived[side].characters);
    }
    if (!hasEnded || least == kAll)
        return least;
    if (!m_rate) {
        const double elapsedMs = std::max(1.0, double((now - *m_begin).count()));
        m_rate = std::max(kSlowestRate, double(m_level) / elapsedMs);
        m_rateSince = now;
        m_rateFrom = m_level;
    }
    const double more = *m_rate * double((now - m_rateSince).count());
    return std::min(least, m_rateFrom + qsizetype(more));
}

} // namespace darkhorse
