// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <vector>

#include <QHash>
#include <QTest>

#include "core/arena/pairing/blinddraw.h"
#include "core/base/random.h"

using namespace darkhorse;

namespace {
const std::vector<ContestantId> kFive { { 3 }, { 7 }, { 8 }, { 20 }, { 21 } };
}

class TestBlindDraw final : public QObject {
    Q_OBJECT

private slots:
    void aStoredSeedDrawsTheSameAgain()
    {
        for (quint64 seed = 0; seed < 200; ++seed) {
            const Draw first = blindDraw(kFive, UniformPairing(), seed);
            const Draw second = blindDraw(kFive, UniformPairing(), seed);
            QVERIFY(first.contestants == second.contestants);
            QCOMPARE(first.seed, seed);
        }
    }

    void nobodyMeetsHimself()
    {
        for (quint64 seed = 0; seed < 2000; ++seed) {
            const Draw draw = blindDraw(kFive, UniformPairing(), seed);
            QVERIFY(draw.contestants.a != draw.contestants.b);
        }
    }

    void everyOrderedPairIsEquallyLikely()
    {
        // 20 ordered pairs; chi-square with 19 degrees of freedom stays under 54.3 but once in 30 000 runs.
        constexpr int kDraws = 20000;
        QHash<std::pair<qint64, qint64>, int> seen;
        for (quint64 seed = 0; seed < kDraws; ++seed) {
            const Draw draw = blindDraw(kFive, UniformPairing(), seed);
            ++seen[{ draw.contestants.a.value, draw.contestants.b.value }];
        }
        QCOMPARE(seen.size(), 20);
        double chiSquare = 0;
        for (const int count : std::as_const(seen))
            chiSquare += std::pow(count - kDraws / 20.0, 2) / (kDraws / 20.0);
        QCOMPARE_LT(chiSquare, 54.3);
    }

    void weightsSayHowOftenEachIsDrawn()
    {
        const WeightedPairing pairing({ { { 3 }, 1 }, { { 7 }, 1 }, { { 8 }, 2 }, { { 20 }, 4 }, { { 21 }, 0.001 } });
        QVERIFY(!pairing.isUniform());
        constexpr int kDraws = 20000;
        QHash<qint64, int> firsts;
        for (quint64 seed = 0; seed < kDraws; ++seed) {
            RandomSource random(seed);
            const auto [first, second] = pairing.pick(kFive, random);
            QVERIFY(first != second);
            ++firsts[first.value];
        }
        // Expected: an eighth, a quarter and a half of the draws; the widest standard deviation is 71, five of them allowed.
        QVERIFY(std::abs(firsts[3] - kDraws / 8) < 355);
        QVERIFY(std::abs(firsts[8] - kDraws / 4) < 355);
        QVERIFY(std::abs(firsts[20] - kDraws / 2) < 355);
        QCOMPARE_LT(firsts[21], 30);
        QVERIFY(WeightedPairing({ { { 3 }, 2 }, { { 7 }, 2 } }).isUniform());
    }

    void twoContestantsTakeBothSides()
    {
        const std::vector<ContestantId> two { { 1 }, { 2 } };
        int first = 0;
        for (quint64 seed = 0; seed < 1000; ++seed)
            first += blindDraw(two, UniformPairing(), seed).contestants.a == two.front();
        // 500 expected, standard deviation 15.8: five of them either way.
        QVERIFY2(first > 420 && first < 580, qPrintable(QString::number(first)));
    }
};

QTEST_GUILESS_MAIN(TestBlindDraw)
#include "tst_blinddraw.moc"
