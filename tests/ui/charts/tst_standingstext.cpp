// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/charts/samplestandings.h"
#include "ui/charts/standingstext.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestStandingsText : public QObject {
    Q_OBJECT

private slots:
    void theSummaryTellsFilterAndDeclaration()
    {
        auto standings = standingsOfSize(3);
        const QString before = standingstext::summary(*standings);
        standings->slice.verdicts = { Verdict::ABetter };
        QVERIFY(standingstext::summary(*standings).contains(u"Filter: "_s));
        standingstext::nameDeclared(std::pair(RatingSlice(), standings->choice));
        QVERIFY(standingstext::summary(*standings).contains(u"Exploratory"_s));
        standings->slice = {};
        QVERIFY(standingstext::summary(*standings).contains(u"This is the declared analysis."_s));
        standings->choice.leavesOutTies = true;
        QVERIFY(standingstext::summary(*standings).contains(u"Exploratory"_s));
        standings->choice.leavesOutTies = false;
        standingstext::nameDeclared(std::nullopt);
        QCOMPARE(standingstext::summary(*standings), before);
    }

    void init() { QLocale::setDefault(QLocale::c()); }

    void thousandsAreGroupedAsTheLocaleDoes()
    {
        auto standings = standingsOfSize(3);
        standings->votesCounted = 1'170'000;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(standingstext::summary(*standings).startsWith(u"1,170,000 "_s));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QVERIFY(standingstext::summary(*standings).startsWith(u"1.170.000 "_s));
    }

    void rankShowsItsSpreadOnlyWhenThereIsOne()
    {
        StandingsRow row = ratedRow(1, u"a"_s, 1000, 10, 2);
        QCOMPARE(standingstext::rankText(row), u"2"_s);
        row.worstRank = 4;
        QCOMPARE(standingstext::rankText(row), u"2–4"_s);
        row.worstRank.reset();
        QCOMPARE(standingstext::rankText(row), u"2"_s);
        row.rank.reset();
        QCOMPARE(standingstext::rankText(row), u"–"_s);
    }

    void marginIsTheDistanceToBothEnds()
    {
        StandingsRow row = ratedRow(1, u"a"_s, 1043.2, 0);
        row.lower = 1010.0;
        row.upper = 1080.4;
        QCOMPARE(standingstext::marginText(row), u"+37 / −33"_s);
        row.lower.reset();
        QCOMPARE(standingstext::marginText(row), QString());
    }

    void marginsBelowHalfAPointAreNotNothing()
    {
        StandingsRow row = ratedRow(1, u"alpha"_s, 1000, 30);
        row.lower = 999.6;
        row.upper = 1000.6;
        QCOMPARE(standingstext::marginText(row), u"+0.6 / −0.4"_s);
    }

    void marginOfNothingHasNoMinusZero()
    {
        StandingsRow row = ratedRow(1, u"a"_s, 1000, 0);
        row.upper = 999.9; // an end below its own rating by rounding
        QCOMPARE(standingstext::marginText(row), u"+0 / −0"_s);
    }

    void aRatingOutsideItsIntervalHasOneSignAMargin()
    {
        StandingsRow row = ratedRow(1, u"a"_s, 949, 0); // online Elo with the bootstrap
        row.lower = 871;
        row.upper = 931;
        QCOMPARE(standingstext::marginText(row), u"−18 / −78"_s);
        row.lower = 960;
        row.upper = 990;
        QCOMPARE(standingstext::marginText(row), u"+41 / +11"_s);
    }

    void shareOfNothingIsADash()
    {
        QCOMPARE(standingstext::shareText(0, 0), u"–"_s);
        QVERIFY(standingstext::shareText(5, 8).contains(u"62.5"_s));
    }

    void summarySaysVotesMethodAndInterval()
    {
        auto standings = standingsOf({ ratedRow(1, u"a"_s, 1000, 10), ratedRow(2, u"b"_s, 990, 10) });
        const QString text = standingstext::summary(*standings);
        QVERIFY2(text.contains(u"10"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Bradley-Terry"_s) && text.contains(u"95"_s) && text.contains(u"sandwich"_s),
            qPrintable(text));
        QVERIFY(!text.contains(u"converged"_s));
        standings->choice.interval = IntervalMethod::Bootstrap;
        standings->confidence = 0.9;
        standings->hasConverged = false;
        const QString other = standingstext::summary(*standings);
        QVERIFY2(other.contains(u"bootstrap"_s) && other.contains(u"90"_s) && other.contains(u"converged"_s),
            qPrintable(other));
        standings->choice.bootstrap = { .rounds = 250, .unit = ResampledUnit::Prompts };
        standings->choice.elo.k = 32;
        const QString numbers = standingstext::summary(*standings);
        QVERIFY2(numbers.contains(u"250"_s) && numbers.contains(u"prompts"_s) && numbers.contains(u"K 32"_s),
            qPrintable(numbers));
        QVERIFY2(!other.contains(u"Elo"_s), qPrintable(other));
    }

    void everyReasonIsExplained_data()
    {
        QTest::addColumn<int>("reason");
        for (int reason = int(StatusReason::FewVotes); reason <= int(StatusReason::NoOrder); ++reason)
            QTest::addRow("reason %d", reason) << reason;
    }

    void everyReasonIsExplained()
    {
        QFETCH(int, reason);
        const QString text = standingstext::reasonText(StatusReason(reason));
        QVERIFY(text.endsWith(u'.'));
        QVERIFY2(text.contains(u"attles"_s), "says nothing about what to do");
        StandingsRow row = unratedRow(1, u"Mare"_s, StatusReason(reason));
        QVERIFY(standingstext::rowInWords(row, 0.95).contains(text));
        QVERIFY(standingstext::rowInWords(row, 0.95).contains(u"Mare"_s));
    }

    void theTopInWordsStopsAtTheLimitAndAtUnratedModels()
    {
        const auto standings = standingsOf({ ratedRow(1, u"Ada"_s, 1100, 10, 1), ratedRow(2, u"Bea"_s, 1000, 10, 2),
            unratedRow(3, u"Cleo"_s, StatusReason::NoVotes) });
        const QString one = standingstext::topInWords(*standings, 1);
        QVERIFY(one.contains(u"Ada"_s) && !one.contains(u"Bea"_s));
        const QString all = standingstext::topInWords(*standings, 9);
        QVERIFY(all.contains(u"Bea"_s) && !all.contains(u"Cleo"_s));
    }
};

QTEST_MAIN(TestStandingsText)
#include "tst_standingstext.moc"
