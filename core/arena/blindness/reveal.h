// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QMetaType>
#include <QString>

#include "core/base/id.h"
#include "core/domain/answer.h"
#include "core/domain/side.h"
#include "core/domain/standings.h"
#include "core/domain/verdict.h"

namespace darkhorse {

/// Who one side was and what the verdict did to its overall rating.
struct RevealedSide {
    ContestantId contestant;
    QString name;
    QString organization;
    std::optional<double> ratingBefore; ///< Elo points; absent while there was no finite rating
    std::optional<double> ratingAfter;
    std::optional<RankSpread> ranksBefore; ///< as the leaderboard shows them
    std::optional<RankSpread> ranksAfter;
    std::chrono::milliseconds timeToFirstText { 0 };
    std::chrono::milliseconds duration { 0 };
};

/// What the evaluator learns once the vote is safely stored.
struct Reveal {
    BattleId battle;
    Verdict verdict = Verdict::Tie;
    bool isCounted
        = true; ///< false when an answer named a model and the rules leave such battles out, and of every repeat
    bool isRepeat = false; ///< the same answers were judged before, with their sides exchanged
    PerSide<RevealedSide> sides;
};

} // namespace darkhorse

Q_DECLARE_METATYPE(darkhorse::Reveal)
