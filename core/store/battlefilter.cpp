// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/battlefilter.h"

#include "core/store/battlesql.h"
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
    Statement names(database, battlesql::kNames);
    auto hasRow = names.first();
    for (; hasRow && *hasRow; hasRow = names.next()) {
        if (filter.m_matcher.indexIn(names.text(1)) >= 0)
            filter.m_named.insert(names.id<ContestantId>(0));
    }
    if (!hasRow)
        return fail(hasRow.error());
    return filter;
}

bool BattleFilter::accepts(const Statement& row) const
{
    if (m_matcher.pattern().isEmpty() || m_matcher.indexIn(row.text(4)) >= 0)
        return true;
    if (m_named.isEmpty())
        return false;
    const auto state = battleStateFromWord(row.text(1));
    return state && namesAreOpen(*state) && !isHidden(row.id<BattleId>(0))
        && (m_named.contains(row.id<ContestantId>(2)) || m_named.contains(row.id<ContestantId>(3)));
}

} // namespace darkhorse
