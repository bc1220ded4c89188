// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QTest>

#include "core/rating/rate.h"
#include "tests/core/rating/boards.h"
#include "tests/core/rating/namedvotes.h"

using namespace darkhorse::rating;

namespace {

/// Twenty battles whose ratings are known from an independent solver.
const QString kTwenty = QStringLiteral(
    "alpha-beta A, alpha-beta A, beta-alpha A, alpha-gamma A, gamma-alpha T, gamma-beta A, beta-gamma X, beta-gamma A, "
    "gamma-delta A, delta-gamma A, delta-alpha B, alpha-delta A, delta-beta T, beta-delta A, alpha-gamma B, "
    "gamma-delta A, delta-beta B, alpha-delta X, beta-alpha B, delta-alpha A");

CategoryResult rated(const NamedVotes& votes, const RateOptions& options = plainOptions())
{
    const auto board = rate(votes.columns, options);
    return board ? board->categories.front() : CategoryResult {};
}

const ModelRating& modelOf(const CategoryResult& result, const NamedVotes& votes, const char* name)
{
    return result.models[static_cast<std::size_t>(votes.names.indexOf(QString::fromLatin1(name)))];
}

} // namespace

class TestBoard : public QObject {
    Q_OBJECT

private slots:
    void twentyBattlesGiveTheKnownRatings();
    void anchorMovesEveryoneAlike();
    void twoModelsHaveAClosedForm();
    void arenaWithoutVotesHasStatusesOnly();
    void statusTellsWhy_data();
    void statusTellsWhy();
    void unboundedModelLeavesTheOthersAlone();
    void fewVotesAreProvisional();
    void bothBadHasItsOwnRate();
    void excludedTiesLeaveNoTrace();
    void swappingSidesChangesNothing();
    void orderAndNumberingChangeNothing();
    void threadsChangeNothing_data();
    void threadsChangeNothing();
    void brokenVotesAndOptionsAreRefused();
};

void TestBoard::twentyBattlesGiveTheKnownRatings()
{
    const NamedVotes votes = votesFromText(kTwenty);
    RateOptions options = plainOptions();
    options.withOnlineElo = true;
    const CategoryResult result = rated(votes, options);
    const struct {
        const char* name;
        double rating, lower, upper, elo;
        int votes;
    } expected[] { { "alpha", 1071.5598, 922.353, 1220.766, 1005.551470, 11 },
        { "beta", 1006.1798, 871.436, 1140.924, 1000.065794, 10 },
        { "gamma", 1030.6609, 874.383, 1186.939, 1002.021791, 9 },
        { "delta", 891.5996, 733.910, 1049.289, 992.360945, 10 } };
    for (const auto& model : expected) {
        const ModelRating& actual = modelOf(result, votes, model.name);
        QVERIFY(std::abs(actual.rating - model.rating) < 1e-4);
        QVERIFY(std::abs(actual.lower - model.lower) < 0.05);
        QVERIFY(std::abs(actual.upper - model.upper) < 0.05);
        QVERIFY(std::abs(actual.onlineElo - model.elo) < 1e-6);
        QCOMPARE(int(actual.votes), model.votes);
        QCOMPARE(actual.rank, 1);
    }
}

void TestBoard::anchorMovesEveryoneAlike()
{
    NamedVotes votes = votesFromText(kTwenty);
    RateOptions options = plainOptions();
    options.anchor = Anchor { votes.model(QStringLiteral("gamma")), 1114 };
    const CategoryResult free = rated(votes);
    const CategoryResult anchored = rated(votes, options);
    QVERIFY(anchored.anchorApplied);
    QVERIFY(std::abs(modelOf(anchored, votes, "alpha").rating - 1154.8989) < 1e-4);
    for (std::size_t i = 0; i < free.models.size(); ++i) {
        const double width = free.models[i].upper - free.models[i].lower;
        QVERIFY(std::abs(anchored.models[i].upper - anchored.models[i].lower - width) < 1e-9);
        QCOMPARE(anchored.models[i].rank, free.models[i].rank);
    }
    options.anchorInsideIntervals = true;
    const ModelRating& fixed = rated(votes, options).models[static_cast<std::size_t>(options.anchor->model)];
    QCOMPARE(fixed.lower, fixed.upper);
}

void TestBoard::twoModelsHaveAClosedForm()
{
    const NamedVotes three = votesFromText(QStringLiteral("a-b A, b-a B, a-b A, a-b B"));
    QVERIFY(std::abs(modelOf(rated(three), three, "a").rating - (1000 + 200 * std::log10(3.0))) < 1e-9);
    const NamedVotes ties = votesFromText(QStringLiteral("a-b A, b-a B, a-b A, a-b B, a-b T, b-a X"));
    QVERIFY(std::abs(modelOf(rated(ties), ties, "a").rating - (1000 + 200 * std::log10(2.0))) < 1e-9);
}

void TestBoard::arenaWithoutVotesHasStatusesOnly()
{
    VoteColumns votes;
    votes.modelCount = 3;
    votes.categoryCount = 2;
    for (const Interval interval : { Interval::None, Interval::Sandwich, Interval::Bootstrap }) {
        RateOptions options;
        options.interval = interval;
        const auto board = rate(votes, options);
        QVERIFY(board.has_value());
        QCOMPARE(board->categories.size(), std::size_t(2));
        for (const ModelRating& model : board->categories.back().models) {
            QCOMPARE(model.status, Status::NotComparable);
            QCOMPARE(model.reason, Reason::NoVotes);
            QVERIFY(std::isnan(model.rating) && std::isnan(model.bothBadRate.value));
            QCOMPARE(model.rank, 0);
            QCOMPARE(model.onlineElo, 1000.0);
        }
    }
    votes.modelCount = 0;
    QVERIFY(rate(votes).has_value());
}

void TestBoard::statusTellsWhy_data()
{
    QTest::addColumn<QString>("battles");
    QTest::addColumn<Status>("status"); // of model m
    QTest::addColumn<Reason>("reason");
    const QString ring = QStringLiteral("a-b A, b-c A, c-a A, ");
    QTest::newRow("one vote, the winner") << QStringLiteral("m-a A") << Status::Unbounded << Reason::Undefeated;
    QTest::newRow("one vote, the loser") << QStringLiteral("m-a B") << Status::Unbounded << Reason::Winless;
    QTest::newRow("one tie") << QStringLiteral("m-a T") << Status::Rated << Reason::None;
    QTest::newRow("middle of a chain of wins")
        << QStringLiteral("a-m A, m-b A") << Status::Unbounded << Reason::OneSided;
    QTest::newRow("undefeated beside a ring")
        << ring + QStringLiteral("m-a A, b-m B") << Status::Unbounded << Reason::Undefeated;
    QTest::newRow("winless beside a ring") << ring + QStringLiteral("m-a B") << Status::Unbounded << Reason::Winless;
    QTest::newRow("in a pair that never lost to the ring")
        << ring + QStringLiteral("m-d T, d-a A") << Status::Unbounded << Reason::GroupUndefeated;
    QTest::newRow("in a pair that never won against the ring")
        << ring + QStringLiteral("m-d T, d-a B") << Status::Unbounded << Reason::GroupWinless;
    QTest::newRow("in a pair of its own")
        << ring + QStringLiteral("m-d T") << Status::NotComparable << Reason::Disconnected;
    QTest::newRow("beside a common victim of the ring")
        << ring + QStringLiteral("a-d A, e-d A, e-m T") << Status::NotComparable << Reason::NoOrder;
    QTest::newRow("one win and one loss inside")
        << ring + QStringLiteral("m-a A, m-b B") << Status::Rated << Reason::None;
}

void TestBoard::statusTellsWhy()
{
    QFETCH(QString, battles);
    const NamedVotes votes = votesFromText(battles);
    const CategoryResult result = rated(votes);
    const ModelRating& model = modelOf(result, votes, "m");
    QTEST(model.status, "status");
    QTEST(model.reason, "reason");
    QCOMPARE(std::isnan(model.rating), !model.hasRating());
    QCOMPARE(std::isnan(model.upper), !model.hasRating());
    QCOMPARE(model.rank == 0, !model.hasRating());
}

void TestBoard::unboundedModelLeavesTheOthersAlone()
{
    const NamedVotes before = votesFromText(kTwenty);
    const NamedVotes after
        = votesFromText(kTwenty + QStringLiteral(", star-alpha A, delta-star B, star-beta A, dud-beta B"));
    const CategoryResult without = rated(before);
    const CategoryResult with = rated(after);
    for (std::size_t i = 0; i < without.models.size(); ++i) {
        QVERIFY(std::abs(with.models[i].rating - without.models[i].rating) < 1e-9);
        QVERIFY(std::abs(with.models[i].upper - without.models[i].upper) < 1e-9);
    }
    QCOMPARE(with.votesUsed, without.votes);
    QCOMPARE(with.votes, without.votes + 4);
}

void TestBoard::fewVotesAreProvisional()
{
    RateOptions options = plainOptions();
    options.provisionalVotes = 10;
    const NamedVotes votes = votesFromText(kTwenty);
    const CategoryResult result = rated(votes, options);
    QCOMPARE(modelOf(result, votes, "gamma").status, Status::Provisional);
    QCOMPARE(modelOf(result, votes, "gamma").reason, Reason::FewVotes);
    QVERIFY(std::abs(modelOf(result, votes, "gamma").rating - 1030.6609) < 1e-4);
    QCOMPARE(modelOf(result, votes, "beta").status, Status::Rated);
}

void TestBoard::bothBadHasItsOwnRate()
{
    const NamedVotes votes = votesFromText(QStringLiteral("a-b A, a-b B, a-b T, a-b X"));
    const Share share = modelOf(rated(votes), votes, "a").bothBadRate;
    QCOMPARE(share.value, 0.25);
    QVERIFY(std::abs(share.lower - 0.0456) < 1e-3); // Wilson's interval of 1 in 4
    QVERIFY(std::abs(share.upper - 0.6994) < 1e-3);
}

void TestBoard::excludedTiesLeaveNoTrace()
{
    RateOptions options = plainOptions();
    options.excludeTies = true;
    options.withOnlineElo = true;
    const NamedVotes with = votesFromText(QStringLiteral("a-b A, a-b A, a-b T, a-b X, a-b B"));
    const NamedVotes without = votesFromText(QStringLiteral("a-b A, a-b A, a-b B"));
    const CategoryResult x = rated(with, options);
    const CategoryResult y = rated(without, options);
    QCOMPARE(x.votes, 3);
    QCOMPARE(x.models[0].rating, y.models[0].rating);
    QCOMPARE(x.models[0].onlineElo, y.models[0].onlineElo);
}

void TestBoard::swappingSidesChangesNothing()
{
    Simulation simulation = arena(20, 5000, 1);
    const auto before = rate(simulation.votes);
    std::swap(simulation.votes.modelA, simulation.votes.modelB);
    for (Outcome& outcome : simulation.votes.outcome) {
        if (outcome == Outcome::AWins || outcome == Outcome::BWins)
            outcome = outcome == Outcome::AWins ? Outcome::BWins : Outcome::AWins;
    }
    const auto after = rate(simulation.votes);
    QVERIFY(before.has_value() && after.has_value());
    QVERIFY(largestDifference(*before, *after) < 1e-9);
}

void TestBoard::orderAndNumberingChangeNothing()
{
    const Simulation simulation = arena(20, 5000, 2);
    RateOptions options;
    options.withOnlineElo = false;
    const auto before = rate(simulation.votes, options);
    VoteColumns turned = simulation.votes;
    for (auto* side : { &turned.modelA, &turned.modelB }) {
        std::reverse(side->begin(), side->end());
        for (std::uint16_t& model : *side)
            model = static_cast<std::uint16_t>(19 - model);
    }
    std::reverse(turned.outcome.begin(), turned.outcome.end());
    std::reverse(turned.categories.begin(), turned.categories.end());
    auto after = rate(turned, options);
    QVERIFY(before.has_value() && after.has_value());
    for (CategoryResult& category : after->categories)
        std::reverse(category.models.begin(), category.models.end());
    QVERIFY(largestDifference(*before, *after) < 1e-8);
}

void TestBoard::threadsChangeNothing_data()
{
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<Resample>("resample");
    QTest::newRow("sandwich") << Interval::Sandwich << Resample::Votes;
    QTest::newRow("bootstrap of votes") << Interval::Bootstrap << Resample::Votes;
    QTest::newRow("bootstrap of prompts") << Interval::Bootstrap << Resample::Prompts;
    QTest::newRow("bootstrap of evaluators") << Interval::Bootstrap << Resample::Evaluators;
}

void TestBoard::threadsChangeNothing()
{
    const Simulation simulation = arena(30, 60'000, 3);
    RateOptions options;
    QFETCH(Interval, interval);
    QFETCH(Resample, resample);
    options.interval = interval;
    options.resample = resample;
    options.rounds = 10;
    options.threads = 1;
    const auto one = rate(simulation.votes, options);
    options.threads = 5;
    const auto five = rate(simulation.votes, options);
    QVERIFY(one.has_value() && five.has_value());
    QCOMPARE(largestDifference(*one, *five), 0.0);
}

void TestBoard::brokenVotesAndOptionsAreRefused()
{
    NamedVotes votes = votesFromText(kTwenty);
    RateOptions options;
    options.confidence = 1;
    QCOMPARE(int(rate(votes.columns, options).error().code), int(RatingError::Code::InvalidOptions));
    options = {};
    options.anchor = Anchor { 99, 1000 };
    QCOMPARE(int(rate(votes.columns, options).error().code), int(RatingError::Code::InvalidOptions));
    options = {};
    options.interval = Interval::Bootstrap;
    options.resample = Resample::Prompts;
    votes.columns.prompt.clear();
    QCOMPARE(int(rate(votes.columns, options).error().code), int(RatingError::Code::MissingColumn));
    votes.columns.modelB[3] = votes.columns.modelA[3];
    const auto refused = rate(votes.columns);
    QCOMPARE(int(refused.error().code), int(RatingError::Code::InvalidVotes));
    QVERIFY(refused.error().detail.find("vote 3") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestBoard)

#include "tst_board.moc"
