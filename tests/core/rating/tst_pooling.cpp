// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <random>

#include <QTest>

#include "core/rating/pooling.h"
#include "core/rating/rate.h"

using namespace darkhorse::rating;

namespace {

constexpr int kModels = 10;

/// Votes on a known truth: category 0 is everything, category 1 the few votes in which each model has its own offset.
struct World {
    std::vector<double> overall;
    std::vector<double> offset;
    VoteColumns votes;

    World(std::uint32_t seed, double spread, int fewVotes)
    {
        std::mt19937 engine(seed);
        std::normal_distribution<double> normal;
        for (int i = 0; i < kModels; ++i) {
            overall.push_back(1000 + 100 * normal(engine));
            offset.push_back(spread * normal(engine));
        }
        votes.modelCount = kModels;
        votes.categoryCount = 2;
        for (int i = 0; i < 20'000; ++i)
            add(engine, i < fewVotes);
    }

    void add(std::mt19937& engine, bool isFew)
    {
        VoteRow row;
        row.modelA = std::uint16_t(engine() % kModels);
        do
            row.modelB = std::uint16_t(engine() % kModels);
        while (row.modelB == row.modelA);
        const double gap
            = overall[row.modelA] - overall[row.modelB] + (isFew ? offset[row.modelA] - offset[row.modelB] : 0);
        const double chance = 1 / (1 + std::pow(10, -gap / 400));
        row.outcome = std::uniform_real_distribution<double>()(engine) < chance ? Outcome::AWins : Outcome::BWins;
        row.categories = isFew ? 3 : 1;
        votes.append(row);
    }

    /// The category's true rating about the models' mean.
    [[nodiscard]] double truth(int model) const
    {
        double mean = 0;
        for (int i = 0; i < kModels; ++i)
            mean += (overall[std::size_t(i)] + offset[std::size_t(i)]) / kModels;
        return overall[std::size_t(model)] + offset[std::size_t(model)] - mean;
    }
};

struct Tally {
    double plainError = 0;
    double pooledError = 0;
    int covered = 0;
    int rated = 0;
};

Tally tally(double spread, int fewVotes, int worlds)
{
    Tally sum;
    for (int world = 0; world < worlds; ++world) {
        const World made(std::uint32_t(world), spread, fewVotes);
        const auto board = rate(made.votes, {});
        if (!board)
            continue;
        const Pooled pooled = poolTowards(board->categories[0], board->categories[1], 0.95);
        double mean = 0;
        for (const PooledRating& model : pooled.models)
            mean += model.rating / kModels;
        for (int i = 0; i < kModels; ++i) {
            const ModelRating& plain = board->categories[1].models[std::size_t(i)];
            const PooledRating& model = pooled.models[std::size_t(i)];
            const double error = model.rating - mean - made.truth(i);
            sum.covered += std::abs(error) <= (model.upper - model.lower) / 2;
            ++sum.rated;
            if (plain.hasRating()) {
                sum.plainError += std::pow(plain.rating - 1000 - made.truth(i), 2);
                sum.pooledError += error * error;
            }
        }
    }
    return sum;
}

} // namespace

class TestPooling : public QObject {
    Q_OBJECT

private slots:
    void intervalsAreHonestAndErrorsSmaller_data()
    {
        QTest::addColumn<double>("spread");
        QTest::addColumn<int>("votes");
        QTest::newRow("no difference, 100 votes") << 0.0 << 100;
        QTest::newRow("some difference, 100 votes") << 40.0 << 100;
        QTest::newRow("some difference, 400 votes") << 40.0 << 400;
        QTest::newRow("large difference, 400 votes") << 120.0 << 400;
    }

    /// 600 intervals a row: under a true coverage of 0.95 the share falls below 0.92 once in a thousand runs.
    void intervalsAreHonestAndErrorsSmaller()
    {
        QFETCH(double, spread);
        QFETCH(int, votes);
        const Tally sum = tally(spread, votes, 60);
        const double coverage = double(sum.covered) / sum.rated;
        qInfo("coverage %.3f, squared error %.2f of the plain fit's", coverage, sum.pooledError / sum.plainError);
        QVERIFY2(coverage >= 0.92, qPrintable(QString::number(coverage)));
        QVERIFY(sum.pooledError < sum.plainError);
    }

    void aModelWithoutVotesInTheCategoryHasItsOverallRating()
    {
        World made(1, 40, 200);
        for (std::size_t i = 0; i < made.votes.size(); ++i) {
            if (made.votes.modelA[i] == 0 || made.votes.modelB[i] == 0)
                made.votes.categories[i] = 1;
        }
        const auto board = rate(made.votes, {});
        QVERIFY(board.has_value());
        const Pooled pooled = poolTowards(board->categories[0], board->categories[1], 0.95);
        const ModelRating& whole = board->categories[0].models[0];
        QCOMPARE(pooled.models[0].rating, whole.rating);
        QCOMPARE(pooled.models[0].weight, 0.0);
        QVERIFY(pooled.models[0].upper >= whole.upper);
    }
};

QTEST_APPLESS_MAIN(TestPooling)
#include "tst_pooling.moc"
