// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/battlefilter.h"

#include "core/store/battlesql.h"
#include "core/store/battlestore.h"
#include "core/store/database.h"
#include "core/store/statement.h"
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
    const QStringList pair = text.split(kPairMark);
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
        filter.m_isPair = true;
    }
    return filter;
}

bool BattleFilter::accepts(const Statement& row) const
{
    if (!m_isPair && (m_matcher.pattern().isEmpty() || m_matcher.indexIn(row.text(4)) >= 0))
        return true;
    if (m_named.isEmpty())
        return false;
    const auto state = battleStateFromWord(row.text(1));
    if (!state || !namesAreOpen(*state) || isHidden(row.id<BattleId>(0)))
        return false;
    const bool hasA = m_named.contains(row.id<ContestantId>(2));
    const bool hasB = m_named.contains(row.id<ContestantId>(3));
    return m_isPair ? hasA && hasB : hasA || hasB;
}

} // namespace darkhorse
