// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/analysis.h"

#include <utility>

#include "core/domain/standings.h"

namespace darkhorse {

namespace {

/// Collects analyses that differ from one.
class Beside {
public:
    Beside(const RatingSlice& slice, const RatingChoice& choice) : m_all { { AnalysisChange::None, {}, slice, choice } }
    {
    }

    /// `edit` makes the analysis shown the other one.
    template <typename Edit>
    void add(AnalysisChange change, const Edit& edit, const QString& name = {})
    {
        Analysis one { change, name, m_all.front().slice, m_all.front().choice };
        edit(one);
        one.choice = one.choice.possible();
        m_all.push_back(std::move(one));
    }

    [[nodiscard]] std::vector<Analysis> take() { return std::move(m_all); }

private:
    std::vector<Analysis> m_all;
};

void addMethods(Beside& beside, const RatingChoice& choice)
{
    for (const auto& [method, change] : { std::pair(RatingMethod::BradleyTerry, AnalysisChange::BradleyTerry),
             std::pair(RatingMethod::Davidson, AnalysisChange::Davidson),
             std::pair(RatingMethod::OnlineElo, AnalysisChange::OnlineElo) }) {
        if (method != choice.method)
            beside.add(change, [method = method](Analysis& one) { one.choice.method = method; });
    }
}

/// Online Elo has no other intervals than the bootstrap's, which takes it very long; style control none than the sandwich's.
void addInterval(Beside& beside, const RatingChoice& choice)
{
    if (choice.method == RatingMethod::OnlineElo || choice.style != StyleControl::None)
        return;
    const bool isSandwich = choice.interval == IntervalMethod::Sandwich;
    beside.add(isSandwich ? AnalysisChange::Bootstrap : AnalysisChange::Sandwich, [isSandwich](Analysis& one) {
        one.choice.interval = isSandwich ? IntervalMethod::Bootstrap : IntervalMethod::Sandwich;
    });
}

/// It moves all ratings alike, so that only intervals, and the ranks they give, depend on it.
void addAnchor(Beside& beside, const RatingChoice& choice, const AnalysisMeans& means)
{
    if (choice.method == RatingMethod::OnlineElo || choice.interval == IntervalMethod::None)
        return;
    if (choice.anchor)
        beside.add(AnalysisChange::NotAnchored, [](Analysis& one) { one.choice.anchor.reset(); });
    else if (means.anchor)
        beside.add(
            AnalysisChange::Anchored, [&means](Analysis& one) { one.choice.anchor = means.anchor; }, means.anchorName);
}

void addEvaluators(Beside& beside, const QStringList& evaluators)
{
    if (evaluators.size() < 2 || evaluators.size() > kMostEvaluatorsLeftOut)
        return;
    for (const QString& evaluator : evaluators) {
        beside.add(
            AnalysisChange::WithoutEvaluator,
            [&](Analysis& one) {
                one.slice.evaluators = evaluators;
                one.slice.evaluators.removeAll(evaluator);
            },
            evaluator);
    }
}

} // namespace

std::vector<Analysis> analysesBeside(const RatingSlice& slice, const RatingChoice& choice, const AnalysisMeans& means)
{
    Beside beside(slice, choice);
    addMethods(beside, choice);
    addInterval(beside, choice);
    const bool isEqual = choice.style != StyleControl::None;
    if (choice.method == RatingMethod::BradleyTerry && (isEqual || means.knowsAnswers)) {
        beside.add(isEqual ? AnalysisChange::StyleLeftIn : AnalysisChange::StyleHeldEqual,
            [&](Analysis& one) { one.choice.style = isEqual ? StyleControl::None : StyleControl::FastChat; });
    }
    beside.add(choice.leavesOutTies ? AnalysisChange::TiesLeftIn : AnalysisChange::TiesLeftOut,
        [](Analysis& one) { one.choice.leavesOutTies = !one.choice.leavesOutTies; });
    if (choice.method != RatingMethod::OnlineElo)
        beside.add(choice.reweightsPairs ? AnalysisChange::PairsAsOften : AnalysisChange::PairsAlike,
            [](Analysis& one) { one.choice.reweightsPairs = !one.choice.reweightsPairs; });
    beside.add(slice.leavesOutRedundant ? AnalysisChange::RedundantLeftIn : AnalysisChange::RedundantLeftOut,
        [](Analysis& one) { one.slice.leavesOutRedundant = !one.slice.leavesOutRedundant; });
    if (means.hasLeaks) {
        const bool areIn = slice.countsLeaks.value_or(means.countsLeaks);
        beside.add(areIn ? AnalysisChange::LeaksLeftOut : AnalysisChange::LeaksLeftIn,
            [areIn](Analysis& one) { one.slice.countsLeaks = !areIn; });
    }
    addAnchor(beside, choice, means);
    addEvaluators(beside, means.evaluators);
    return beside.take();
}

std::optional<RatingAnchor> anchorToTry(const Standings& standings)
{
    const StandingsRow* found = nullptr;
    for (const StandingsRow& row : standings.rows) {
        if (!row.rating)
            continue;
        if (row.name == kChatbotArenaAnchor)
            return RatingAnchor { row.contestant, kChatbotArenaAnchorRating };
        if (found == nullptr || row.votes > found->votes)
            found = &row;
    }
    return found == nullptr ? std::nullopt : std::optional(RatingAnchor { found->contestant, *found->rating });
}

} // namespace darkhorse
