// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/arena/blindness/delivery.h"

using namespace darkhorse;
using namespace std::chrono_literals;
using Kind = BattleRules::Delivery;

namespace {

/// One side's answer: how long it is, when it begins and how fast it comes.
struct Stream {
    qsizetype length = 0;
    std::chrono::milliseconds begin { 0 };
    double rate = 1; ///< characters a millisecond

    [[nodiscard]] Delivery::Arrived at(std::chrono::milliseconds now) const
    {
        const double come = std::max(0.0, double((now - begin).count()) * rate);
        const qsizetype characters = std::min(length, qsizetype(come));
        return { characters, characters == length };
    }
};

/// What is seen of both sides every 33 ms until the end.
std::vector<PerSide<qsizetype>> seen(Kind kind, const Stream& a, const Stream& b)
{
    Delivery delivery(kind);
    std::vector<PerSide<qsizetype>> views;
    for (auto now = 0ms; !delivery.isDone() && now < 10min; now += 33ms) {
        if (const auto visible = delivery.visible({ a.at(now), b.at(now) }, now))
            views.push_back(*visible);
    }
    return views;
}

} // namespace

class TestDelivery : public QObject {
    Q_OBJECT

private slots:
    void exchangedSidesAreSeenExchanged_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("equal pace") << int(Kind::EqualPace);
        QTest::newRow("when complete") << int(Kind::WhenComplete);
        QTest::newRow("live") << int(Kind::Live);
    }
    void exchangedSidesAreSeenExchanged()
    {
        QFETCH(const int, kind);
        const Stream fast { 4000, 100ms, 4 };
        const Stream slow { 900, 3s, 0.1 };
        const auto views = seen(Kind(kind), fast, slow);
        const auto swapped = seen(Kind(kind), slow, fast);
        QCOMPARE(views.size(), swapped.size());
        for (size_t i = 0; i < views.size(); ++i)
            QVERIFY(views[i].swapped() == swapped[i]);
    }

    /// Whoever is slow, both panes grow alike: at each moment they show equally much, as far as their texts go.
    void panesGrowAlike_data()
    {
        QTest::addColumn<double>("rateA");
        QTest::addColumn<double>("rateB");
        QTest::addColumn<int>("beginA");
        QTest::newRow("A is slow") << 0.1 << 5.0 << 0;
        QTest::newRow("B is slow") << 5.0 << 0.1 << 0;
        QTest::newRow("A is late") << 1.0 << 1.0 << 4000;
    }
    void panesGrowAlike()
    {
        QFETCH(const double, rateA);
        QFETCH(const double, rateB);
        QFETCH(const int, beginA);
        const Stream a { 1000, std::chrono::milliseconds(beginA), rateA };
        const Stream b { 1700, 0ms, rateB };
        const auto views = seen(Kind::EqualPace, a, b);
        for (const PerSide<qsizetype>& view : views)
            QCOMPARE(view.a, std::min(view.b, a.length));
        QCOMPARE(views.back().a, a.length);
        QCOMPARE(views.back().b, b.length);
    }

    /// The rest of the longer answer comes at the rate that both had, though all of it has been there for long.
    void endOfTheSlowSideDoesNotSpeedUpTheOther()
    {
        const auto views = seen(Kind::EqualPace, { 500, 0ms, 0.2 }, { 1000, 0ms, 50 });
        qsizetype most = 0;
        for (size_t i = 1; i < views.size(); ++i)
            most = std::max(most, views[i].b - views[i - 1].b);
        QVERIFY2(most <= 9, qPrintable(QString::number(most))); // 33 ms at 0.2 a millisecond, and rounding
    }

    void answersThatWereThereAreSeenAtOnce()
    {
        QCOMPARE(seen(Kind::EqualPace, { 500, 0ms, 1e9 }, { 20'000, 0ms, 1e9 }).size(), size_t(1));
    }

    void nothingIsSeenBeforeBothAreComplete()
    {
        const auto views = seen(Kind::WhenComplete, { 500, 0ms, 0.2 }, { 1000, 0ms, 50 });
        QCOMPARE(views.size(), size_t(1));
        QCOMPARE(views.front().a, 500);
        QCOMPARE(views.front().b, 1000);
    }

    void emptyAnswersEndToo()
    {
        Delivery delivery(Kind::EqualPace);
        QVERIFY(delivery.visible({ { 0, true }, { 0, true } }, 5ms).has_value());
        QVERIFY(delivery.isDone());
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
