// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/battlefilter.h"

#include <algorithm>

#include "core/store/battlesql.h"
#include "core/store/battlestore.h"
#include "core/store/database.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

BattleFilter::BattleFilter(const QString& text) : m_matcher(text, Qt::CaseInsensitive) { }

Result<BattleFilter> BattleFilter::make(const Database& database, const QString& text, EvaluatorId viewer)
{
    BattleFilter filter(text);
    Statement hidden(database, battlesql::kHidden);
    hidden.bind(":evaluator"_L1, viewer);
    auto hasHidden = hidden.first();
    for (; hasHidden && *hasHidden; hasHidden = hidden.next())
        filter.m_hidden.insert(hidden.id<BattleId>(0));
    if (!hasHidden)
        return fail(hasHidden.error());
    if (text.isEmpty())
        return filter;
    const bool isCommon = text.contains(kCommonMark);
    const QStringList pair = text.split(isCommon ? kCommonMark : kPairMark);
    Statement names(database, battlesql::kNames);
    auto hasRow = names.first();
    QSet<ContestantId> whole;
    for (; hasRow && *hasRow; hasRow = names.next()) {
        if (filter.m_matcher.indexIn(names.text(1)) >= 0)
            filter.m_named.insert(names.id<ContestantId>(0));
        if (pair.size() == 2 && pair.contains(names.text(1), Qt::CaseInsensitive))
            whole.insert(names.id<ContestantId>(0));
    }
    if (!hasRow)
        return fail(hasRow.error());
    if (whole.size() == 2) {
        filter.m_named = whole;
        filter.m_wanted = isCommon ? Named::Common : Named::Both;
    }
    if (filter.m_wanted == Named::Common)
        filter.m_sharesPrompt.emplace(database, battlesql::kSharesPrompt).bind(":viewer"_L1, viewer);
    return filter;
}

Result<bool> BattleFilter::accepts(const Statement& row)
{
    if (m_wanted == Named::Either && (m_matcher.pattern().isEmpty() || m_matcher.indexIn(row.text(4)) >= 0))
        return true;
    if (m_named.isEmpty())
        return false;
    const auto state = battleStateFromWord(row.text(1));
    if (!state || !namesAreOpen(*state) || isHidden(row.id<BattleId>(0)))
        return false;
    const bool hasA = m_named.contains(row.id<ContestantId>(2));
    const bool hasB = m_named.contains(row.id<ContestantId>(3));
    switch (m_wanted) {
    case Named::Either: return hasA || hasB;
    case Named::Both: return hasA && hasB;
    case Named::Common: return state != BattleState::Voted || !(hasA || hasB) ? Result<bool>(false) : isCommon(row);
    }
    Q_UNREACHABLE();
}

/// A direct battle is on a prompt of both.
Result<bool> BattleFilter::isCommon(const Statement& row)
{
    const ContestantId a = row.id<ContestantId>(2);
    const ContestantId b = row.id<ContestantId>(3);
    if (m_named.contains(a) && m_named.contains(b))
        return true;
    const ContestantId one = m_named.contains(a) ? a : b;
    const ContestantId other = *std::ranges::find_if(m_named, [one](ContestantId each) { return each != one; });
    m_sharesPrompt->bind(":battle"_L1, row.id<BattleId>(0)).bind(":other"_L1, other);
    return m_sharesPrompt->first().map([this](bool) { return m_sharesPrompt->truth(0); });
}

} // namespace darkhorse
