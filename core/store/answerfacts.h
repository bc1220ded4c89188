// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QStringList>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/side.h"
#include "core/domain/verdict.h"

namespace darkhorse {

class Database;

/// Means over the answers of one contestant in voted battles.
struct AnswerFacts {
    ContestantId contestant;
    qint64 answers = 0;
    double characters = 0; ///< mean length
    std::optional<double> tokensPerSecond; ///< from the first text on; absent where no server counted
};

/// One entry a contestant with answers. Thread: the database's. Errors: those of a database.
[[nodiscard]] Result<std::vector<AnswerFacts>> readAnswerFacts(const Database& database);

/// Shows `visit` the reasons that hold of every voted battle. Thread: the database's. Errors: those of a database.
[[nodiscard]] Result<void> forEachReasons(const Database& database,
    const std::function<void(const PerSide<ContestantId>& sides, Verdict verdict, const QStringList& reasons)>& visit);

} // namespace darkhorse
