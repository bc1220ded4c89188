// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/commonprompts.h"

#include "core/arena/session/arenareader.h"
#include "core/store/battlestore.h"

namespace darkhorse {

void countCommonPrompts(const ArenaReader& arena, ContestantId first, ContestantId second, EvaluatorId viewer,
    QObject* context, std::function<void(const Result<qint64>&)> then)
{
    arena.run([=](Database& database) { return BattleStore(database).commonPrompts(first, second, viewer); }, context,
        std::move(then));
}

} // namespace darkhorse
