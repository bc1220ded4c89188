// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUuid>

#include "core/domain/revealpolicy.h"

namespace darkhorse {

/// How an owner wants battles to be held. Part of the arena, the same for every evaluator.
struct BattleRules {
    /// When the evaluator sees what has come of the answers.
    enum class Delivery {
        Live, ///< as it comes; tells the fast from the slow
        EqualPace, ///< both panes advance at one rate from a common start
        WhenComplete, ///< nothing until both are complete
    };

    /// Who meets whom.
    enum class Pairing {
        Uniform, ///< every pair alike
        Weighted, ///< by the models' draw weights, in Chatbot Arena's two steps
        Informative, ///< where one vote is expected to tell most
        Balanced, ///< the pairs that have met on the prompt the fewest times
    };

    Delivery delivery = Delivery::EqualPace;
    Pairing pairing = Pairing::Weighted; ///< uniform while all weights are equal
    int overlap = 1; ///< verdicts that a pair may have on a prompt of a set that is worked through
    QStringList
        boosted; ///< names of models that are picked first five times as often; with Weighted, as are the next three
    QStringList paused; ///< that are not drawn
    QHash<QString, QStringList> targets; ///< whom a model is to meet half of the time
    QHash<QString, QStringList> strictTargets; ///< the only ones whom a model meets
    QStringList hiddenNames; ///< spellings besides those that the arena's models have
    bool countsLeaks = false; ///< whether battles in which an answer named a model are rated
    RevealPolicy reveal = RevealPolicy::AtOnce; ///< AtOnce or AtSessionEnd
    int guessEvery = 0; ///< after one verdict in so many the evaluator is asked which model it was; 0 for never
    /// One battle in so many is an old one of the same evaluator, unannounced; 0 for never, because such a verdict moves no rating and
    /// takes as long as one that does: whoever wants to measure decides what that is worth.
    int repeatEvery = 0;
    QStringList
        reasons; ///< offered after a verdict: words of builtInReasons() and the owner's own; empty for the built-in ones
    QStringList neverRevealTo; ///< UUIDs of the evaluators who never learn who answered

    friend bool operator==(const BattleRules&, const BattleRules&) = default;
};

/// The stable word that is stored with each battle: uniform, weighted, informative, balanced.
[[nodiscard]] QString toWord(BattleRules::Pairing pairing);

/// When this evaluator learns who answered.
[[nodiscard]] RevealPolicy revealFor(const BattleRules& rules, const QUuid& evaluator);

/// What is missing or unknown is the default, so that rules of an older or newer program can be read.
[[nodiscard]] BattleRules battleRulesFromJson(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const BattleRules& rules);

} // namespace darkhorse
