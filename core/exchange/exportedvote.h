// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QStringList>
#include <QUuid>

#include "core/domain/side.h"
#include "core/domain/verdict.h"

namespace darkhorse {

/// One user turn with both answers, as it leaves the arena.
struct ExportedTurn {
    QString prompt;
    PerSide<QString> answers;
    PerSide<std::optional<int>> tokens; ///< of the answers, as the servers counted
};

/// One vote as it leaves the arena.
struct ExportedVote {
    QUuid battle; ///< column question_id
    QUuid vote;
    PerSide<QString> models;
    Verdict verdict = Verdict::Tie;
    QString judge; ///< who voted
    int turns = 1;
    bool isBlind = true; ///< column anony
    QString language; ///< English name as in Chatbot Arena's files, "unknown" when it is not known
    qint64 castAtUtcMs = 0;
    bool hasLeak = false; ///< an answer named a model or its maker
    qint64 startedAtUtcMs = 0; ///< of the battle
    qint64 readingMs = 0; ///< from both answers complete to the verdict
    QString provenance; ///< "live", or the name of an import
    QString machine; ///< fingerprint of the installation where it was cast; empty for imports
    QStringList categories; ///< keys, without Overall
    QString leftOut; ///< why it does not count, a LeftOutReason's word; empty when it counts, or where nobody asked
    QStringList reasons;
    QString comment;
    std::optional<int> confidence; ///< 1 unsure, 2 fairly sure, 3 sure
    std::vector<ExportedTurn> conversation; ///< empty where nobody asked for it, or the arena has none
};

} // namespace darkhorse
