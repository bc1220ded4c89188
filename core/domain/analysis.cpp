// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/analysis.h"

#include <utility>

namespace darkhorse {

std::vector<Analysis> analysesBeside(
    const RatingSlice& slice, const RatingChoice& choice, const QStringList& evaluators)
{
    std::vector<Analysis> all { { AnalysisChange::None, {}, slice, choice } };
    const auto add = [&](AnalysisChange change, const auto& edit) {
        Analysis one { change, {}, slice, choice };
        edit(one);
        one.choice = one.choice.possible();
        all.push_back(std::move(one));
    };
    for (const auto& [method, change] : { std::pair(RatingMethod::BradleyTerry, AnalysisChange::BradleyTerry),
             std::pair(RatingMethod::Davidson, AnalysisChange::Davidson),
             std::pair(RatingMethod::OnlineElo, AnalysisChange::OnlineElo) }) {
        if (method != choice.method)
            add(change, [method = method](Analysis& one) { one.choice.method = method; });
    }
    if (choice.method == RatingMethod::BradleyTerry) {
        const bool isEqual = choice.style != StyleControl::None;
        add(isEqual ? AnalysisChange::StyleLeftIn : AnalysisChange::StyleHeldEqual,
            [&](Analysis& one) { one.choice.style = isEqual ? StyleControl::None : StyleControl::FastChat; });
    }
    add(choice.leavesOutTies ? AnalysisChange::TiesLeftIn : AnalysisChange::TiesLeftOut,
        [](Analysis& one) { one.choice.leavesOutTies = !one.choice.leavesOutTies; });
    if (choice.method != RatingMethod::OnlineElo)
        add(choice.reweightsPairs ? AnalysisChange::PairsAsOften : AnalysisChange::PairsAlike,
            [](Analysis& one) { one.choice.reweightsPairs = !one.choice.reweightsPairs; });
    add(slice.leavesOutRedundant ? AnalysisChange::RedundantLeftIn : AnalysisChange::RedundantLeftOut,
        [](Analysis& one) { one.slice.leavesOutRedundant = !one.slice.leavesOutRedundant; });
    if (evaluators.size() < 2 || evaluators.size() > kMostEvaluatorsLeftOut)
        return all;
    for (const QString& evaluator : evaluators) {
        add(AnalysisChange::WithoutEvaluator, [&](Analysis& one) {
            one.evaluator = evaluator;
            one.slice.evaluators = evaluators;
            one.slice.evaluators.removeAll(evaluator);
        });
    }
    return all;
}

} // namespace darkhorse
