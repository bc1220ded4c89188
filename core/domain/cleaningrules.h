// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QMap>
#include <QStringList>

#include "core/base/id.h"
#include "core/domain/side.h"

class QJsonObject;

namespace darkhorse {

/// Why a vote does not count. A vote has one reason: the first that holds, in this order.
enum class LeftOutReason {
    None, ///< it counts
    Invalid, ///< both sides are names of one model
    IdentityLeak, ///< an answer named a model or its maker
    Error, ///< an answer is an error message
    Unfinished, ///< an answer ends in the mark of a stream that had not ended
    Banned, ///< the evaluator's votes are not wanted
    Anomalous, ///< the evaluator does not vote as others do
    DailyLimit, ///< the evaluator had cast enough that day
};

inline constexpr std::array kLeftOutReasons { LeftOutReason::Invalid, LeftOutReason::IdentityLeak, LeftOutReason::Error,
    LeftOutReason::Unfinished, LeftOutReason::Banned, LeftOutReason::Anomalous, LeftOutReason::DailyLimit };

/// The reason codes of exports and reports: invalid, identity_leak, error, unfinished, banned, anomalous, daily_limit; empty for None.
[[nodiscard]] QString toWord(LeftOutReason reason);

/// How evaluators are looked for who do not vote as others do.
enum class AnomalyRule { None, FastChat, Paper };

/// The words none, fastchat, paper.
[[nodiscard]] QString toWord(AnomalyRule rule);
[[nodiscard]] std::optional<AnomalyRule> anomalyRuleFromWord(const QString& word);

/// Which votes of an arena do not count, besides those on leaks (BattleRules::countsLeaks). Nothing is ever deleted by them.
struct CleaningRules {
    bool leavesOutErrors = false;
    bool leavesOutUnfinished = false;
    bool leavesOutBanned = true; ///< whom `banned` names
    QStringList banned; ///< names of evaluators
    AnomalyRule anomaly = AnomalyRule::None;
    int votesADay = 0; ///< that count of one evaluator; 0: as many as there are

    /// Whether the answers have to be read.
    [[nodiscard]] bool readsAnswers() const { return leavesOutErrors || leavesOutUnfinished; }
    /// Whether they let every vote count.
    [[nodiscard]] bool isNothing() const
    {
        return !readsAnswers() && !(leavesOutBanned && !banned.isEmpty()) && !looksAtOthers();
    }
    [[nodiscard]] bool bans(const QString& evaluator) const
    {
        return leavesOutBanned && banned.contains(evaluator, Qt::CaseInsensitive);
    }
    /// Whether a new vote may decide about older ones, or they about it.
    [[nodiscard]] bool looksAtOthers() const { return anomaly != AnomalyRule::None || votesADay > 0; }

    friend bool operator==(const CleaningRules&, const CleaningRules&) = default;
};

[[nodiscard]] QJsonObject toJson(const CleaningRules& rules);
/// What is missing or unknown is the default.
[[nodiscard]] CleaningRules cleaningRulesFromJson(const QJsonObject& json);

/// A vote that does not count, and why.
struct LeftOutVote {
    BattleId battle;
    LeftOutReason reason = LeftOutReason::None;
    PerSide<QString> models; ///< as they are shown
    QString evaluator;
    qint64 castAtUtcMs = 0; ///< to the second
};

using LeftOutCounts = QMap<LeftOutReason, qint64>;

/// What is wrong with an answer, by FastChat's marks: an error message in place of it, or the cursor of a stream at its end.
enum class AnswerFlaw { None, Error, Unfinished };
[[nodiscard]] AnswerFlaw flawOf(const QString& answer);

} // namespace darkhorse
