// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cleaningrules.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace darkhorse {

QString toWord(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::None: return {};
    case LeftOutReason::Invalid: return u"invalid"_s;
    case LeftOutReason::IdentityLeak: return u"identity_leak"_s;
    case LeftOutReason::Error: return u"error"_s;
    case LeftOutReason::Unfinished: return u"unfinished"_s;
    case LeftOutReason::Banned: return u"banned"_s;
    case LeftOutReason::Anomalous: return u"anomalous"_s;
    case LeftOutReason::DailyLimit: return u"daily_limit"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(AnomalyRule rule)
{
    switch (rule) {
    case AnomalyRule::None: return u"none"_s;
    case AnomalyRule::FastChat: return u"fastchat"_s;
    case AnomalyRule::Paper: return u"paper"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AnomalyRule> anomalyRuleFromWord(const QString& word)
{
    for (const AnomalyRule rule : { AnomalyRule::None, AnomalyRule::FastChat, AnomalyRule::Paper }) {
        if (word == toWord(rule))
            return rule;
    }
    return std::nullopt;
}

QJsonObject toJson(const CleaningRules& rules)
{
    return { { u"errors"_s, rules.leavesOutErrors }, { u"unfinished"_s, rules.leavesOutUnfinished },
        { u"banned"_s, rules.leavesOutBanned }, { u"evaluators"_s, QJsonArray::fromStringList(rules.banned) },
        { u"anomaly"_s, toWord(rules.anomaly) }, { u"votes_a_day"_s, rules.votesADay } };
}

CleaningRules cleaningRulesFromJson(const QJsonObject& json)
{
    CleaningRules rules;
    rules.leavesOutErrors = json.value("errors"_L1).toBool(rules.leavesOutErrors);
    rules.leavesOutUnfinished = json.value("unfinished"_L1).toBool(rules.leavesOutUnfinished);
    rules.leavesOutBanned = json.value("banned"_L1).toBool(rules.leavesOutBanned);
    for (const QJsonValueConstRef name : json.value("evaluators"_L1).toArray())
        rules.banned.append(name.toString());
    rules.anomaly = anomalyRuleFromWord(json.value("anomaly"_L1).toString()).value_or(rules.anomaly);
    rules.votesADay = std::max(0, json.value("votes_a_day"_L1).toInt());
    return rules;
}

AnswerFlaw flawOf(const QString& answer)
{
    static const QStringList kErrors { u"network error due to high traffic. please regenerate or refresh this page."_s,
        u"$moderation$ your input violates our content moderation guidelines."_s,
        u"api request error. please increase the number of max tokens."_s, u"**api request error**"_s };
    static const QStringList kCursors { u"▌"_s, u"<span class=\"cursor\">"_s };
    const auto isIn = [&](const QString& mark) { return answer.contains(mark, Qt::CaseInsensitive); };
    if (std::ranges::any_of(kErrors, isIn))
        return AnswerFlaw::Error;
    return std::ranges::any_of(kCursors, isIn) ? AnswerFlaw::Unfinished : AnswerFlaw::None;
}

} // namespace darkhorse
