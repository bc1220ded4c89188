// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/votecolumns.h"

namespace darkhorse::rating {

void VoteColumns::reserve(std::size_t votes)
{
    modelA.reserve(votes);
    modelB.reserve(votes);
    outcome.reserve(votes);
    categories.reserve(votes);
    timeS.reserve(votes);
    evaluator.reserve(votes);
    prompt.reserve(votes);
    language.reserve(votes);
    provenance.reserve(votes);
}

void VoteColumns::append(const VoteRow& vote)
{
    modelA.push_back(vote.modelA);
    modelB.push_back(vote.modelB);
    outcome.push_back(vote.outcome);
    categories.push_back(vote.categories);
    timeS.push_back(vote.timeS);
    evaluator.push_back(vote.evaluator);
    prompt.push_back(vote.prompt);
    language.push_back(vote.language);
    provenance.push_back(vote.provenance);
}

namespace {

[[nodiscard]] bool fits(std::size_t columnLength, std::size_t votes)
{
    return columnLength == 0 || columnLength == votes;
}

} // namespace

Result<void> VoteColumns::checkShape() const
{
    using Code = RatingError::Code;
    if (modelCount < 0 || modelCount > kMaxModels)
        return fail(Code::TooManyModels, std::to_string(modelCount) + " models; at most " + std::to_string(kMaxModels));
    if (categoryCount < 1 || categoryCount > kMaxCategories)
        return fail(
            Code::InvalidVotes, std::to_string(categoryCount) + " categories; 1 to " + std::to_string(kMaxCategories));
    const std::size_t n = size();
    if (modelB.size() != n || outcome.size() != n || categories.size() != n)
        return fail(Code::InvalidVotes, "modelA, modelB, outcome and categories differ in length");
    if (!fits(timeS.size(), n) || !fits(evaluator.size(), n) || !fits(prompt.size(), n) || !fits(language.size(), n)
        || !fits(provenance.size(), n))
        return fail(Code::InvalidVotes, "an optional column is neither empty nor as long as modelA");
    return {};
}

Result<void> VoteColumns::check() const
{
    using Code = RatingError::Code;
    if (const auto ok = checkShape(); !ok)
        return ok;

    // One branch-free sweep first: it is all that valid votes ever cost.
    const std::size_t n = size();
    unsigned bad = 0;
    const auto models = static_cast<unsigned>(modelCount);
    for (std::size_t i = 0; i < n; ++i) {
        bad |= static_cast<unsigned>(modelA[i] >= models) | static_cast<unsigned>(modelB[i] >= models)
            | static_cast<unsigned>(modelA[i] == modelB[i])
            | static_cast<unsigned>(static_cast<unsigned>(outcome[i]) >= static_cast<unsigned>(kOutcomes));
    }
    if (bad == 0)
        return {};
    for (std::size_t i = 0; i < n; ++i) {
        if (modelA[i] >= models || modelB[i] >= models)
            return fail(Code::InvalidVotes, "vote " + std::to_string(i) + " names a model out of range");
        if (modelA[i] == modelB[i])
            return fail(Code::InvalidVotes, "vote " + std::to_string(i) + " compares a model with itself");
        if (static_cast<int>(outcome[i]) >= kOutcomes)
            return fail(Code::InvalidVotes, "vote " + std::to_string(i) + " has an unknown outcome");
    }
    return {};
}

} // namespace darkhorse::rating
