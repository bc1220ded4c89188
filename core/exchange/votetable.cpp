// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/votetable.h"

namespace darkhorse {

QString toWord(SkipReason reason)
{
    switch (reason) {
    case SkipReason::EmptyWinner: return QStringLiteral("empty_winner");
    case SkipReason::UnknownWinner: return QStringLiteral("unknown_winner");
    case SkipReason::MissingModel: return QStringLiteral("missing_model");
    case SkipReason::SelfBattle: return QStringLiteral("self_battle");
    case SkipReason::ExtraCells: return QStringLiteral("extra_cells");
    case SkipReason::UnclosedQuote: return QStringLiteral("unclosed_quote");
    case SkipReason::InvalidJson: return QStringLiteral("invalid_json");
    case SkipReason::IdentityLeak: return QStringLiteral("identity_leak");
    }
    Q_UNREACHABLE();
}

qint64 VoteTable::skippedRows() const
{
    qint64 count = 0;
    for (const SkippedRows& rows : skipped)
        count += rows.count;
    return count;
}

} // namespace darkhorse
