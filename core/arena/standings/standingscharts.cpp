// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/standingscharts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QHash>

#include "core/rating/categoryfit.h"

namespace darkhorse {

namespace {

/// A chart of more evaluators than these is read by nobody.
constexpr size_t kMostEvaluators = 200;
/// Parts of a day that can be told apart by colour.
constexpr size_t kMostByDay = 8;

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

template <typename Counts>
void addTo(std::array<qint64, 4>& sum, const Counts& count)
{
    for (size_t i = 0; i < sum.size(); ++i)
        sum[i] += count[i];
}

/// Everybody who voted, by name, the most votes first. Evaluators of one name are one.
class People {
public:
    People(const std::vector<rating::EvaluatorRecord>& records, const SurveyNames& names)
    {
        QHash<QString, size_t> known;
        std::vector<size_t> personOf;
        for (const rating::EvaluatorRecord& record : records) {
            const QString name = names.evaluator(record.evaluator);
            const auto found = known.constFind(name);
            personOf.push_back(found != known.constEnd() ? *found : *known.insert(name, m_tallies.size()));
            if (personOf.back() == m_tallies.size())
                m_tallies.push_back({ name, {}, std::nullopt });
            addTo(m_tallies[personOf.back()].count, record.count);
        }
        std::vector<size_t> order(m_tallies.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::ranges::sort(order, [this](size_t x, size_t y) {
            const qint64 votesOfX = m_tallies[x].votes();
            const qint64 votesOfY = m_tallies[y].votes();
            return votesOfX != votesOfY ? votesOfX > votesOfY : m_tallies[x].evaluator < m_tallies[y].evaluator;
        });
        std::vector<EvaluatorTally> ordered;
        std::vector<size_t> placeOf(order.size());
        for (const size_t person : order) {
            placeOf[person] = ordered.size();
            ordered.push_back(std::move(m_tallies[person]));
        }
        m_tallies = std::move(ordered);
        m_placeOfNumber.resize(records.empty() ? 0 : size_t(records.back().evaluator) + 1);
        for (size_t i = 0; i < records.size(); ++i)
            m_placeOfNumber[records[i].evaluator] = placeOf[personOf[i]];
    }

    [[nodiscard]] const std::vector<EvaluatorTally>& tallies() const { return m_tallies; }
    /// The first `apart` people in a group each, all others in the next, by the evaluators' numbers.
    [[nodiscard]] std::vector<std::uint8_t> groups(size_t apart) const
    {
        std::vector<std::uint8_t> groups;
        for (const size_t place : m_placeOfNumber)
            groups.push_back(std::uint8_t(std::min(place, apart)));
        return groups;
    }

private:
    std::vector<EvaluatorTally> m_tallies;
    std::vector<size_t> m_placeOfNumber;
};

void tallyPeople(const People& people, ArenaSurvey& survey)
{
    const double confidence = survey.standings->confidence;
    std::array<qint64, 4> all {};
    EvaluatorTally others;
    for (const EvaluatorTally& person : people.tallies()) {
        addTo(all, person.count);
        if (survey.evaluators.size() == kMostEvaluators) {
            addTo(others.count, person.count);
            ++survey.otherEvaluators;
            continue;
        }
        survey.evaluators.push_back(person);
        survey.evaluators.back().sideA = sideShare(person.count, confidence);
    }
    if (survey.otherEvaluators > 0) {
        others.sideA = sideShare(others.count, confidence);
        survey.others = others;
    }
    survey.sideA = sideShare(all, confidence);
}

void tallyDays(const SurveyedVotes& votes, const People& people, ArenaSurvey& survey)
{
    const size_t known = people.tallies().size();
    const size_t apart = known > kMostByDay ? kMostByDay - 1 : known; // one part is for all others
    survey.evaluatorsByDay = int(apart);
    for (const rating::DayRecord& record :
        rating::votesByDay(votes.columns, votes.category, votes.mask, people.groups(apart))) {
        if (survey.days.empty() || survey.days.back().day != qint64(record.day))
            survey.days.push_back({ qint64(record.day), std::vector<qint64>(std::min(known, kMostByDay)) });
        survey.days.back().votes[record.group] += std::accumulate(record.count.begin(), record.count.end(), qint64(0));
    }
}

} // namespace

ArenaSurveyPtr namedSurvey(const SurveyedVotes& votes, const StandingsPtr& standings, const SurveyNames& names)
{
    auto named = std::make_shared<ArenaSurvey>();
    named->standings = standings;
    const rating::VoteSurvey survey = rating::surveyVotes(votes.columns, votes.category, votes.mask);
    named->pairs = pairsOf(survey, *standings, names.columnOf);
    const std::vector<double> rates = rating::averageWinRates(survey.pairs, int(survey.sides.size()));
    for (const StandingsRow& row : standings->rows) {
        const auto column = size_t(names.columnOf(row.contestant)); // -1 is beyond the end
        named->contestants.push_back(
            { row.contestant, column < rates.size() ? numberOrNothing(rates[column]) : std::nullopt });
    }
    const People people(survey.evaluators, names);
    tallyPeople(people, *named);
    tallyDays(votes, people, *named);
    return named;
}

} // namespace darkhorse
