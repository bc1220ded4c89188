// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include <QTest>

#include "core/base/random.h"
#include "core/rating/connectivity.h"

using namespace darkhorse;
using namespace darkhorse::rating;

namespace {

using Reach = std::vector<std::vector<char>>;

/// Who is better than whom by some chain of wins and ties, the slow and plain way.
Reach reachOf(int models, const PairTable& pairs)
{
    Reach reach(size_t(models), std::vector<char>(size_t(models), 0));
    for (const PairRecord& pair : pairs) {
        const bool drawn = pair.count[2] + pair.count[3] > 0;
        if (drawn || pair.count[0] > 0)
            reach[size_t(pair.first)][size_t(pair.second)] = 1;
        if (drawn || pair.count[1] > 0)
            reach[size_t(pair.second)][size_t(pair.first)] = 1;
    }
    for (size_t via = 0; via < reach.size(); ++via) {
        for (size_t from = 0; from < reach.size(); ++from) {
            for (size_t to = 0; to < reach.size() && reach[from][via] != 0; ++to)
                reach[from][to] |= reach[via][to];
        }
    }
    return reach;
}

PairTable randomPairs(RandomSource& random, int models, int votes)
{
    std::map<std::pair<int, int>, PairRecord> table;
    for (int i = 0; i < votes; ++i) {
        const int first = int(random.below(quint64(models - 1)));
        const int second = first + 1 + int(random.below(quint64(models - 1 - first)));
        PairRecord& pair = table[{ first, second }];
        pair.first = first;
        pair.second = second;
        ++pair.count[random.below(10) == 0 ? 2 + random.below(2) : random.below(2)];
    }
    PairTable pairs;
    for (const auto& [key, pair] : table)
        pairs.push_back(pair);
    return pairs;
}

} // namespace

class TestConnectivity : public QObject {
    Q_OBJECT

private slots:
    /// From a handful of votes to so many that everybody is rated; 70 models, more than one word of bits.
    void theCoreIsWhoReachesEachOther()
    {
        RandomSource random(20261130);
        int full = 0;
        int partial = 0;
        for (int round = 0; round < 120; ++round) {
            const int models = round % 2 == 0 ? 70 : 5;
            const PairTable pairs = randomPairs(random, models, 1 + round * models / 12);
            const Connectivity found = connectivity(models, pairs);
            const Reach reach = reachOf(models, pairs);
            size_t voted = 0;
            for (size_t i = 0; i < size_t(models); ++i) {
                const bool hasVoted = std::ranges::any_of(
                    pairs, [&](const PairRecord& pair) { return pair.first == int(i) || pair.second == int(i); });
                voted += hasVoted ? 1 : 0;
                QCOMPARE(found.component[i] >= 0, hasVoted);
                const bool isInCore = std::ranges::count(found.core, int(i)) > 0;
                QCOMPARE(found.status[i] == Status::Rated, isInCore);
                for (const int j : found.core)
                    QCOMPARE(reach[i][size_t(j)] != 0 && reach[size_t(j)][i] != 0, isInCore);
            }
            ++(found.core.size() == voted ? full : partial);
        }
        QVERIFY(full > 20 && partial > 20); // both ways through the code
    }
};

QTEST_GUILESS_MAIN(TestConnectivity)
#include "tst_connectivity.moc"
