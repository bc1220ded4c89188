// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>
#include <QTest>

#include "core/rating/liveboard.h"
#include "core/rating/rate.h"
#include "core/rating/votefilter.h"
#include "tests/core/rating/boards.h"

using namespace darkhorse::rating;

class TestLiveBoard : public QObject {
    Q_OBJECT

private slots:
    void liveBoardFollowsEveryVote();
    void liveBoardGrows();
    void onlyTheVotesOwnCategoriesAreFitted();
    void sliceIsRatedLikeItsVotesAlone();
    void countedVotesAreRatedOtherwise_data();
    void countedVotesAreRatedOtherwise();
    void otherOptionsKeepTheCounts();
    void otherVotesThanTheCountedAreRefused();
    void eloMadeLaterIsTheSame();
};

void TestLiveBoard::liveBoardFollowsEveryVote()
{
    const Simulation simulation = arena(8, 400, 4);
    VoteColumns seen;
    seen.modelCount = 8;
    seen.categoryCount = simulation.votes.categoryCount;
    LiveBoard live;
    Board followed;
    QVERIFY(live.reset(seen).has_value());
    for (std::size_t i = 0; i < simulation.votes.size(); ++i) {
        VoteRow vote;
        vote.modelA = simulation.votes.modelA[i];
        vote.modelB = simulation.votes.modelB[i];
        vote.outcome = simulation.votes.outcome[i];
        vote.categories = simulation.votes.categories[i];
        seen.append(vote);
        QVERIFY(live.add(vote).has_value());
        QVERIFY(live.refit(followed).has_value());
        if (i % 20 != 0)
            continue;
        const auto fresh = rate(seen);
        QVERIFY(fresh.has_value());
        // Interval ends rest on the information one last, tiny step before the optimum: to about 1e-8 of their width.
        const double difference = largestDifference(followed, *fresh);
        QVERIFY2(difference < 1e-5, qPrintable(QStringLiteral("vote %1: %2").arg(i).arg(difference)));
    }
}

void TestLiveBoard::liveBoardGrows()
{
    LiveBoard live;
    QVERIFY(live.grow(2, 1).has_value());
    QVERIFY(live.add({ 0, 1, Outcome::AWins }).has_value());
    QVERIFY(live.add({ 1, 0, Outcome::AWins }).has_value());
    QVERIFY(!live.add({ 0, 2, Outcome::AWins }).has_value());
    QVERIFY(live.grow(3, 2).has_value());
    QVERIFY(live.add({ 0, 2, Outcome::Tie, 0b11 }).has_value());
    Board board;
    QVERIFY(live.refit(board).has_value());
    QCOMPARE(board.categories.size(), std::size_t(2));
    QCOMPARE(board.categories[0].votes, 3);
    QCOMPARE(board.categories[1].votes, 1);
    QVERIFY(std::abs(board.categories[0].models[2].rating - 1000) < 1e-6);
    QVERIFY(live.grow(4, 2).has_value()); // a model without votes is in every category
    QVERIFY(live.refit(board).has_value());
    QCOMPARE(board.categories[1].models.size(), std::size_t(4));
}

void TestLiveBoard::onlyTheVotesOwnCategoriesAreFitted()
{
    const Simulation simulation = arena(8, 400, 4);
    LiveBoard live;
    Board board;
    QVERIFY(live.reset(simulation.votes).has_value());
    QVERIFY(live.refit(board).has_value());
    constexpr double kMark = -1;
    for (CategoryResult& category : board.categories)
        category.models[0].rating = kMark;
    QVERIFY(live.add({ 0, 1, Outcome::AWins, 0b101 }).has_value());
    QVERIFY(live.refit(board).has_value());
    for (std::size_t k = 0; k < board.categories.size(); ++k)
        QCOMPARE(board.categories[k].models[0].rating == kMark, k != 0 && k != 2);
    QVERIFY(live.reset(simulation.votes).has_value());
    QVERIFY(live.refit(board).has_value());
    for (const CategoryResult& category : board.categories)
        QVERIFY(category.models[0].rating != kMark);
}

void TestLiveBoard::eloMadeLaterIsTheSame()
{
    const Simulation simulation = arena(8, 400, 4);
    VoteColumns votes = simulation.votes;
    LiveBoard atOnce;
    LiveBoard later;
    QVERIFY(atOnce.reset(votes).has_value());
    QVERIFY(later.reset(votes, LiveBoard::OnlineEloOf::Later).has_value());
    QVERIFY(!atOnce.owesElo() && later.owesElo());
    const VoteRow vote { 0, 1, Outcome::AWins, 0b1 }; // comes before Elo is made
    votes.append(vote);
    QVERIFY(atOnce.add(vote).has_value() && later.add(vote).has_value());
    Board expected;
    Board board;
    QVERIFY(atOnce.refit(expected).has_value() && later.refit(board).has_value());
    QVERIFY(std::isnan(board.categories[0].models[0].onlineElo));
    QCOMPARE(board.categories[0].models[0].rating, expected.categories[0].models[0].rating);
    while (later.owesElo())
        later.replayElo(votes, board);
    QVERIFY(largestDifference(board, expected) == 0);
    QVERIFY(!std::isnan(board.categories.back().models[0].onlineElo));
    QVERIFY(later.add(vote).has_value()); // goes on from there
    QVERIFY(atOnce.add(vote).has_value());
    QVERIFY(atOnce.refit(expected).has_value() && later.refit(board).has_value());
    QCOMPARE(board.categories[0].models[0].onlineElo, expected.categories[0].models[0].onlineElo);
}

void TestLiveBoard::sliceIsRatedLikeItsVotesAlone()
{
    const Simulation simulation = arena(10, 4000, 5);
    const VoteColumns& votes = simulation.votes;
    VoteFilter filter;
    filter.fromS = votes.timeS[500];
    filter.untilS = votes.timeS[3500];
    filter.outcomes = 0b0111;
    filter.models = { 0, 1, 2, 3, 4, 5, 6 };
    filter.allCategories = 0b10;
    for (std::uint32_t evaluator = 0; evaluator < 900; ++evaluator)
        filter.evaluators.push_back(evaluator);
    const auto mask = select(votes, filter);
    QVERIFY(mask.has_value());
    VoteColumns alone;
    alone.modelCount = votes.modelCount;
    alone.categoryCount = votes.categoryCount;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const bool counts = i >= 500 && i < 3500 && votes.outcome[i] != Outcome::BothBad && votes.modelA[i] < 7
            && votes.modelB[i] < 7 && (votes.categories[i] & 2U) != 0 && votes.evaluator[i] < 900;
        QCOMPARE(mask->test(i), counts);
        if (counts)
            alone.append({ votes.modelA[i], votes.modelB[i], votes.outcome[i], votes.categories[i] });
    }
    QCOMPARE(mask->count(), alone.size());
    QVERIFY(alone.size() > 500);
    const auto sliced = rate(votes, {}, nullptr, &*mask);
    const auto direct = rate(alone);
    QVERIFY(sliced.has_value() && direct.has_value());
    QCOMPARE(largestDifference(*sliced, *direct), 0.0);
    filter.languages = { 1 };
    VoteColumns bare = alone;
    bare.language.clear();
    QVERIFY(!select(bare, filter).has_value());
}

void TestLiveBoard::countedVotesAreRatedOtherwise_data()
{
    QTest::addColumn<quint32>("until"); // of every 1000 seconds
    QTest::addColumn<int>("outcomes");
    QTest::newRow("few") << quint32(100) << 0b1111;
    QTest::newRow("nearly all") << quint32(990) << 0b1111;
    QTest::newRow("scattered few") << quint32(1000) << 0b1000;
    QTest::newRow("scattered most") << quint32(1000) << 0b0111;
    QTest::newRow("none") << quint32(0) << 0b1111;
    QTest::newRow("all") << quint32(1000) << 0b1111;
}

void TestLiveBoard::countedVotesAreRatedOtherwise()
{
    QFETCH(quint32, until);
    QFETCH(int, outcomes);
    for (const int categories : { 1, 5, 20 }) { // one, sixteen and thirty-two lanes
        Simulation simulation = arena(10, 4001, 5); // the last word of the mask is not full
        VoteColumns& votes = simulation.votes;
        votes.categoryCount = categories;
        for (std::size_t i = 0; i < votes.size(); ++i) {
            votes.timeS[i] = std::uint32_t(i * 1000 / votes.size());
            votes.categories[i] = (votes.categories[i] | std::uint32_t(i % 7) << 15) & ((1U << categories) - 1);
        }
        VoteFilter filter;
        filter.untilS = until;
        filter.outcomes = std::uint8_t(outcomes);
        const auto mask = select(votes, filter);
        QVERIFY(mask.has_value());
        LiveBoard live;
        QVERIFY(live.reset(votes).has_value());
        RateOptions options;
        options.method = Method::Davidson;
        const auto fromCounts = live.rateOtherwise(votes, options, &*mask);
        const auto fromVotes = rate(votes, options, nullptr, &*mask);
        QVERIFY(fromCounts.has_value() && fromVotes.has_value());
        QCOMPARE(fromCounts->categories[0].votes, std::int64_t(mask->count()));
        QCOMPARE(largestDifference(*fromCounts, *fromVotes), 0.0);
    }
}

void TestLiveBoard::otherOptionsKeepTheCounts()
{
    const Simulation simulation = arena(8, 2000, 4);
    for (const auto when : { LiveBoard::OnlineEloOf::AtOnce, LiveBoard::OnlineEloOf::Later }) {
        LiveBoard live;
        Board board;
        QVERIFY(live.reset(simulation.votes, when).has_value() && live.refit(board).has_value());
        RateOptions options;
        options.excludeTies = true;
        options.elo.k = 16;
        live.setOptions(options, simulation.votes, when);
        QCOMPARE(live.owesElo(), when == LiveBoard::OnlineEloOf::Later);
        Board anew;
        QVERIFY(live.refit(anew).has_value());
        while (live.owesElo())
            live.replayElo(simulation.votes, anew);
        const auto direct = rate(simulation.votes, options);
        QVERIFY(direct.has_value());
        QCOMPARE(largestDifference(anew, *direct), 0.0);
        QVERIFY(largestDifference(anew, board) > 0.0);
    }
}

void TestLiveBoard::otherVotesThanTheCountedAreRefused()
{
    const Simulation simulation = arena(8, 400, 4);
    LiveBoard live;
    QVERIFY(live.reset(simulation.votes).has_value());
    const VoteMask tooShort(simulation.votes.size() - 1);
    const auto refused = live.rateOtherwise(simulation.votes, {}, &tooShort);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, RatingError::Code::InvalidVotes);
    VoteColumns larger = simulation.votes;
    larger.modelCount = 9;
    QVERIFY(!live.rateOtherwise(larger, {}, nullptr).has_value());
}

QTEST_GUILESS_MAIN(TestLiveBoard)

#include "tst_liveboard.moc"
