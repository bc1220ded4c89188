// SPDX-License-Identifier: GPL-3.0-or-later
// Whether intervals keep their word: simulated arenas with a known truth.
//
// Tolerances: each check allows 3.9 standard errors of its own Monte Carlo estimate (a false alarm in 10,000 runs), and
// beside that a stated allowance for what is only true with many votes.
#include <algorithm>
#include <array>
#include <cmath>

#include <QTest>

#include "core/rating/difference.h"
#include "core/rating/fragility.h"
#include "core/rating/liveboard.h"
#include "core/rating/rate.h"
#include "core/rating/sequentialtest.h"
#include "core/rating/simulate.h"
#include "core/rating/stylecontrol.h"

using namespace darkhorse::rating;

namespace {

constexpr double kStandardErrors = 3.9;

/// Mean and standard error of one number an arena.
struct Summary {
    double sum = 0;
    double squares = 0;
    int arenas = 0;

    void add(double value)
    {
        sum += value;
        squares += value * value;
        ++arenas;
    }
    double mean() const { return sum / arenas; }
    double standardError() const { return std::sqrt((squares / arenas - mean() * mean()) / arenas); }
};

/// Share of this arena's intervals that contain the truth; NaN when nothing was rated.
double coveredShare(const CategoryResult& result, const std::vector<double>& truth)
{
    double shift = 0;
    int rated = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        if (result.models[i].hasRating()) {
            shift += result.models[i].rating - truth[i];
            ++rated;
        }
    }
    int covered = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const double target = truth[i] + shift / rated;
        covered += result.models[i].hasRating() && result.models[i].lower <= target && target <= result.models[i].upper
            ? 1
            : 0;
    }
    return rated > 0 ? double(covered) / rated : kNoNumber;
}

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private slots:
    void intervalsCoverTheTruth_data();
    void intervalsCoverTheTruth();
    void styleControlCoversRatingsAndCoefficients();
    void differencesCoverTheTruth();
    void promptsAsGroupsCoverWhatVotesDoNot();
    void headToHeadTestKeepsItsLevelUnderPeeking();
    void differenceTestKeepsItsLevelUnderPeeking();
    void fragilityFindsTheSmallestSetOfASmallArena();
};

void TestCoverage::intervalsCoverTheTruth_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<int>("models");
    QTest::addColumn<int>("votes");
    QTest::addColumn<double>("allowance"); // for the approximation, beside the Monte Carlo error
    QTest::addColumn<QString>("variant");
    const auto row = [](const char* name, Method method, Interval interval, int models, int votes, double allowance,
                         const char* variant = "") {
        QTest::newRow(name) << method << interval << models << votes << allowance << QString::fromLatin1(variant);
    };
    row("Bradley-Terry, sandwich", Method::BradleyTerry, Interval::Sandwich, 10, 2000, 0.01);
    row("Bradley-Terry, bootstrap", Method::BradleyTerry, Interval::Bootstrap, 10, 2000, 0.015);
    row("Bradley-Terry, sandwich, sparse", Method::BradleyTerry, Interval::Sandwich, 30, 450, 0.03);
    row("Bradley-Terry, bootstrap, sparse", Method::BradleyTerry, Interval::Bootstrap, 30, 450, 0.03);
    row("Bradley-Terry, sandwich, very sparse", Method::BradleyTerry, Interval::Sandwich, 20, 150, 0.04);
    row("Bradley-Terry, bootstrap, very sparse", Method::BradleyTerry, Interval::Bootstrap, 20, 150, 0.05);
    row("pairs alike, sandwich", Method::BradleyTerry, Interval::Sandwich, 10, 6000, 0.01, "reweight");
    row("pairs alike, bootstrap", Method::BradleyTerry, Interval::Bootstrap, 10, 6000, 0.015, "reweight");
    row("without ties, sandwich", Method::BradleyTerry, Interval::Sandwich, 10, 2000, 0.01, "no ties");
    row("without ties, bootstrap", Method::BradleyTerry, Interval::Bootstrap, 10, 2000, 0.015, "no ties");
    row("Davidson, sandwich, sparse", Method::Davidson, Interval::Sandwich, 30, 450, 0.03);
    row("Davidson, bootstrap, sparse", Method::Davidson, Interval::Bootstrap, 30, 450, 0.03);
    row("Davidson, sandwich", Method::Davidson, Interval::Sandwich, 10, 2000, 0.01);
    row("Davidson, bootstrap", Method::Davidson, Interval::Bootstrap, 6, 800, 0.02);
}

void TestCoverage::intervalsCoverTheTruth()
{
    QFETCH(Method, method);
    QFETCH(Interval, interval);
    QFETCH(int, models);
    QFETCH(int, votes);
    QFETCH(double, allowance);
    QFETCH(QString, variant);
    RateOptions options;
    options.reweightByPair = variant == u"reweight";
    options.excludeTies = variant == u"no ties";
    options.method = method;
    options.interval = interval;
    options.rounds = 200;
    options.withOnlineElo = false;
    SimulationOptions arena;
    arena.models = models;
    arena.votes = votes;
    arena.categories = 1;
    // What is left of Davidson's model without its ties is Bradley-Terry.
    arena.davidsonNu = method == Method::Davidson || options.excludeTies ? 0.6 : 0;
    Summary summary;
    for (std::uint64_t seed = 0; seed < 240; ++seed) {
        arena.seed = seed;
        options.seed = seed;
        const auto simulation = simulate(arena);
        const auto board = rate(simulation->votes, options);
        QVERIFY(board.has_value());
        const double share = coveredShare(board->categories.front(), simulation->ratings);
        if (!std::isnan(share))
            summary.add(share);
    }
    QCOMPARE(summary.arenas, 240);
    qInfo("coverage %.4f +- %.4f of nominal 0.95", summary.mean(), summary.standardError());
    QVERIFY(summary.mean() > 0.95 - allowance - kStandardErrors * summary.standardError());
    QVERIFY(summary.mean() < 0.95 + allowance + kStandardErrors * summary.standardError());
}

void TestCoverage::styleControlCoversRatingsAndCoefficients()
{
    const std::vector<double> truth { 1120, 1060, 1000, 980, 940, 900 };
    const std::array<double, kStyleFeatures> effect { 0.25, 0.03, 0.1, 0.0 };
    Summary ratings;
    Summary coefficients;
    for (std::uint64_t seed = 0; seed < 240; ++seed) {
        RandomStream random(seed, 11);
        VoteColumns votes;
        votes.modelCount = static_cast<int>(truth.size());
        StyleFeatures features;
        for (int i = 0; i < 2000; ++i) {
            const auto a = static_cast<std::uint16_t>(random.below(6));
            const auto b = static_cast<std::uint16_t>((a + 1 + random.below(5)) % 6);
            double margin = (truth[a] - truth[b]) * std::log(10.0) / 400;
            for (const double c : effect) {
                features.push_back(static_cast<float>(1.732 * (2 * random.unit() - 1)));
                margin += c * double { features.back() };
            }
            votes.append({ a, b, random.unit() < 1 / (1 + std::exp(-margin)) ? Outcome::AWins : Outcome::BWins });
        }
        const auto board = rateWithStyle(votes, 0, features, StyleDefinition::FastChat);
        QVERIFY(board.has_value());
        ratings.add(coveredShare(board->category, truth));
        double covered = 0;
        for (std::size_t k = 0; k < kStyleFeatures; ++k)
            covered += board->coefficients[k].lower <= effect[k] && effect[k] <= board->coefficients[k].upper ? 1 : 0;
        coefficients.add(covered / kStyleFeatures);
    }
    qInfo("coverage %.4f +- %.4f of ratings, %.4f +- %.4f of coefficients", ratings.mean(), ratings.standardError(),
        coefficients.mean(), coefficients.standardError());
    QVERIFY(std::abs(ratings.mean() - 0.95) < 0.01 + kStandardErrors * ratings.standardError());
    QVERIFY(std::abs(coefficients.mean() - 0.95) < 0.01 + kStandardErrors * coefficients.standardError());
}

void TestCoverage::differencesCoverTheTruth()
{
    SimulationOptions arena;
    arena.models = 8;
    arena.votes = 2000;
    arena.categories = 1;
    RateOptions options;
    options.withOnlineElo = false;
    Summary summary;
    for (std::uint64_t seed = 0; seed < 240; ++seed) {
        arena.seed = seed + 5000;
        const auto simulation = simulate(arena);
        const auto board = rate(simulation->votes, options);
        int covered = 0;
        for (int i = 1; i < arena.models; ++i) {
            const auto d = difference(board->categories.front(), i - 1, i);
            QVERIFY(d.has_value());
            const double truth = simulation->ratings[static_cast<std::size_t>(i - 1)]
                - simulation->ratings[static_cast<std::size_t>(i)];
            covered += d->lower <= truth && truth <= d->upper ? 1 : 0;
        }
        summary.add(double(covered) / (arena.models - 1));
    }
    qInfo("coverage of differences %.4f +- %.4f", summary.mean(), summary.standardError());
    QVERIFY(std::abs(summary.mean() - 0.95) < 0.01 + kStandardErrors * summary.standardError());
}

void TestCoverage::promptsAsGroupsCoverWhatVotesDoNot()
{
    // Forty votes a prompt, and on each prompt every model has its own luck of about 100 points. Equal models, because
    // with unequal ones that luck also pulls the ratings together, which no interval can know.
    Summary groups;
    Summary single;
    const std::vector<double> truth { 1000, 1000, 1000, 1000 };
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        RandomStream random(seed, 77);
        VoteColumns votes;
        votes.modelCount = 4;
        for (std::uint32_t prompt = 0; prompt < 60; ++prompt) {
            std::vector<double> rating = truth;
            for (double& value : rating)
                value += 100 * 1.732 * (2 * random.unit() - 1);
            for (int i = 0; i < 40; ++i) {
                const auto a = static_cast<std::uint16_t>(random.below(4));
                const auto b = static_cast<std::uint16_t>((a + 1 + random.below(3)) % 4);
                const double chance = 1 / (1 + std::pow(10, (rating[b] - rating[a]) / 400));
                VoteRow vote { a, b, random.unit() < chance ? Outcome::AWins : Outcome::BWins };
                vote.prompt = prompt;
                votes.append(vote);
            }
        }
        RateOptions options;
        options.withOnlineElo = false;
        options.interval = Interval::Bootstrap;
        options.seed = seed;
        options.rounds = 200;
        options.resample = Resample::Prompts;
        groups.add(coveredShare(rate(votes, options)->categories.front(), truth));
        options.resample = Resample::Votes;
        single.add(coveredShare(rate(votes, options)->categories.front(), truth));
    }
    qInfo("coverage %.3f by prompts, %.3f by votes", groups.mean(), single.mean());
    QVERIFY(std::abs(groups.mean() - 0.95) < 0.025 + kStandardErrors * groups.standardError());
    QVERIFY(single.mean() < groups.mean() - 0.1);
}

void TestCoverage::headToHeadTestKeepsItsLevelUnderPeeking()
{
    constexpr int kArenas = 2000;
    int alarms = 0;
    for (std::uint64_t seed = 0; seed < kArenas; ++seed) {
        RandomStream random(seed, 3);
        std::int64_t wins = 0;
        std::int64_t losses = 0;
        for (int vote = 0; vote < 400; ++vote) {
            const double at = random.unit();
            wins += at < 0.35 ? 1 : 0;
            losses += at >= 0.65 ? 1 : 0;
            if (headToHeadTest(wins, losses).isDecided) {
                ++alarms;
                break;
            }
        }
    }
    const double rate = double(alarms) / kArenas;
    qInfo("false alarms %.4f of at most 0.05", rate);
    QVERIFY(rate < 0.05 + kStandardErrors * std::sqrt(0.05 * 0.95 / kArenas));
    QVERIFY(rate > 0.005); // it must be able to speak at all
}

void TestCoverage::differenceTestKeepsItsLevelUnderPeeking()
{
    constexpr int kArenas = 240;
    int sequentialAlarms = 0;
    int plainAlarms = 0;
    SimulationOptions arena;
    arena.models = 4;
    arena.ratings = { 1000, 1000, 1050, 950 };
    arena.votes = 1500;
    arena.categories = 1;
    RateOptions options;
    options.withOnlineElo = false;
    options.threads = 1;
    for (std::uint64_t seed = 0; seed < kArenas; ++seed) {
        arena.seed = seed;
        const auto simulation = simulate(arena);
        LiveBoard live(options);
        QVERIFY(live.grow(4, 1).has_value());
        Board board;
        bool sequential = false;
        bool plain = false;
        for (std::size_t i = 0; i < simulation->votes.size(); ++i) {
            QVERIFY(live.add({ simulation->votes.modelA[i], simulation->votes.modelB[i], simulation->votes.outcome[i] })
                        .has_value());
            if (i < 100 || i % 20 != 0)
                continue;
            QVERIFY(live.refit(board).has_value());
            const auto d = difference(board.categories.front(), 0, 1);
            if (!d || board.categories.front().models[0].status != Status::Rated)
                continue;
            sequential = sequential || d->sequential.isDecided;
            plain = plain || d->isSeparated;
        }
        sequentialAlarms += sequential ? 1 : 0;
        plainAlarms += plain ? 1 : 0;
    }
    qInfo("false alarms %.3f sequential, %.3f with the plain interval", double(sequentialAlarms) / kArenas,
        double(plainAlarms) / kArenas);
    QVERIFY(double(sequentialAlarms) / kArenas < 0.05 + kStandardErrors * std::sqrt(0.05 * 0.95 / kArenas));
    QVERIFY(plainAlarms > 2 * sequentialAlarms); // which is why the test exists
}

void TestCoverage::fragilityFindsTheSmallestSetOfASmallArena()
{
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        SimulationOptions arena;
        arena.models = 3;
        arena.ratings = { 1030, 1000, 970 };
        arena.votes = 60;
        arena.seed = seed;
        arena.categories = 1;
        const auto simulation = simulate(arena);
        RateOptions options;
        options.withOnlineElo = false;
        const auto found = fragility(simulation->votes, 0, options, nullptr, 0.9);
        QVERIFY(found.has_value());
        if (!found->has_value())
            continue;
        const Fragility& result = **found;
        // The set is real: without it the challenger leads.
        VoteMask mask(simulation->votes.size());
        std::vector<Fragility::Removal> left = result.removed;
        std::int64_t removed = 0;
        for (std::size_t i = 0; i < simulation->votes.size(); ++i) {
            const bool turned = simulation->votes.modelA[i] > simulation->votes.modelB[i];
            const int first = turned ? simulation->votes.modelB[i] : simulation->votes.modelA[i];
            const int second = turned ? simulation->votes.modelA[i] : simulation->votes.modelB[i];
            auto outcome = static_cast<int>(simulation->votes.outcome[i]);
            if (turned && outcome < 2)
                outcome ^= 1;
            const auto at = std::find_if(left.begin(), left.end(), [&](const Fragility::Removal& r) {
                return r.votes > 0 && r.first == first && r.second == second && static_cast<int>(r.outcome) == outcome;
            });
            if (at != left.end()) {
                --at->votes;
                ++removed;
            } else {
                mask.set(i);
            }
        }
        QCOMPARE(removed, result.votes);
        const auto board = rate(simulation->votes, options, nullptr, &mask);
        const auto& models = board->categories.front().models;
        QVERIFY(models[static_cast<std::size_t>(result.challenger)].rating
            > models[static_cast<std::size_t>(result.leader)].rating);
        // And small: no single vote does it when more than one was taken.
        if (result.votes > 1) {
            for (std::size_t i = 0; i < simulation->votes.size(); ++i) {
                VoteMask one(simulation->votes.size());
                for (std::size_t j = 0; j < simulation->votes.size(); ++j) {
                    if (j != i)
                        one.set(j);
                }
                const auto after = rate(simulation->votes, options, nullptr, &one);
                const auto& rated = after->categories.front().models;
                for (const ModelRating& model : rated)
                    QVERIFY(!(model.rating > rated[static_cast<std::size_t>(result.leader)].rating));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestCoverage)

#include "tst_coverage.moc"
