// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QString>
#include <QUuid>

#include "core/base/id.h"
#include "core/domain/verdict.h"

namespace darkhorse {

/// One verdict by one evaluator on one battle. Append-only: a revision is a new vote that names the one it supersedes.
struct Vote {
    VoteId id;
    QUuid uuid;
    BattleId battle;
    EvaluatorId evaluator;
    Verdict verdict = Verdict::Tie;
    qint64 castAtUtcMs = 0;
    std::chrono::milliseconds readingTime { 0 }; ///< from both answers complete to the verdict
    QString provenance; ///< "live" for a vote cast in this program; an import's name otherwise
    QString machine; ///< fingerprint of the installation where it was cast; empty for imports, and where nobody knows
    std::optional<VoteId> supersedes;
};

} // namespace darkhorse
