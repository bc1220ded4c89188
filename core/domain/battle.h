// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>
#include <QUuid>

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/domain/answer.h"
#include "core/domain/side.h"

namespace darkhorse {

/// Where a battle stands. Only Voted counts for standings.
enum class BattleState {
    Running, ///< answers are on their way, or the program ended before they were complete
    Judging, ///< both answers complete, no verdict yet
    Voted,
    Void, ///< a side failed or a person stopped it: kept, shown, never a loss
};

/// Why a battle was skipped, as every arena offers it.
[[nodiscard]] inline QStringList builtInSkipReasons()
{
    return { QStringLiteral("unclear_prompt"), QStringLiteral("beyond_me"), QStringLiteral("same_answers"),
        QStringLiteral("broken_answer"), QStringLiteral("offensive") };
}

/// One user turn of a battle with both answers. A side that failed has no answer.
struct BattleTurn {
    QString prompt;
    PerSide<std::optional<Answer>> answers;
};

/// One prompt (or several turns) answered by two contestants.
struct Battle {
    BattleId id;
    QUuid uuid;
    PerSide<ContestantId> contestants;
    quint64 seed = 0; ///< what pairing and sides were drawn from, in [0, 2^53)
    QString pairing; ///< name of the pairing rule, for example "uniform"
    BattleState state = BattleState::Running;
    std::optional<Error::Code> voidReason; ///< set when state is Void
    qint64 startedAtUtcMs = 0;
    bool hasLeak = false; ///< an answer named a model or its maker
    QString language; ///< ISO 639-1 of the first turn; empty when unknown
    std::vector<BattleTurn> turns;
    QString
        skipReason {}; ///< of a void battle that was skipped: a word of builtInSkipReasons(), or the evaluator's own
    QUuid
        repeats {}; ///< the first vote, of a battle that came back with its sides exchanged; it never counts. Null otherwise
};

} // namespace darkhorse
