// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standingscharts.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QHash>

#include "core/rating/categoryfit.h"

namespace darkhorse {

namespace {

std::optional<double> numberOrNothing(double value) { return std::isnan(value) ? std::nullopt : std::optional(value); }

/// The pairs that met, for a look-up in either order.
class PairIndex {
public:
    explicit PairIndex(const rating::PairTable& pairs)
    {
        for (const rating::PairRecord& pair : pairs)
            m_pairs.insert({ pair.first, pair.second }, &pair);
    }

    void fill(PairTally& tally, int first, int second) const
    {
        const auto found = m_pairs.constFind({ std::min(first, second), std::max(first, second) });
        if (found == m_pairs.constEnd())
            return;
        const rating::PairRecord& pair = **found;
        const bool isTurned = first > second;
        tally.wins = pair.count[isTurned ? 1 : 0];
        tally.losses = pair.count[isTurned ? 0 : 1];
        tally.ties = pair.count[2];
        tally.bothBad = pair.count[3];
        tally.observed = numberOrNothing(rating::winShare(pair));
        if (tally.observed && isTurned)
            tally.observed = 1 - *tally.observed;
    }

private:
    QHash<std::pair<int, int>, const rating::PairRecord*> m_pairs;
};

std::vector<PairTally> pairsOf(
    const rating::VoteSurvey& survey, const Standings& standings, const std::function<int(ContestantId)>& columnOf)
{
    const PairIndex index(survey.pairs);
    std::vector<PairTally> pairs;
    for (auto first = standings.rows.begin(); first != standings.rows.end(); ++first) {
        for (auto second = std::next(first); second != standings.rows.end(); ++second) {
            PairTally tally;
            tally.first = first->contestant;
            tally.second = second->contestant;
            index.fill(tally, columnOf(first->contestant), columnOf(second->contestant));
            if (first->rating && second->rating)
                tally.predicted = rating::winChance(*first->rating - *second->rating);
            pairs.push_back(tally);
        }
    }
    return pairs;
}

std::optional<SharedPart> sideShare(const std::array<qint64, 4>& count, double confidence)
{
    const rating::Share share = rating::wilsonShare(double(count[0]), double(count[0] + count[1]), confidence);
    return std::isnan(share.value) ? std::nullopt : std::optional(SharedPart { share.value, share.lower, share.upper });
}

void addTo(std::array<qint64, 4>& sum, const std::array<qint64, 4>& count)
{
    for (size_t i = 0; i < sum.size(); ++i)
        sum[i] += count[i];
}

void tallyPeople(const rating::VoteSurvey& from, const SurveyNames& names, ArenaSurvey& survey)
{
    const double confidence = survey.standings->confidence;
    std::map<QString, EvaluatorTally> people;
    std::array<qint64, 4> all {};
    for (const rating::DayRecord& record : from.days) {
        DayTally day;
        day.day = qint64(record.day);
        day.evaluator = names.evaluator(record.evaluator);
        std::ranges::copy(record.count, day.count.begin());
        EvaluatorTally& person = people[day.evaluator];
        person.evaluator = day.evaluator;
        addTo(person.count, day.count);
        addTo(all, day.count);
        survey.days.push_back(day);
    }
    for (auto& [name, person] : people) {
        person.sideA = sideShare(person.count, confidence);
        survey.evaluators.push_back(person);
    }
    std::ranges::stable_sort(survey.evaluators, std::ranges::greater {}, &EvaluatorTally::votes);
    survey.sideA = sideShare(all, confidence);
}

} // namespace

ArenaSurveyPtr namedSurvey(const rating::VoteSurvey& survey, const StandingsPtr& standings, const SurveyNames& names)
{
    auto named = std::make_shared<ArenaSurvey>();
    named->standings = standings;
    named->pairs = pairsOf(survey, *standings, names.columnOf);
    const std::vector<double> rates = rating::averageWinRates(survey.pairs, int(survey.sides.size()));
    for (const StandingsRow& row : standings->rows) {
        const auto column = size_t(names.columnOf(row.contestant)); // -1 is beyond the end
        named->contestants.push_back(
            { row.contestant, column < rates.size() ? numberOrNothing(rates[column]) : std::nullopt });
    }
    tallyPeople(survey, names, *named);
    return named;
}

} // namespace darkhorse
