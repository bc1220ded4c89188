// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>
#include <vector>

#include <QtGlobal>

namespace darkhorse {

/// 0 … size - 1 in the order of their keys, equal keys as they came. Takes one pass where nearly all are in order already: those that are
/// not are put aside, sorted and merged.
template <typename KeyOf>
[[nodiscard]] std::vector<quint32> nearOrder(quint32 size, const KeyOf& keyOf)
{
    const auto isBefore = [&](quint32 x, quint32 y) { return std::pair(keyOf(x), x) < std::pair(keyOf(y), y); };
    std::vector<quint32> kept;
    std::vector<quint32> aside;
    kept.reserve(size);
    for (quint32 i = 0; i < size; ++i) {
        if (kept.empty() || isBefore(kept.back(), i)) {
            kept.push_back(i);
        } else if (kept.size() > 1 && isBefore(kept[kept.size() - 2], i)) { // the one before came too early
            aside.push_back(std::exchange(kept.back(), i));
        } else {
            aside.push_back(i);
        }
    }
    std::ranges::sort(aside, isBefore);
    std::vector<quint32> order;
    order.reserve(size);
    std::ranges::merge(kept, aside, std::back_inserter(order), isBefore);
    return order;
}

} // namespace darkhorse
