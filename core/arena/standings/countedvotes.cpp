// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/countedvotes.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

#include "core/arena/models/aliasbook.h"
#include "core/arena/standings/cleaningbook.h"
#include "core/arena/standings/ratingwords.h"
#include "core/rating/votecleaning.h"
#include "core/store/arenametastore.h"
#include "core/store/battlestore.h"
#include "core/store/contestantstore.h"
#include "core/store/votedanswers.h"

namespace darkhorse {

namespace {

constexpr qint64 kMsPerSecond = 1000;

/// Gives every vote to the model that its names stand for.
void unite(VoteLog& log, const QHash<ContestantId, ContestantId>& countedFor)
{
    std::vector<quint16> place(log.contestants.size());
    std::iota(place.begin(), place.end(), quint16(0));
    for (auto alias = countedFor.begin(); alias != countedFor.end(); ++alias) {
        const auto from = std::ranges::find(log.contestants, alias.key());
        const auto to = std::ranges::find(log.contestants, alias.value());
        if (from != log.contestants.end() && to != log.contestants.end())
            place[std::size_t(from - log.contestants.begin())] = quint16(to - log.contestants.begin());
    }
    for (auto* column : { &log.contestantA, &log.contestantB }) {
        for (quint16& contestant : *column)
            contestant = place[contestant];
    }
}

using Battles = std::unordered_set<qint64>;

/// Battles that a rule looks for.
struct MarkedBattles {
    Battles leaks;
    Battles errors;
    Battles unfinished;
};

[[nodiscard]] Result<MarkedBattles> markedBattles(Database& database, bool withLeaks, const CleaningRules& rules)
{
    MarkedBattles marked;
    if (withLeaks) {
        const auto leaks = BattleStore(database).withLeaks();
        if (!leaks)
            return fail(leaks.error());
        for (const BattleId battle : *leaks)
            marked.leaks.insert(battle.value);
    }
    if (!rules.readsAnswers())
        return marked;
    return forEachVotedAnswers(database, [&](BattleId battle, const PerSide<QString>& answers) {
        for (const Side side : kSides) {
            const AnswerFlaw flaw = flawOf(answers[side]);
            if (flaw == AnswerFlaw::Error && rules.leavesOutErrors)
                marked.errors.insert(battle.value);
            if (flaw == AnswerFlaw::Unfinished && rules.leavesOutUnfinished)
                marked.unfinished.insert(battle.value);
        }
    }).map([&] { return std::move(marked); });
}

/// The reason of each vote. Evaluators and days are judged by the votes that nothing else leaves out, and never by those on leaks, which
/// may count in one chart and not in another.
class Cleaning {
public:
    Cleaning(const VoteLog& log, const CleaningRules& rules, const MarkedBattles& marked)
        : m_log(log), m_rules(rules), m_reasons(log.size(), LeftOutReason::None)
    {
        lookAtVotes(marked);
        if (rules.anomaly != AnomalyRule::None)
            lookAtEvaluators();
        if (rules.votesADay > 0)
            lookAtDays();
    }

    [[nodiscard]] const std::vector<LeftOutReason>& reasons() const { return m_reasons; }

private:
    void lookAtVotes(const MarkedBattles& marked)
    {
        std::vector<bool> isBanned;
        for (const QString& name : m_log.evaluatorNames)
            isBanned.push_back(m_rules.bans(name));
        const bool hasMarks = !marked.leaks.empty() || !marked.errors.empty() || !marked.unfinished.empty();
        for (std::size_t vote = 0; vote < m_log.size(); ++vote) {
            if (m_log.contestantA[vote] == m_log.contestantB[vote])
                m_reasons[vote] = LeftOutReason::Invalid;
            else if (hasMarks && marked.leaks.contains(m_log.battle[vote]))
                m_reasons[vote] = LeftOutReason::IdentityLeak;
            else if (hasMarks && marked.errors.contains(m_log.battle[vote]))
                m_reasons[vote] = LeftOutReason::Error;
            else if (hasMarks && marked.unfinished.contains(m_log.battle[vote]))
                m_reasons[vote] = LeftOutReason::Unfinished;
            else if (isBanned[m_log.evaluator[vote]])
                m_reasons[vote] = LeftOutReason::Banned;
        }
    }

    /// The votes that count so far, as columns, and where each stands in the log.
    struct Counting {
        std::vector<std::size_t> place;
        std::vector<std::uint16_t> modelA;
        std::vector<std::uint16_t> modelB;
        std::vector<std::uint8_t> outcome;
        std::vector<std::uint32_t> evaluator;
        std::vector<std::uint32_t> timeS;

        [[nodiscard]] rating::CleaningColumns columns() const { return { modelA, modelB, outcome, evaluator, timeS }; }
    };

    [[nodiscard]] Counting counting() const
    {
        // An import gives votes that name no evaluator its own name.
        std::vector<bool> isNobody;
        for (const QString& name : m_log.evaluatorNames)
            isNobody.push_back(m_log.provenances.contains(name));
        Counting counting;
        for (std::size_t vote = 0; vote < m_log.size(); ++vote) {
            const bool isLeaked = m_log.isLeaked(m_log.categorySet[vote]);
            if (m_reasons[vote] != LeftOutReason::None || isNobody[m_log.evaluator[vote]] || isLeaked)
                continue;
            counting.place.push_back(vote);
            counting.modelA.push_back(m_log.contestantA[vote]);
            counting.modelB.push_back(m_log.contestantB[vote]);
            counting.outcome.push_back(std::uint8_t(outcomeOf(m_log.verdictOf(vote))));
            counting.evaluator.push_back(m_log.evaluator[vote]);
            counting.timeS.push_back(m_log.castAtS[vote]);
        }
        return counting;
    }

    void lookAtEvaluators()
    {
        const Counting votes = counting();
        const auto test
            = m_rules.anomaly == AnomalyRule::Paper ? rating::AnomalyTest::Paper : rating::AnomalyTest::FastChat;
        const std::vector<bool> isStrange = rating::anomalousEvaluators(votes.columns(), test);
        for (std::size_t i = 0; i < votes.place.size(); ++i) {
            if (isStrange[votes.evaluator[i]])
                m_reasons[votes.place[i]] = LeftOutReason::Anomalous;
        }
    }

    void lookAtDays()
    {
        const Counting votes = counting();
        const std::vector<bool> isBeyond = rating::beyondDailyLimit(votes.columns(), m_rules.votesADay);
        for (std::size_t i = 0; i < votes.place.size(); ++i) {
            if (isBeyond[i])
                m_reasons[votes.place[i]] = LeftOutReason::DailyLimit;
        }
    }

    const VoteLog& m_log;
    const CleaningRules& m_rules;
    std::vector<LeftOutReason> m_reasons;
};

} // namespace

QHash<ContestantId, ContestantId> countedFor(const std::vector<Contestant>& contestants, const ModelAliases& aliases)
{
    QHash<ContestantId, ContestantId> models;
    if (aliases.isEmpty())
        return models;
    for (const Contestant& one : contestants) {
        const QString name = aliases.resolve(one.name);
        const auto model = std::ranges::find(contestants, name, &Contestant::name);
        if (name != one.name && model != contestants.end())
            models.insert(one.id, model->id);
    }
    return models;
}

Result<VoteLog> countedVotes(Database& database, VoteLogDetail detail, LeakedBattles leaked)
{
    return cleaningRulesIn(ArenaMetaStore(database)).and_then([&](const CleaningRules& rules) {
        return countedVotes(database, detail, leaked, rules);
    });
}

Result<VoteLog> countedVotes(
    Database& database, VoteLogDetail detail, LeakedBattles leaked, const CleaningRules& rules, LeftOutCounts* leftOut)
{
    const auto aliases = aliasesIn(ArenaMetaStore(database));
    const auto contestants = ContestantStore(database).all();
    if (!aliases || !contestants)
        return fail(!aliases ? aliases.error() : contestants.error());
    const auto models = countedFor(*contestants, *aliases);
    if (leftOut != nullptr && leaked == LeakedBattles::LeftOut) {
        const auto leaks = BattleStore(database).withLeaks();
        if (!leaks)
            return fail(leaks.error());
        if (!leaks->empty())
            leftOut->insert(LeftOutReason::IdentityLeak, qint64(leaks->size()));
    }
    if (models.isEmpty() && rules.isNothing())
        return VoteStore(database).log(detail, leaked);
    detail.hasBattles = rules.readsAnswers();
    const auto marked = markedBattles(database, false, rules);
    auto log = VoteStore(database).log(detail, leaked);
    if (!marked || !log)
        return fail(!marked ? marked.error() : log.error());
    unite(*log, models);
    const Cleaning cleaning(*log, rules, *marked);
    std::vector<bool> counts;
    counts.reserve(log->size());
    for (const LeftOutReason reason : cleaning.reasons()) {
        counts.push_back(reason == LeftOutReason::None);
        if (leftOut != nullptr && reason != LeftOutReason::None)
            ++(*leftOut)[reason];
    }
    log->keep(counts);
    log->battle = {};
    return log;
}

Result<std::vector<LeftOutVote>> leftOutVotes(Database& database, LeakedBattles leaked, const CleaningRules& rules)
{
    const auto aliases = aliasesIn(ArenaMetaStore(database));
    const auto contestants = ContestantStore(database).all();
    if (!aliases || !contestants)
        return fail(!aliases ? aliases.error() : contestants.error());
    const auto marked = markedBattles(database, leaked == LeakedBattles::LeftOut, rules);
    auto log = VoteStore(database).log({ .hasBattles = true }, LeakedBattles::Counted);
    if (!marked || !log)
        return fail(!marked ? marked.error() : log.error());
    const VoteLog asNamed = *log;
    unite(*log, countedFor(*contestants, *aliases));
    const Cleaning cleaning(*log, rules, *marked);
    QHash<ContestantId, QString> names;
    for (const Contestant& one : *contestants)
        names.insert(one.id, one.shownName());
    std::vector<LeftOutVote> leftOut;
    for (std::size_t vote = 0; vote < log->size(); ++vote) {
        const LeftOutReason reason = cleaning.reasons()[vote];
        if (reason == LeftOutReason::None)
            continue;
        const auto [a, b] = asNamed.contestantsOf(vote);
        leftOut.push_back({ { log->battle[vote] }, reason, { names.value(a), names.value(b) },
            log->evaluatorNames[qsizetype(log->evaluator[vote])], qint64(log->castAtS[vote]) * kMsPerSecond });
    }
    return leftOut;
}

} // namespace darkhorse
