// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include "core/base/id.h"

namespace darkhorse {

/// A person who votes.
struct Evaluator {
    EvaluatorId id;
    QUuid uuid;
    QString name;
};

/// Votes of one evaluator from a moment on.
struct OwnVotes {
    qint64 count = 0; ///< a verdict that was revised counts once
    qint64 firstUtcMs = 0;
    qint64 lastUtcMs = 0;
    VoteId newest; ///< of all votes that were looked at
};

} // namespace darkhorse
