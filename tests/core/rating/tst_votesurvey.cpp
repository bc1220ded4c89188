// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/rating/rate.h"
#include "core/rating/ratinghistory.h"
#include "core/rating/votesurvey.h"
#include "tests/core/rating/boards.h"
#include "tests/core/rating/namedvotes.h"
#include "tests/support/shareddata.h"

using namespace darkhorse::rating;
using namespace Qt::StringLiterals;

class TestVoteSurvey final : public QObject {
    Q_OBJECT

private slots:
    void outcomesAreCountedByPairAndSide()
    {
        const NamedVotes votes
            = votesFromText(u"alpha-beta A, beta-alpha A, beta-alpha B, alpha-beta T, beta-alpha X"_s);
        const VoteSurvey survey = surveyVotes(votes.columns, 0);
        QCOMPARE(survey.votes, 5);
        QCOMPARE(survey.pairs.size(), size_t(1));
        QCOMPARE(survey.pairs[0].count, (std::array<std::uint32_t, 4> { 2, 1, 1, 1 }));
        QCOMPARE(survey.sides[0].winsOnA, 1);
        QCOMPARE(survey.sides[0].winsOnB, 1);
        QCOMPARE(survey.sides[0].lossesOnB, 1);
        QCOMPARE(survey.sides[1].lossesOnA, 1);
        QCOMPARE(winShare(survey.pairs[0]), 2.0 / 3);
    }

    void swappingTheSidesOfEveryVoteChangesNoPair()
    {
        Simulation arenaVotes = arena(9, 4000, 3);
        const VoteSurvey before = surveyVotes(arenaVotes.votes, 0);
        std::swap(arenaVotes.votes.modelA, arenaVotes.votes.modelB);
        for (Outcome& outcome : arenaVotes.votes.outcome) {
            if (outcome < Outcome::Tie)
                outcome = outcome == Outcome::AWins ? Outcome::BWins : Outcome::AWins;
        }
        const VoteSurvey after = surveyVotes(arenaVotes.votes, 0);
        QCOMPARE(after.pairs.size(), before.pairs.size());
        for (size_t i = 0; i < before.pairs.size(); ++i)
            QCOMPARE(after.pairs[i].count, before.pairs[i].count);
        for (size_t i = 0; i < before.sides.size(); ++i)
            QCOMPARE(after.sides[i].winsOnB, before.sides[i].winsOnA);
    }

    void daysAreKeptApartAndMerged()
    {
        VoteColumns votes;
        votes.modelCount = 2;
        VoteRow row { 0, 1, Outcome::AWins };
        for (const auto& [time, evaluator] : { std::pair(86'400U, 7U), std::pair(86'401U, 8U), std::pair(172'800U, 7U),
                 std::pair(86'402U, 7U) }) { // the last one is late
            row.timeS = time;
            row.evaluator = evaluator;
            votes.append(row);
        }
        const std::vector<DayRecord> days = votesByDay(votes, 0, nullptr, { 0, 0, 0, 0, 0, 0, 0, 1 });
        QCOMPARE(days.size(), size_t(3));
        QCOMPARE(days[0].day, 1U);
        QCOMPARE(days[0].group, 0); // the eighth evaluator's is beyond the end
        QCOMPARE(days[0].count[0], 1);
        QCOMPARE(days[1].day, 1U);
        QCOMPARE(days[1].group, 1);
        QCOMPARE(days[1].count[0], 2);
        QCOMPARE(days[2].day, 2U);
        const VoteSurvey survey = surveyVotes(votes, 0);
        QCOMPARE(survey.evaluators.size(), size_t(2));
        QCOMPARE(survey.evaluators[0].evaluator, 7U);
        QCOMPARE(survey.evaluators[0].count[0], 3);
        QCOMPARE(survey.evaluators[1].evaluator, 8U);
        QVERIFY(votesByDay(VoteColumns {}, 0, nullptr, {}).empty());
    }

    void manyThreadsSurveyAsOne()
    {
        Simulation arenaVotes = arena(9, 100'000, 3);
        VoteColumns& votes = arenaVotes.votes;
        votes.timeS.resize(votes.size());
        votes.evaluator.resize(votes.size());
        for (std::size_t i = 0; i < votes.size(); ++i) {
            votes.timeS[i] = std::uint32_t(i * 40); // some two thousand votes a day: parts meet within a day
            votes.evaluator[i] = std::uint32_t(i % 17);
        }
        VoteMask mask(votes.size());
        for (std::size_t i = 0; i < votes.size(); i += 3)
            mask.set(i);
        const VoteSurvey one = surveyVotes(votes, 1, &mask, 1);
        const VoteSurvey many = surveyVotes(votes, 1, &mask, 4);
        QCOMPARE(many.votes, one.votes);
        QVERIFY(one.votes > 1000);
        QCOMPARE(many.pairs.size(), one.pairs.size());
        for (size_t i = 0; i < one.pairs.size(); ++i)
            QCOMPARE(many.pairs[i].count, one.pairs[i].count);
        for (size_t i = 0; i < one.sides.size(); ++i) {
            QCOMPARE(many.sides[i].winsOnA, one.sides[i].winsOnA);
            QCOMPARE(many.sides[i].lossesOnA, one.sides[i].lossesOnA);
            QCOMPARE(many.sides[i].winsOnB, one.sides[i].winsOnB);
            QCOMPARE(many.sides[i].lossesOnB, one.sides[i].lossesOnB);
        }
        QCOMPARE(many.evaluators.size(), one.evaluators.size());
        for (size_t i = 0; i < one.evaluators.size(); ++i)
            QCOMPARE(many.evaluators[i].count, one.evaluators[i].count);
        const std::vector<DayRecord> days = votesByDay(votes, 1, &mask, { 1, 2, 3 }, 1);
        const std::vector<DayRecord> daysOfMany = votesByDay(votes, 1, &mask, { 1, 2, 3 }, 4);
        QCOMPARE(daysOfMany.size(), days.size());
        std::int64_t onDays = 0;
        for (size_t i = 0; i < days.size(); ++i) {
            QCOMPARE(daysOfMany[i].day, days[i].day);
            QCOMPARE(daysOfMany[i].group, days[i].group);
            QCOMPARE(daysOfMany[i].count, days[i].count);
            for (const std::int64_t count : days[i].count)
                onDays += count;
        }
        QCOMPARE(onDays, one.votes);
    }

    void winRatesOfTheArenasOwnCode()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        const QJsonObject golden = readJsonObject(shared + u"/goldens/tiny_bt.json"_s);
        const NamedVotes votes = votesFromJson(golden[u"battles"_s].toArray());
        const QJsonObject defined = golden[u"win_fraction_no_ties_defined"_s].toObject();
        const VoteSurvey survey = surveyVotes(votes.columns, 0);
        const std::vector<double> rates = averageWinRates(survey.pairs, votes.columns.modelCount);
        const QJsonObject means = defined[u"mean_row"_s].toObject();
        QCOMPARE(means.size(), votes.names.size());
        for (int model = 0; model < votes.names.size(); ++model)
            QVERIFY(std::abs(rates[size_t(model)] - means[votes.names[model]].toDouble()) < 1e-12);
    }

    void winChanceIsTheEloScale()
    {
        QCOMPARE(winChance(0), 0.5);
        QVERIFY(std::abs(winChance(400) - 10.0 / 11) < 1e-12);
        QVERIFY(std::abs(winChance(-400) - 1.0 / 11) < 1e-12);
    }

    void theParetoFrontLeavesOutWhatIsBeaten()
    {
        const double none = std::nan("");
        const std::vector<double> cost { 3, 1, 2, 2, none, 3 };
        const std::vector<double> worth { 30, 10, 5, 20, 99, 30 };
        QCOMPARE(paretoFront(cost, worth), (std::vector<size_t> { 1, 3, 0, 5 }));
        QVERIFY(paretoFront({}, {}).empty());
    }

    void theLastMomentIsNow_data()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("Bradley-Terry") << int(Method::BradleyTerry);
        QTest::newRow("Davidson") << int(Method::Davidson);
        QTest::newRow("online Elo") << int(Method::OnlineElo);
    }

    void theLastMomentIsNow()
    {
        QFETCH(int, method);
        const Simulation simulation = arena(8, 3000, 5);
        RateOptions options;
        options.method = Method(method);
        options.interval = options.method == Method::OnlineElo ? Interval::None : Interval::Sandwich;
        const auto history = ratingHistory(simulation.votes, 2, options, 10);
        QVERIFY(history);
        QCOMPARE(history->size(), size_t(10));
        const auto board = rate(simulation.votes, options);
        QVERIFY(board);
        const CategoryResult& now = board->categories[2];
        QCOMPARE(history->back().votes, now.votes);
        for (size_t i = 0; i < now.models.size(); ++i) {
            QVERIFY(std::abs(history->back().result.models[i].rating - now.models[i].rating) < 1e-6);
            QCOMPARE(history->back().result.models[i].votes, now.models[i].votes);
        }
        for (size_t i = 1; i < history->size(); ++i)
            QVERIFY((*history)[i].votes > (*history)[i - 1].votes);
    }

    void fewVotesMakeFewMoments()
    {
        const NamedVotes votes = votesFromText(u"alpha-beta A, beta-alpha A"_s);
        QCOMPARE(ratingHistory(votes.columns, 0, {}, 24)->size(), size_t(2));
        QVERIFY(ratingHistory(VoteColumns {}, 0, {}, 24)->empty());
    }
};

QTEST_GUILESS_MAIN(TestVoteSurvey)
#include "tst_votesurvey.moc"
