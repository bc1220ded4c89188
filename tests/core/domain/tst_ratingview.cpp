// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QUrlQuery>

#include "core/domain/ratingview.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

const ModelNames kNames { { { 1 }, u"gpt-4o & friends=100%"_s }, { { 2 }, u"模型+1"_s }, { { 3 }, u"plain"_s } };

RatingView fullView()
{
    RatingView view;
    view.category = { u"coding"_s };
    view.slice.fromS = utcSecondsFrom(u"2024-05-20"_s);
    view.slice.untilS = utcSecondsFrom(u"2024-06-01T12:30:05Z"_s);
    view.slice.evaluators = { u"Anna Müller"_s, u"x#1"_s };
    view.slice.languages = { u"en"_s, QString() };
    view.slice.models = { kNames[{ 1 }], kNames[{ 2 }], u"a%25b"_s };
    view.slice.provenances = { u"live"_s, u"file one.csv"_s };
    view.slice.verdicts = { Verdict::ABetter, Verdict::BothBad };
    view.slice.leavesOutRedundant = true;
    view.slice.countsLeaks = false;
    view.choice.method = RatingMethod::Davidson;
    view.choice.interval = IntervalMethod::Bootstrap;
    view.choice.anchor = RatingAnchor { { 1 }, 1114.125 };
    view.choice.confidence = 0.9;
    view.choice.bootstrap = { .rounds = 250, .seed = 7, .unit = ResampledUnit::Prompts, .anchorsRounds = true };
    view.choice.elo = { .k = 32, .scale = 173.7, .base = 2, .start = 1500 };
    view.choice.reweightsPairs = true;
    view.choice.leavesOutTies = true;
    view.choice.poolsCategories = true;
    return view;
}

} // namespace

class TestRatingView : public QObject {
    Q_OBJECT

private slots:
    void theDefaultViewIsAnEmptyText()
    {
        QCOMPARE(toText({}, kNames), QString());
        QVERIFY(ratingViewFromText(QString(), kNames).value() == RatingView());
    }

    void everyPartComesBack()
    {
        const RatingView view = fullView();
        const QString text = toText(view, kNames);
        const auto again = ratingViewFromText(text, kNames);
        QVERIFY2(again.has_value(), qPrintable(text));
        QVERIFY2(*again == view, qPrintable(text));
        for (const QChar c : text)
            QVERIFY2(c.unicode() > 0x20 && c.unicode() < 0x7f, qPrintable(text));
    }

    void anAddressIsReadable()
    {
        RatingView view;
        view.slice.fromS = utcSecondsFrom(u"2024-05-20"_s);
        view.slice.languages = { u"en"_s };
        view.choice.method = RatingMethod::OnlineElo;
        view.choice.interval = IntervalMethod::None;
        QCOMPARE(toText(view, kNames), u"from=2024-05-20T00:00:00Z&language=en&method=elo&interval=none"_s);
    }

    void wordsOfOthersAreLeftAlone()
    {
        QUrlQuery address(u"chart=matrix&language=ru"_s);
        const auto view = viewFromAddress(address, kNames);
        QVERIFY(view.has_value());
        QCOMPARE(view->slice.languages, QStringList { u"ru"_s });
        addToAddress(address, RatingView { { u"math"_s }, {}, {} }, kNames);
        QCOMPARE(address.queryItemValue(u"chart"_s), u"matrix"_s);
    }

    void whatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("time") << u"from=yesterday"_s << u"yesterday"_s;
        QTest::newRow("far time") << u"until=3024-01-01"_s << u"3024"_s;
        QTest::newRow("turned range") << u"from=2024-02-01&until=2024-01-01"_s << u"before"_s;
        QTest::newRow("verdict") << u"verdict=draw"_s << u"draw"_s;
        QTest::newRow("redundant") << u"redundant=in"_s << u"in"_s;
        QTest::newRow("leaks") << u"leaks=some"_s << u"some"_s;
        QTest::newRow("one model") << u"model=plain"_s << u"plain"_s;
        QTest::newRow("method") << u"method=glicko"_s << u"glicko"_s;
        QTest::newRow("interval") << u"interval=wide"_s << u"wide"_s;
        QTest::newRow("anchor") << u"anchor=nobody&anchor-rating=1"_s << u"nobody"_s;
        QTest::newRow("anchor's rating") << u"anchor=plain&anchor-rating=high"_s << u"high"_s;
        QTest::newRow("no anchor's rating") << u"anchor=plain"_s << u"anchor-rating"_s;
        QTest::newRow("confidence") << u"confidence=1.5"_s << u"1.5"_s;
        QTest::newRow("rounds") << u"rounds=1"_s << u"rounds"_s;
        QTest::newRow("half a round") << u"rounds=99.5"_s << u"99.5"_s;
        QTest::newRow("seed") << u"seed=-1"_s << u"seed"_s;
        QTest::newRow("what is drawn") << u"resample=days"_s << u"days"_s;
        QTest::newRow("anchor in what") << u"anchor-in=votes"_s << u"votes"_s;
        QTest::newRow("K") << u"elo-k=0"_s << u"elo-k"_s;
        QTest::newRow("base") << u"elo-base=1"_s << u"elo-base"_s;
        QTest::newRow("start") << u"elo-start=nan"_s << u"nan"_s;
        QTest::newRow("flag") << u"ties=in"_s << u"ties"_s;
    }

    void whatCannotBeReadSaysWhy()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        const auto view = ratingViewFromText(text, kNames);
        QVERIFY(!view.has_value());
        QCOMPARE(toString(view.error().code), toString(Error::Code::InvalidInput));
        QVERIFY2(view.error().detail.contains(why), qPrintable(view.error().detail));
    }

    void anIntervalThatTheMethodLacksIsNone()
    {
        QVERIFY(ratingViewFromText(u"method=elo"_s, kNames)->choice.interval == IntervalMethod::None);
    }
};

QTEST_GUILESS_MAIN(TestRatingView)
#include "tst_ratingview.moc"
