// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace darkhorse {

/// How a rule fares among the votes that count.
struct MatchCount {
    qint64 matching = 0;
    qint64 undecided = 0; ///< not labelled: what is known decides neither way
    qint64 votes = 0;
};

} // namespace darkhorse
