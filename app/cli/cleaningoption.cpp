// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cleaningoption.h"

#include <algorithm>

#include "core/rating/votecleaning.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

constexpr std::int64_t kMsPerSecond = 1000;
constexpr qint64 kMostVotesADay = 1'000'000;

void leaveOut(VoteTable& table, const std::vector<bool>& isLeftOut, SkipReason reason)
{
    const auto votes = std::ranges::count(isLeftOut, true);
    if (votes == 0)
        return;
    std::vector<bool> isKept = isLeftOut;
    isKept.flip();
    table.keep(isKept);
    table.skipped.push_back({ reason, votes, 0, {} });
}

/// 0, which is no day, for a vote of nobody.
[[nodiscard]] std::vector<std::uint32_t> secondsOf(const VoteTable& table)
{
    std::vector<std::uint32_t> seconds(table.size());
    for (std::size_t vote = 0; vote < table.timeUtcMs.size(); ++vote) {
        if (!table.evaluators[qsizetype(table.evaluator[vote])].isEmpty())
            seconds[vote] = std::uint32_t(table.timeUtcMs[vote] / kMsPerSecond);
    }
    return seconds;
}

} // namespace

tl::expected<CleaningRules, Failure> cleaningOption(const Arguments& arguments, CleaningRules rules)
{
    for (const QString& word : arguments.values("leave-out")) {
        if (word != u"error"_s && word != u"unfinished"_s)
            return wrongUsage(u"--leave-out takes error or unfinished, not \"%1\"."_s.arg(word));
        (word == u"error"_s ? rules.leavesOutErrors : rules.leavesOutUnfinished) = true;
    }
    if (arguments.has("ban")) {
        rules.leavesOutBanned = true;
        rules.banned += arguments.values("ban");
    }
    if (arguments.has("anomalous")) {
        const auto word = arguments.word("anomalous", { u"none"_s, u"fastchat"_s, u"paper"_s });
        if (!word)
            return tl::unexpected(word.error());
        rules.anomaly = anomalyRuleFromWord(*word).value_or(AnomalyRule::None);
    }
    const auto limit = arguments.number("votes-a-day", rules.votesADay, 0, kMostVotesADay);
    if (!limit)
        return tl::unexpected(limit.error());
    rules.votesADay = int(*limit);
    return rules;
}

SkipReason skipReasonOf(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::None:
    case LeftOutReason::Invalid: return SkipReason::SelfBattle;
    case LeftOutReason::IdentityLeak: return SkipReason::IdentityLeak;
    case LeftOutReason::Error: return SkipReason::AnswerError;
    case LeftOutReason::Unfinished: return SkipReason::UnfinishedAnswer;
    case LeftOutReason::Banned: return SkipReason::Banned;
    case LeftOutReason::Anomalous: return SkipReason::Anomalous;
    case LeftOutReason::DailyLimit: return SkipReason::DailyLimit;
    }
    Q_UNREACHABLE();
}

void clean(VoteTable& table, const CleaningRules& rules)
{
    if (table.evaluator.size() != table.size())
        return;
    std::vector<bool> isBanned;
    for (const QString& name : table.evaluators)
        isBanned.push_back(rules.bans(name));
    const auto leaveOutEvaluators = [&table](const std::vector<bool>& evaluators, SkipReason reason) {
        std::vector<bool> isLeftOut;
        for (const std::uint32_t evaluator : table.evaluator)
            isLeftOut.push_back(evaluators[evaluator] && !table.evaluators[qsizetype(evaluator)].isEmpty());
        leaveOut(table, isLeftOut, reason);
    };
    leaveOutEvaluators(isBanned, SkipReason::Banned);
    const auto columns = [&table](const std::vector<std::uint32_t>& seconds) {
        return rating::CleaningColumns { table.modelA, table.modelB, table.verdict, table.evaluator, seconds };
    };
    if (rules.anomaly != AnomalyRule::None) {
        const auto test
            = rules.anomaly == AnomalyRule::Paper ? rating::AnomalyTest::Paper : rating::AnomalyTest::FastChat;
        leaveOutEvaluators(rating::anomalousEvaluators(columns(secondsOf(table)), test), SkipReason::Anomalous);
    }
    if (rules.votesADay > 0)
        leaveOut(table, rating::beyondDailyLimit(columns(secondsOf(table)), rules.votesADay), SkipReason::DailyLimit);
}

} // namespace darkhorse::cli
