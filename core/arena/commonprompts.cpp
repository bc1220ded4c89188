// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/commonprompts.h"

#include "core/chat/background.h"
#include "core/store/battlestore.h"
#include "core/store/database.h"

namespace darkhorse {

void countCommonPrompts(const QString& arenaPath, ContestantId first, ContestantId second, EvaluatorId viewer,
    QObject* context, std::function<void(const Result<qint64>&)> then)
{
    runInBackground(
        [=]() -> Result<qint64> {
            const auto database = Database::open(arenaPath, Database::Mode::ReadOnly);
            return database ? BattleStore(**database).commonPrompts(first, second, viewer) : fail(database.error());
        },
        context, std::move(then));
}

} // namespace darkhorse
