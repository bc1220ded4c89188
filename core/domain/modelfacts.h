// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "core/base/id.h"
#include "core/domain/contestant.h"

namespace darkhorse {

/// What an arena knows of one model's answers besides who won.
struct ModelFacts {
    ContestantId contestant;
    QString name;
    Price price;
    qint64 answers = 0; ///< in voted battles
    std::optional<double> characters; ///< mean length of an answer; absent without answers
    std::optional<double> tokensPerSecond; ///< from the first text on, where the server counted
    /// How often each reason was given for or against it; see reasonsOf().
    std::map<QString, qint64> reasons;
};

using ModelFactsPtr = std::shared_ptr<const std::vector<ModelFacts>>;

/// What a rating can be set against.
enum class TradeOffMeasure { Price, Length, Speed };

/// One rated model between its rating and a measure.
struct TradeOff {
    ContestantId contestant;
    double measure = 0; ///< dollars for a million output tokens, characters, tokens a second
    bool isOnFront = false; ///< no other model is at least as good in both and better in one
};

} // namespace darkhorse
