// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/random.h"
#include "core/store/nearorder.h"

using namespace darkhorse;

class TestNearOrder final : public QObject {
    Q_OBJECT

private:
    static void compare(const std::vector<int>& keys)
    {
        std::vector<quint32> expected(keys.size());
        std::iota(expected.begin(), expected.end(), 0U);
        std::ranges::stable_sort(expected, {}, [&keys](quint32 i) { return keys[i]; });
        QCOMPARE(nearOrder(quint32(keys.size()), [&keys](quint32 i) { return keys[i]; }), expected);
    }

private slots:
    void smallCases()
    {
        compare({});
        compare({ 1 });
        compare({ 2, 1 });
        compare({ 1, 1, 1 });
        compare({ 1, 9, 2, 3 }); // one too early
        compare({ 1, 9, 8, 2, 3, 4 }); // two
        compare({ 3, 4, 5, 1, 6 }); // one too late
        compare({ 5, 4, 3, 2, 1 });
        compare({ 2, 1, 2, 1, 2, 1 });
    }

    void anyOrder()
    {
        RandomSource random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<int> keys;
            for (int i = 0; i < 300; ++i)
                keys.push_back(i / 2 + (random.below(10) == 0 ? int(random.below(quint64(1 + round))) - round / 2 : 0));
            compare(keys);
        }
    }
};

QTEST_GUILESS_MAIN(TestNearOrder)
#include "tst_nearorder.moc"
