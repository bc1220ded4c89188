// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/arena/pairing/pairtable.h"
#include "core/base/random.h"
#include "core/domain/standings.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ContestantId> kFour { { 1 }, { 2 }, { 3 }, { 4 } };

StandingsRow row(ContestantId id, double rating, double halfWidth)
{
    StandingsRow row;
    row.contestant = id;
    row.rating = rating;
    row.lower = rating - halfWidth;
    row.upper = rating + halfWidth;
    return row;
}

double total(const PairTable& table)
{
    double sum = 0;
    for (size_t i = 0; i < table.size(); ++i) {
        for (size_t j = i + 1; j < table.size(); ++j)
            sum += table.chance(i, j);
    }
    return sum;
}

} // namespace

class TestPairTable : public QObject {
    Q_OBJECT

private slots:
    /// Weights 4, 2, 1, 1: worked by hand from the two steps.
    void weightsWorkInTwoSteps()
    {
        const std::vector<ArenaWeight> weights { { .weight = 4 }, { .weight = 2 }, { .weight = 1 }, { .weight = 1 } };
        QCOMPARE(arenaFirst(weights), (std::vector<double> { 0.5, 0.25, 0.125, 0.125 }));
        QCOMPARE(arenaRivals(kFour, weights, 0), (std::vector<double> { 0, 0.5, 0.25, 0.25 }));
        const PairTable table = arenaTable(kFour, weights);
        QCOMPARE(table.chance(0, 1), 0.5 * 0.5 + 0.25 * 4 / 6);
        QCOMPARE(table.chance(1, 0), table.chance(0, 1));
        QCOMPARE(total(table), 1.0);
    }

    void weightsOfZeroAreUniform()
    {
        const PairTable table = arenaTable(kFour, std::vector<ArenaWeight>(4));
        QCOMPARE(table.chance(0, 1), 1.0 / 6);
        QCOMPARE(table.chance(2, 3), 1.0 / 6);
    }

    void oneAloneWithAWeightStillMeetsSomebody()
    {
        std::vector<ArenaWeight> weights(4);
        weights[2].weight = 1;
        QCOMPARE(total(arenaTable(kFour, weights)), 1.0);
    }

    /// Two sure models tell nothing new; an unsure one near them does, and far from them less.
    void informativePairsAreUnsureAndClose()
    {
        Standings standings;
        standings.rows
            = { row(kFour[0], 1000, 5), row(kFour[1], 1000, 5), row(kFour[2], 1000, 200), row(kFour[3], 2000, 200) };
        const PairTable table = informativeTable(kFour, standings);
        QCOMPARE(total(table), 1.0);
        QVERIFY(table.chance(0, 2) > 10 * table.chance(0, 1));
        QVERIFY(table.chance(0, 2) > 2 * table.chance(0, 3));
    }

    void withoutRatingsEveryPairIsEquallyInformative()
    {
        const PairTable table = informativeTable(kFour, Standings());
        QCOMPARE(table.chance(0, 1), 1.0 / 6);
        QCOMPARE(table.chance(1, 3), 1.0 / 6);
    }

    void aPromptGoesToPairsThatMetLeast()
    {
        const std::vector<std::pair<ContestantId, ContestantId>> met { { kFour[0], kFour[1] }, { kFour[1], kFour[0] },
            { kFour[0], kFour[2] }, { kFour[0], kFour[3] }, { kFour[1], kFour[2] }, { kFour[3], kFour[1] } };
        const PairTable table = balancedTable(kFour, met);
        QCOMPARE(table.chance(2, 3), 1.0);
        QCOMPARE(table.chance(0, 1), 0.0);
        QCOMPARE(balancedTable(kFour, {}).chance(0, 1), 1.0 / 6);
    }

    /// 20 000 draws of six pairs: chi-square with 5 degrees of freedom stays under 28.0 but once in 27 000 runs.
    void drawsFollowTheTable()
    {
        const std::vector<ArenaWeight> weights { { .weight = 4 }, { .weight = 2 }, { .weight = 1 }, { .weight = 1 } };
        const PairTable table = arenaTable(kFour, weights);
        const TablePairing pairing(u"weighted"_s, table);
        constexpr int kDraws = 20'000;
        std::array<std::array<int, 4>, 4> seen {};
        RandomSource random(11);
        for (int i = 0; i < kDraws; ++i) {
            const auto [first, second] = pairing.pick(kFour, random);
            ++seen.at(size_t(first.value - 1)).at(size_t(second.value - 1));
        }
        double chiSquare = 0;
        for (size_t i = 0; i < 4; ++i) {
            for (size_t j = i + 1; j < 4; ++j) {
                const double expected = kDraws * table.chance(i, j);
                chiSquare += std::pow(seen.at(i).at(j) + seen.at(j).at(i) - expected, 2) / expected;
            }
        }
        QCOMPARE_LT(chiSquare, 28.0);
        RandomSource again(11), same(11);
        QVERIFY(pairing.pick(kFour, again) == pairing.pick(kFour, same));
    }
};

QTEST_GUILESS_MAIN(TestPairTable)
#include "tst_pairtable.moc"
