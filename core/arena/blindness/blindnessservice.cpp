// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/blindness/blindnessservice.h"

#include <algorithm>
#include <map>

#include "core/rating/blinding.h"
#include "core/store/database.h"
#include "core/store/guessstore.h"
#include "core/store/repeatstore.h"

namespace darkhorse {

namespace {

using rating::Guess;

BlindnessEstimate estimateFrom(const rating::Measured& measured)
{
    return { measured.value, measured.lower, measured.upper, qint64(measured.count) };
}

BlindnessEstimate leftShare(qint64 left, qint64 right)
{
    return estimateFrom(rating::shareOf(size_t(left), size_t(left + right)));
}

/// Verdicts that were the same the second time, after the sides are exchanged back.
struct Agreement {
    size_t same = 0;
    size_t all = 0;

    void add(const JudgedRepeat& one)
    {
        same += swapped(one.again) == one.first ? 1 : 0;
        ++all;
    }
    [[nodiscard]] BlindnessEstimate estimate() const { return estimateFrom(rating::shareOf(same, all)); }
};

Guess guessFrom(const JudgedGuess& one)
{
    return { !one.isKnown ? Guess::Outcome::Unknown
            : one.isRight ? Guess::Outcome::Right
                          : Guess::Outcome::Wrong,
        size_t(one.choices) };
}

} // namespace

Result<BlindnessReport> blindnessInArena(const QString& arenaPath)
{
    const auto database = Database::open(arenaPath, Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    const GuessStore store(**database);
    const auto guesses = store.all();
    if (!guesses)
        return fail(guesses.error());
    const auto sides = store.sides();
    if (!sides)
        return fail(sides.error());

    const auto repeats = RepeatStore(**database).judged();
    if (!repeats)
        return fail(repeats.error());

    std::vector<Guess> all;
    std::map<QString, std::vector<Guess>> ofEvaluators;
    std::map<QString, std::vector<Guess>> ofModels;
    for (const JudgedGuess& one : *guesses) {
        all.push_back(guessFrom(one));
        ofEvaluators[one.evaluator].push_back(all.back());
        ofModels[one.model].push_back(all.back());
    }
    std::map<QString, Agreement> agreements;
    Agreement together;
    for (const JudgedRepeat& one : *repeats) {
        agreements[one.evaluator].add(one);
        together.add(one);
    }
    BlindnessReport report;
    qint64 left = 0;
    qint64 right = 0;
    for (const SideCounts& one : *sides) {
        left += one.left;
        right += one.right;
        report.evaluators.push_back({ one.evaluator, estimateFrom(rating::blindingIndex(ofEvaluators[one.evaluator])),
            leftShare(one.left, one.right), agreements[one.evaluator].estimate() });
    }
    report.all = { {}, estimateFrom(rating::blindingIndex(all)), leftShare(left, right), together.estimate() };
    for (const auto& [model, own] : ofModels)
        report.models.push_back({ model, estimateFrom(rating::blindingIndex(own)), {} });
    std::ranges::stable_sort(
        report.models, std::ranges::greater(), [](const BlindnessRow& row) { return row.index.value; });
    return report;
}

} // namespace darkhorse
