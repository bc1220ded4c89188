// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include <QTest>

#include "core/rating/blinding.h"

using namespace darkhorse::rating;
using Outcome = Guess::Outcome;

namespace {

std::vector<Guess> guesses(size_t right, size_t wrong, size_t unknown, size_t choices = 2)
{
    std::vector<Guess> all(right, { Outcome::Right, choices });
    all.insert(all.end(), wrong, { Outcome::Wrong, choices });
    all.insert(all.end(), unknown, { Outcome::Unknown, choices });
    return all;
}

bool isNear(double value, double expected, double tolerance) { return std::abs(value - expected) <= tolerance; }

} // namespace

class TestBlinding final : public QObject {
    Q_OBJECT

private slots:
    /// Both arms of the counts by which Bang, Ni and Davis 2004 show their index: (82 - 25) / 277 and (29 - 27) / 139; standard errors
    /// by their formula, sqrt((p + q - (p - q)^2) / n).
    void twoChoicesAreBangsIndex()
    {
        const Measured treated = blindingIndex(guesses(82, 25, 170));
        QVERIFY(isNear(treated.value, 0.205776, 1e-6));
        QVERIFY(isNear(treated.upper - treated.value, 1.959964 * 0.0352371, 1e-5));
        QVERIFY(isNear(treated.value - treated.lower, treated.upper - treated.value, 1e-12));
        QCOMPARE(treated.count, size_t(277));
        const Measured placebo = blindingIndex(guesses(29, 27, 83));
        QVERIFY(isNear(placebo.value, 0.014388, 1e-6));
        QVERIFY(isNear(placebo.upper - placebo.value, 1.959964 * 0.0538230, 1e-5));
    }

    void chanceIsNothingWithAnyNumberOfChoices_data()
    {
        QTest::addColumn<int>("choices");
        for (const int choices : { 2, 3, 7, 20 })
            QTest::addRow("%d", choices) << choices;
    }
    void chanceIsNothingWithAnyNumberOfChoices()
    {
        QFETCH(const int, choices);
        const auto n = size_t(choices);
        QVERIFY(isNear(blindingIndex(guesses(10, 10 * (n - 1), 5, n)).value, 0, 1e-12));
        QVERIFY(isNear(blindingIndex(guesses(10, 0, 0, n)).value, 1, 1e-12));
    }

    /// Wilson 1927 for 81 of 263, as in Newcombe 1998, Stat. Med. 17, table I: 0.2553 to 0.3662; 0 of 20: 0.0000 to 0.1611.
    void sharesHaveWilsonsInterval()
    {
        const Measured some = shareOf(81, 263);
        QVERIFY(isNear(some.lower, 0.2553, 5e-5));
        QVERIFY(isNear(some.upper, 0.3662, 5e-5));
        const Measured none = shareOf(0, 20);
        QVERIFY(isNear(none.lower, 0, 1e-12));
        QVERIFY(isNear(none.upper, 0.1611, 5e-5));
        QVERIFY(isNear(shareOf(20, 20).upper, 1, 1e-12));
    }

    void nothingSaysNothing()
    {
        QCOMPARE(shareOf(0, 0).count, size_t(0));
        QCOMPARE(blindingIndex({}).count, size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestBlinding)
#include "tst_blinding.moc"
