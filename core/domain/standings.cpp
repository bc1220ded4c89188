// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standings.h"

#include <algorithm>

namespace darkhorse {

QString toWord(RatingStatus status)
{
    switch (status) {
    case RatingStatus::Rated: return QStringLiteral("rated");
    case RatingStatus::Provisional: return QStringLiteral("provisional");
    case RatingStatus::Unbounded: return QStringLiteral("unbounded");
    case RatingStatus::NotComparable: return QStringLiteral("not_comparable");
    }
    Q_UNREACHABLE();
}

const StandingsRow* Standings::row(ContestantId contestant) const
{
    const auto found = std::ranges::find(rows, contestant, &StandingsRow::contestant);
    return found == rows.end() ? nullptr : &*found;
}

qint64 Standings::appearancesMissing(qint64 enough) const
{
    qint64 missing = 0;
    for (const StandingsRow& row : rows)
        missing += std::max<qint64>(0, enough - row.votes);
    return missing;
}

} // namespace darkhorse
