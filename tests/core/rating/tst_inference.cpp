// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/rating/agreement.h"
#include "core/rating/difference.h"
#include "core/rating/exactmath.h"
#include "core/rating/onlineelo.h"
#include "core/rating/poissontables.h"
#include "core/rating/randomstream.h"
#include "core/rating/ranks.h"
#include "core/rating/rate.h"
#include "core/rating/simulate.h"
#include "tests/core/rating/namedvotes.h"

using namespace darkhorse::rating;

namespace {

bool close(double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.10g instead of %.10g", actual, expected);
    return false;
}

/// One row a coder, one letter an item, '.' where the coder gave none.
std::vector<Judgement> judgements(const QStringList& coders)
{
    std::vector<Judgement> result;
    for (int coder = 0; coder < coders.size(); ++coder) {
        for (int item = 0; item < coders[coder].size(); ++item) {
            if (coders[coder][item] != u'.')
                result.push_back({ std::uint32_t(item), std::uint32_t(coder),
                    static_cast<std::uint8_t>(coders[coder][item].digitValue()) });
        }
    }
    return result;
}

} // namespace

class TestInference : public QObject {
    Q_OBJECT

private slots:
    void exactExpAgreesWithTheLibrary();
    void normalQuantilesAreTextbookValues();
    void poissonDrawsHaveTheirMeanAndVariance_data();
    void poissonDrawsHaveTheirMeanAndVariance();
    void touchingIntervalsShareARank();
    void tiersStartWhereIntervalsPart();
    void differenceUsesTheCovariance();
    void closeModelsNeedMoreVotes();
    void headToHeadCountsBothOrders();
    void headToHeadEvidenceHasAClosedForm();
    void sequentialIntervalContainsTheShare();
    void eloPathEndsAtTheRating();
    void fleissExampleOfTenSubjects();
    void krippendorffExampleWithGaps();
    void cohenExampleOfFiftyItems();
    void oddEvaluatorStandsApart();
    void nobodyInCommonIsNoError();
    void simulationFollowsItsTruth();
    void equalSeedsGiveEqualVotes();
    void forecastNarrowsWithVotes();
};

void TestInference::exactExpAgreesWithTheLibrary()
{
    for (double x = -700; x <= 700; x += 0.37)
        QVERIFY(std::abs(exactExp(x) / std::exp(x) - 1) < 5e-16);
    for (float x = -80; x <= 80; x += 0.37F)
        QVERIFY(std::abs(double(exactExpFloat(x)) / std::exp(double(x)) - 1) < 3e-7);
    for (double x = 1e-9; x < 1e9; x *= 1.7)
        QVERIFY(std::abs(exactLog(x) - std::log(x)) < 4e-15);
}

void TestInference::normalQuantilesAreTextbookValues()
{
    QVERIFY(close(normalQuantile(0.975), 1.959963984540054, 1e-13));
    QVERIFY(close(normalQuantile(0.5), 0, 1e-15));
    QVERIFY(close(normalQuantile(1e-9), -5.997807015007687, 1e-11));
    QVERIFY(close(normalProbability(1.959963984540054), 0.975, 1e-14));
}

void TestInference::poissonDrawsHaveTheirMeanAndVariance_data()
{
    QTest::addColumn<int>("mean");
    for (const int mean : { 1, 2, 7, 40, 255 })
        QTest::addRow("mean %d", mean) << mean;
}

void TestInference::poissonDrawsHaveTheirMeanAndVariance()
{
    QFETCH(int, mean);
    const auto& table = PoissonTables::instance().table(static_cast<std::uint32_t>(mean));
    RandomStream random(5, static_cast<std::uint64_t>(mean));
    constexpr int kDraws = 200'000;
    double sum = 0;
    double squares = 0;
    int zeros = 0;
    for (int i = 0; i < kDraws; ++i) {
        const double draw = double(PoissonTables::draw(table, static_cast<std::uint32_t>(random.bits() >> 32)));
        sum += draw;
        squares += (draw - mean) * (draw - mean);
        zeros += draw == 0 ? 1 : 0;
    }
    // Four and a half standard errors: a false alarm in 150,000 runs.
    QVERIFY(close(sum / kDraws, mean, 4.5 * std::sqrt(double(mean) / kDraws)));
    QVERIFY(close(squares / kDraws / mean, 1, 4.5 * std::sqrt((2 + 1.0 / mean) / kDraws)));
    const double p = std::exp(-double(mean));
    QVERIFY(close(double(zeros) / kDraws, p, 4.5 * std::sqrt(p / kDraws) + 1e-9));
}

void TestInference::touchingIntervalsShareARank()
{
    const auto ranks = ranksFromIntervals({ 110, 100, 90, kNoNumber }, { 120, 110, 99, kNoNumber });
    QCOMPARE(ranks[0].best, 1);
    QCOMPARE(ranks[1].best, 1); // its upper end touches the leader's lower end
    QCOMPARE(ranks[2].best, 3);
    QCOMPARE(ranks[0].worst, 2);
    QCOMPARE(ranks[1].worst, 2);
    QCOMPARE(ranks[2].worst, 3);
    QCOMPARE(ranks[3].best, 0);
}

void TestInference::tiersStartWhereIntervalsPart()
{
    const auto tier = tiers({ 100, 95, 80, 50 }, { 90, 85, 70, 40 }, { 110, 105, 89, 60 });
    QCOMPARE(tier, (std::vector<int> { 1, 1, 2, 3 }));
}

void TestInference::differenceUsesTheCovariance()
{
    const NamedVotes votes = votesFromText(QStringLiteral("a-b A, b-a B, a-b A, a-b B, b-a A, a-b A, a-b T"));
    const auto board = rate(votes.columns, plainOptions());
    QVERIFY(board.has_value());
    const CategoryResult& result = board->categories.front();
    const auto d = difference(result, 0, 1);
    QVERIFY(d.has_value());
    // With two models the errors are opposite: the difference has twice the error of one rating.
    QVERIFY(close(d->standardError, 2 * result.models[0].standardError, 1e-9));
    QVERIFY(close(d->points, result.models[0].rating - result.models[1].rating, 1e-12));
    QVERIFY(close(d->expectedScore, 4.5 / 7, 1e-9));
    const auto back = difference(result, 1, 0);
    QVERIFY(close(back->probabilityOfSuperiority, 1 - d->probabilityOfSuperiority, 1e-12));
    QVERIFY(!difference(result, 0, 0).has_value());
    QVERIFY(!difference(result, 0, 7).has_value());
}

void TestInference::closeModelsNeedMoreVotes()
{
    SimulationOptions options;
    options.models = 2;
    options.ratings = { 1020, 1000 };
    options.votes = 400;
    options.seed = 1;
    const auto small = simulate(options);
    const auto d = difference(rate(small->votes)->categories.front(), 0, 1);
    QVERIFY(d.has_value() && !d->isSeparated);
    QVERIFY(d->moreVotes.has_value() && *d->moreVotes > 0);
    // With as many votes more, spread alike and with the same outcomes, the interval just leaves 0.
    const double growth = double(400 + *d->moreVotes) / 400;
    QVERIFY(close(1.959964 * d->standardError / std::sqrt(growth), std::abs(d->points), 0.02 * std::abs(d->points)));
    options.ratings = { 1300, 1000 };
    const auto clear = difference(rate(simulate(options)->votes)->categories.front(), 0, 1);
    QVERIFY(clear->isSeparated);
    QCOMPARE(clear->moreVotes, std::optional<std::int64_t>(0));
    QVERIFY(clear->sequential.isDecided);
    QVERIFY(clear->sequential.lower < clear->lower && clear->sequential.upper > clear->upper);
}

void TestInference::headToHeadCountsBothOrders()
{
    const NamedVotes votes = votesFromText(QStringLiteral("a-b A, b-a A, b-a B, a-b T, b-a X, a-c A"));
    const HeadToHead record = headToHead(votes.columns, 0, 0, 1);
    QCOMPARE(record.wins, 2);
    QCOMPARE(record.losses, 1);
    QCOMPARE(record.ties, 1);
    QCOMPARE(record.bothBad, 1);
    QCOMPARE(headToHead(votes.columns, 0, 1, 0).wins, 1);
    QCOMPARE(headToHead(votes.columns, 1, 0, 1).votes(), 0);
}

void TestInference::headToHeadEvidenceHasAClosedForm()
{
    QVERIFY(close(headToHeadTest(10, 0).eValue, 1024.0 / 11, 1e-9)); // 2^10 B(11, 1)
    QVERIFY(close(headToHeadTest(1, 1).eValue, 4.0 / 6, 1e-12));
    QVERIFY(close(headToHeadTest(0, 0).eValue, 1, 1e-12));
    QVERIFY(headToHeadTest(10, 0).isDecided);
    QVERIFY(!headToHeadTest(5, 0).isDecided);
    QVERIFY(close(headToHeadTest(3, 9).eValue, headToHeadTest(9, 3).eValue, 1e-9));
}

void TestInference::sequentialIntervalContainsTheShare()
{
    for (const auto& [wins, losses] : { std::pair(0, 0), std::pair(7, 0), std::pair(0, 12), std::pair(40, 60) }) {
        const SequentialVerdict verdict = headToHeadTest(wins, losses);
        const double share = wins + losses > 0 ? double(wins) / (wins + losses) : 0.5;
        QVERIFY(verdict.lower <= share && share <= verdict.upper);
        QVERIFY(verdict.lower >= 0 && verdict.upper <= 1);
        QCOMPARE(verdict.isDecided, verdict.lower > 0.5 || verdict.upper < 0.5);
    }
}

void TestInference::eloPathEndsAtTheRating()
{
    SimulationOptions options;
    options.models = 5;
    options.votes = 500;
    const auto simulation = simulate(options);
    const auto final = onlineElo(simulation->votes, 0, {});
    for (const int stride : { 1, 7 }) {
        const auto path = eloPath(simulation->votes, 0, {}, nullptr, stride);
        QVERIFY(stride > 1 || path.size() == 1000);
        std::vector<double> last(5, 1000);
        for (const EloPoint& point : path)
            last[point.model] = point.rating;
        QCOMPARE(last, final);
    }
}

void TestInference::fleissExampleOfTenSubjects()
{
    // Fleiss 1971 as worked out in textbooks: 14 raters, 10 subjects, 5 categories; kappa 0.210.
    const int table[10][5] { { 0, 0, 0, 0, 14 }, { 0, 2, 6, 4, 2 }, { 0, 0, 3, 5, 6 }, { 0, 3, 9, 2, 0 },
        { 2, 2, 8, 1, 1 }, { 7, 7, 0, 0, 0 }, { 3, 2, 6, 3, 0 }, { 2, 5, 3, 2, 2 }, { 6, 5, 2, 1, 0 },
        { 0, 2, 2, 3, 7 } };
    std::vector<Judgement> all;
    for (std::uint32_t item = 0; item < 10; ++item) {
        std::uint32_t rater = 0;
        for (std::uint8_t value = 0; value < 5; ++value) {
            for (int n = 0; n < table[item][value]; ++n)
                all.push_back({ item, rater++, value });
        }
    }
    const auto result = agreement(all);
    QVERIFY(result.has_value());
    QVERIFY(close(result->agreement.value, 0.378, 5e-4));
    QVERIFY(close(result->fleissKappa.value, 0.210, 5e-4));
    QVERIFY(result->fleissKappa.lower < 0.21 && result->fleissKappa.upper > 0.21);
    QCOMPARE(result->evaluators, 14);
    QCOMPARE(result->items, 10);
    QCOMPARE(result->pairs.size(), std::size_t(14 * 13 / 2));
}

void TestInference::krippendorffExampleWithGaps()
{
    // Three coders, 15 units, gaps; nominal alpha 0.691 (Krippendorff's own worked example).
    const auto result = agreement(judgements({ QStringLiteral(".....3412113"
                                                              "3.3"),
        QStringLiteral("1.213343......."),
        QStringLiteral("..21344.2113"
                       "3.4") }));
    QVERIFY(result.has_value());
    QVERIFY(close(result->krippendorffAlpha.value, 0.691, 5e-4));
    QVERIFY(result->krippendorffAlpha.lower < 0.691 && result->krippendorffAlpha.upper <= 1);
}

void TestInference::cohenExampleOfFiftyItems()
{
    std::vector<Judgement> all;
    std::uint32_t item = 0;
    const auto both = [&](int times, std::uint8_t a, std::uint8_t b) {
        for (int n = 0; n < times; ++n, ++item) {
            all.push_back({ item, 1, a });
            all.push_back({ item, 2, b });
        }
    };
    both(20, 0, 0);
    both(5, 0, 1);
    both(10, 1, 0);
    both(15, 1, 1);
    all.push_back({ 0, 1, 1 }); // said again, differently: the last word counts
    all.push_back({ 0, 1, 0 });
    const auto result = agreement(all);
    QVERIFY(result.has_value());
    QCOMPARE(result->pairs.size(), std::size_t(1));
    QCOMPARE(result->pairs[0].items, 50);
    QVERIFY(close(result->pairs[0].agreement, 0.7, 1e-12));
    QVERIFY(close(result->pairs[0].kappa, 0.4, 1e-12));
}

void TestInference::oddEvaluatorStandsApart()
{
    RandomStream random(9, 0);
    std::vector<Judgement> all;
    for (std::uint32_t item = 0; item < 200; ++item) {
        const auto truth = static_cast<std::uint8_t>(random.below(2));
        for (std::uint32_t evaluator = 0; evaluator < 5; ++evaluator) {
            const bool right = evaluator != 3 && random.unit() < 0.85;
            const bool guess = random.below(2) == 1;
            all.push_back({ item, evaluator, right ? truth : static_cast<std::uint8_t>(guess) });
        }
    }
    const auto result = agreement(all);
    QVERIFY(result.has_value());
    for (const EvaluatorAgreement& evaluator : result->byEvaluator)
        QCOMPARE(evaluator.standsApart, evaluator.evaluator == 3);
}

void TestInference::nobodyInCommonIsNoError()
{
    const auto result = agreement({ { 1, 1, 0 }, { 2, 2, 1 } });
    QVERIFY(result.has_value());
    QCOMPARE(result->items, 0);
    QVERIFY(std::isnan(result->fleissKappa.value) && std::isnan(result->krippendorffAlpha.lower));
    QVERIFY(!agreement({ { 1, 1, 99 } }).has_value());
}

void TestInference::simulationFollowsItsTruth()
{
    SimulationOptions options;
    options.models = 2;
    options.ratings = { 1100, 1000 };
    options.votes = 100'000;
    const auto simulation = simulate(options);
    QVERIFY(simulation.has_value());
    const HeadToHead record = headToHead(simulation->votes, 0, 0, 1);
    const double score = (double(record.wins) + 0.5 * double(record.ties + record.bothBad)) / double(record.votes());
    const double expected = 1 / (1 + std::pow(10.0, -0.25));
    QVERIFY(close(score, expected, 4.5 * 0.5 / std::sqrt(1e5)));
    const double ties = double(record.ties + record.bothBad) / double(record.votes());
    QVERIFY(close(ties, 0.33 * 4 * expected * (1 - expected), 4.5 * 0.5 / std::sqrt(1e5)));
    options.tieShare = 2;
    QVERIFY(!simulate(options).has_value());
}

void TestInference::equalSeedsGiveEqualVotes()
{
    SimulationOptions options;
    options.votes = 1000;
    options.seed = 7;
    const auto one = simulate(options);
    const auto two = simulate(options);
    QVERIFY(one->votes.outcome == two->votes.outcome && one->votes.modelA == two->votes.modelA);
    options.seed = 8;
    QVERIFY(simulate(options)->votes.modelA != one->votes.modelA);
}

void TestInference::forecastNarrowsWithVotes()
{
    SimulationOptions options;
    options.models = 6;
    options.votes = 300;
    RateOptions rateOptions;
    rateOptions.threads = 1;
    const auto few = forecast(options, rateOptions, 20);
    options.votes = 4800;
    const auto many = forecast(options, rateOptions, 20);
    QVERIFY(few.has_value() && many.has_value());
    QVERIFY(close(few->meanIntervalWidth / many->meanIntervalWidth, 4, 0.6)); // sixteen times the votes
    QVERIFY(many->rightLeader >= few->rightLeader - 0.3 && many->coverage > 0.8);
}

QTEST_GUILESS_MAIN(TestInference)

#include "tst_inference.moc"
