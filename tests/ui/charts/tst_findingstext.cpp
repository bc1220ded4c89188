// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>

#include <QTest>

#include "tests/ui/charts/samplestandings.h"
#include "ui/charts/findingstext.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

ContestantComparison comparisonOf(double points, double lower, double upper)
{
    ContestantComparison comparison;
    comparison.first = { 1 };
    comparison.second = { 2 };
    RatingDifference difference;
    difference.points = points;
    difference.lower = lower;
    difference.upper = upper;
    difference.expectedScore = 0.57;
    difference.probabilityOfSuperiority = 0.93;
    difference.isSeparated = lower > 0 || upper < 0;
    difference.moreVotes = 1200;
    difference.moreDirectVotes = 340;
    comparison.difference = difference;
    comparison.wins = 7;
    comparison.losses = 5;
    comparison.ties = 3;
    comparison.bothBad = 2;
    return comparison;
}

} // namespace

class TestFindingsText : public QObject {
    Q_OBJECT

    StandingsPtr m_standings = standingsOf({ ratedRow(1, u"Ada"_s, 1050, 20), ratedRow(2, u"100 %1 Bea"_s, 1000, 20) });

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void comparisonTellsDifferenceRecordAndWhatIsMissing()
    {
        const QString text = findingstext::comparison(comparisonOf(50, -5, 105), *m_standings);
        for (const QString& part : { u"Ada"_s, u"100 %1 Bea"_s, u"+50.0"_s, u"+105.0"_s, u"93.0"_s, u"1,200"_s,
                 u"340"_s, u"7 won"_s, u"2 both bad"_s, u"not decided"_s })
            QVERIFY2(text.contains(part), qPrintable(part + u": "_s + text));
        const QString apart = findingstext::comparison(comparisonOf(50, 5, 95), *m_standings);
        QVERIFY2(apart.contains(u"leaves out 0"_s) && !apart.contains(u"1,200"_s), qPrintable(apart));
    }

    void styleIsToldWithItsIntervals()
    {
        QVERIFY(findingstext::style(*m_standings).isEmpty());
        Standings styled = *m_standings;
        styled.styleEffects = { { StyleMark::Tokens, 0.5, 0.4, 0.6 }, { StyleMark::Bold, -0.01, -0.03, 0.01 } };
        const QString text = findingstext::style(styled);
        for (const QString& part : { u"Length: +0.500 (+0.400 to +0.600), odds × 1.65"_s,
                 u"Bold text: \u22120.010 (\u22120.030 to +0.010), odds × 0.99"_s })
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void nearCertaintyIsNotCertainty()
    {
        ContestantComparison comparison = comparisonOf(300, 200, 400);
        comparison.difference->probabilityOfSuperiority = 0.99999;
        const QString text = findingstext::comparison(comparison, *m_standings);
        QVERIFY2(text.contains(u"over 99.9"_s), qPrintable(text));
    }

    void withoutRatingsOnlyTheRecordIsTold()
    {
        ContestantComparison comparison = comparisonOf(0, 0, 0);
        comparison.difference.reset();
        const QString text = findingstext::comparison(comparison, *m_standings);
        QVERIFY2(text.contains(u"no difference"_s) && text.contains(u"7 won"_s), qPrintable(text));
    }

    void fragilityNamesBoth()
    {
        const QString text = findingstext::fragility(LeadFragility { { 1 }, { 2 }, 3, 0.021 }, *m_standings);
        for (const QString& part : { u"3"_s, u"2.1"_s, u"Ada"_s, u"100 %1 Bea"_s })
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(findingstext::fragility(std::nullopt, *m_standings).contains(u"No small set"_s));
    }

    void agreementTellsPairsAndWhoStandsApart()
    {
        AgreementReport report;
        QVERIFY(findingstext::agreement(report).contains(u"nothing to compare"_s));
        report.items = 12;
        report.agreement = { 0.75, 0.6, 0.9 };
        report.pairs = { { u"ann"_s, u"bob"_s, 12, 0.75, std::numeric_limits<double>::quiet_NaN() } };
        report.standApart = { u"zoe"_s };
        report.fleissKappa = { -0.204, -0.001, 0.3 };
        const QString text = findingstext::agreement(report);
        for (const QString& part :
            { u"12"_s, u"0.75"_s, u"0.60"_s, u"ann"_s, u"bob"_s, u"zoe"_s, u"not defined"_s, u"\u22120.20 (0.00 to"_s })
            QVERIFY2(text.contains(part), qPrintable(part + u": "_s + text));
    }
};

QTEST_MAIN(TestFindingsText)
#include "tst_findingstext.moc"
