// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/continuation.h"

#include <algorithm>

#include "core/arena/session/arenaparts.h"
#include "core/domain/conversation.h"

namespace darkhorse {

Continuation::Continuation(
    const ArenaSession::Parts& parts, const QStringList& prompts, const PerSide<Contestant>& contestants)
    : m_parts(parts), m_prompts(prompts)
{
    const auto able = parts.responses.contestantsFor(prompts.front());
    const auto all = parts.contestants.all();
    for (const Contestant& one : all.value_or(std::vector<Contestant> {})) {
        const bool isHere = one.id == contestants.a.id || one.id == contestants.b.id;
        const bool isDrawn = one.isEnabled && !one.isRetired && able && std::ranges::count(*able, one.id) > 0;
        if (one.kind == ContestantKind::Recorded && (isHere || isDrawn))
            m_recorded.push_back(one.id);
    }
}

QString Continuation::recordedTurn() const
{
    if (isFree())
        return {};
    const auto next = m_parts.responses.nextTurn(m_recorded, conversationKey(m_prompts));
    return next.value_or(std::nullopt).value_or(QString());
}

} // namespace darkhorse
