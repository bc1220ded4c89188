// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/charts/samplestandings.h"
#include "ui/charts/linesfigure.h"
#include "ui/charts/matrixfigure.h"
#include "ui/charts/rowsfigure.h"
#include "ui/explore/arenafigures.h"
#include "ui/explore/chartkind.h"
#include "ui/explore/factfigures.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// Two models: high beat low three times of four, one tie, one both bad.
ArenaSurveyPtr twoModels()
{
    auto survey = std::make_shared<ArenaSurvey>();
    survey->standings = standingsOf({ ratedRow(1, u"high"_s, 1100, 20), ratedRow(2, u"low"_s, 900, 20) });
    PairTally pair;
    pair.first = { 1 };
    pair.second = { 2 };
    pair.wins = 3;
    pair.losses = 1;
    pair.ties = 1;
    pair.bothBad = 1;
    pair.observed = 0.75;
    pair.predicted = 0.76;
    survey->pairs = { pair };
    survey->contestants = { { { 1 }, 0.75 }, { { 2 }, 0.25 } };
    survey->evaluators = { { u"Ann"_s, { 3, 1, 1, 1 }, SharedPart { 0.75, 0.3, 0.95 } } };
    survey->sideA = SharedPart { 0.75, 0.3, 0.95 };
    survey->evaluatorsByDay = 1;
    survey->days = { { 19'000, { 6 } } };
    return survey;
}

template <typename Kind>
const Kind& as(const FigurePtr& figure)
{
    return dynamic_cast<const Kind&>(*figure);
}

} // namespace

class TestArenaFigures final : public QObject {
    Q_OBJECT

private slots:
    void theRowBeatsTheColumn()
    {
        const FigurePtr figure = arenafigures::winRates(twoModels());
        const MatrixData& data = as<MatrixFigure>(figure).data();
        QCOMPARE(data.rows, (QStringList { u"high"_s, u"low"_s }));
        QCOMPARE(data.panels.size(), size_t(2));
        QCOMPARE(data.panels[0].labels, (std::vector<QString> { u""_s, u"75"_s, u"25"_s, u""_s }));
        QCOMPARE(data.panels[1].labels, (std::vector<QString> { u""_s, u"76"_s, u"24"_s, u""_s }));
        QVERIFY(figure->pointInWords(1).contains(u"Won: 3, lost: 1"_s));
        QVERIFY(figure->pointInWords(2).contains(u"Won: 1, lost: 3"_s));
        QCOMPARE(figure->contestantOf(2), ContestantId { 2 });
        QCOMPARE(figure->rivalOf(2), ContestantId { 1 });
        QVERIFY(!figure->rivalOf(0));
    }

    void countsAreTheSameBothWays()
    {
        const FigurePtr figure = arenafigures::battleCounts(twoModels());
        const MatrixPanel& panel = as<MatrixFigure>(figure).data().panels[0];
        QCOMPARE(panel.labels, (std::vector<QString> { u""_s, u"6"_s, u"6"_s, u""_s }));
        QCOMPARE(panel.top, 6.0);
    }

    void sharesOfVerdictsAreWhole()
    {
        const FigurePtr figure = arenafigures::verdicts(twoModels()->standings);
        for (const FigureRow& row : as<RowsFigure>(figure).data().rows)
            QCOMPARE(row.parts[0] + row.parts[1] + row.parts[2] + row.parts[3], 1.0);
        QCOMPARE(figure->table().rows[0].size(), figure->table().header.size());
    }

    void oneEvaluatorIsNotSaidTwice()
    {
        const FigurePtr figure = arenafigures::sides(twoModels());
        const RowsData& data = as<RowsFigure>(figure).data();
        QCOMPARE(data.rows.size(), size_t(1));
        QCOMPARE(data.rows[0].parts[0], 0.75);
        QCOMPARE(data.rows[0].cells.size(), data.header.size() - 1);
    }

    void evaluatorsBeyondTheMostAreOneRow()
    {
        auto survey = std::make_shared<ArenaSurvey>(*twoModels());
        survey->others = EvaluatorTally { {}, { 10, 30, 5, 5 }, SharedPart { 0.25, 0.2, 0.4 } };
        survey->otherEvaluators = 12;
        const FigurePtr byVerdict = arenafigures::evaluators(survey);
        const RowsData& verdicts = as<RowsFigure>(byVerdict).data();
        QCOMPARE(verdicts.rows.size(), size_t(2));
        QVERIFY(verdicts.rows[1].label.contains(u"12"_s));
        QCOMPARE(verdicts.rows[1].parts[1], 0.6);
        const FigurePtr bySide = arenafigures::sides(survey);
        const RowsData& sides = as<RowsFigure>(bySide).data();
        QCOMPARE(sides.rows.size(), size_t(3)); // all, Ann, the others
        QCOMPARE(sides.rows[2].label, verdicts.rows[1].label);
        QVERIFY(sides.rows[0].words.contains(u"75"_s));
    }

    void activityCountsEveryVote()
    {
        const FigurePtr figure = arenafigures::activity(twoModels());
        const RowsData& data = as<RowsFigure>(figure).data();
        QCOMPARE(data.rows.size(), size_t(1));
        QCOMPARE(data.rows[0].parts, std::vector<double> { 6 });
        QCOMPARE(data.high, 6.0);
    }

    void historyGoesFromLeftToRightByVotes()
    {
        auto history = std::make_shared<RatingHistory>();
        history->category = overallCategory();
        history->moments
            = { { 10, 0, standingsOf({ ratedRow(1, u"one"_s, 1050, 90), ratedRow(2, u"two"_s, 950, 90) }) },
                  { 20, 0, standingsOf({ ratedRow(2, u"two"_s, 1010, 40), ratedRow(1, u"one"_s, 990, 40) }) } };
        const FigurePtr figure = arenafigures::history(history, u"Time"_s);
        const LinesData& data = as<LinesFigure>(figure).data();
        QCOMPARE(data.lines.size(), size_t(2));
        QCOMPARE(data.lines[0].label, u"two"_s); // leads now
        QCOMPARE(data.lines[0].points[0].x, 10.0);
        QCOMPARE(data.lines[0].points[1].y, 1010.0);
        QCOMPARE(data.lines[1].points[0].lower, 960.0);
    }

    void categoriesWithoutRatingsAreLeftOut()
    {
        const auto overall = standingsOf({ ratedRow(1, u"one"_s, 1050, 9), ratedRow(2, u"two"_s, 950, 9) });
        const auto coding = standingsOf({ ratedRow(2, u"two"_s, 1100, 9), ratedRow(1, u"one"_s, 900, 9) });
        coding->category = { u"coding"_s };
        const auto empty = standingsOf({ unratedRow(1, u"one"_s, StatusReason::NoVotes) });
        empty->category = { u"math"_s };
        const FigurePtr figure = arenafigures::categoryRanks({ overall, coding, empty });
        const LinesData& data = as<LinesFigure>(figure).data();
        QCOMPARE(data.xNames.size(), 2);
        QCOMPARE(data.lines[0].label, u"one"_s);
        QCOMPARE(data.lines[0].points[0].y, 1.0);
        QCOMPARE(data.lines[0].points[1].y, 2.0);
        const FigurePtr overview = arenafigures::categoryOverview({ overall, coding, empty });
        const MatrixData& matrix = as<MatrixFigure>(overview).data();
        QCOMPARE(matrix.panels[0].labels, (std::vector<QString> { u"1050"_s, u"900"_s, u"950"_s, u"1100"_s }));
        QCOMPARE(matrix.panels[0].values[1], 0.0);
        QCOMPARE(matrix.panels[0].top, 200.0);
    }

    void theOverviewOfRanksHasTheStrongestColourForTheFirst()
    {
        const auto overall = standingsOf({ ratedRow(1, u"one"_s, 1050, 9, 1), ratedRow(2, u"two"_s, 950, 9, 2),
            unratedRow(3, u"three"_s, StatusReason::NoVotes) });
        const auto coding = standingsOf({ ratedRow(2, u"two"_s, 1100, 9, 1), ratedRow(1, u"one"_s, 1090, 9, 1) });
        coding->category = { u"coding"_s };
        const FigurePtr overview = arenafigures::rankOverview({ overall, coding });
        const MatrixData& matrix = as<MatrixFigure>(overview).data();
        QCOMPARE(matrix.rows, (QStringList { u"one"_s, u"two"_s }));
        QCOMPARE(matrix.panels[0].labels, (std::vector<QString> { u"1"_s, u"1"_s, u"2"_s, u"1"_s }));
        QCOMPARE(matrix.panels[0].values[0], 1.0);
        QCOMPARE(matrix.panels[0].values[2], 0.0);
        QCOMPARE(matrix.panels[0].top, 1.0);
    }

    void whatIfShowsThePlacesOfEachAnalysis()
    {
        const auto shown = standingsOf({ ratedRow(1, u"one"_s, 1050, 9), ratedRow(2, u"two"_s, 950, 9) });
        const auto turned = standingsOf({ ratedRow(2, u"two"_s, 1010, 9), ratedRow(1, u"one"_s, 990, 9) });
        const auto nothing = standingsOf({ unratedRow(1, u"one"_s, StatusReason::NoVotes) });
        Analysis without;
        without.change = AnalysisChange::WithoutEvaluator;
        without.name = u"Ann"_s;
        Analysis style;
        style.change = AnalysisChange::StyleHeldEqual;
        const FigurePtr figure
            = arenafigures::whatIf({ { Analysis(), shown }, { style, nothing }, { without, turned } });
        const LinesData& data = as<LinesFigure>(figure).data();
        QCOMPARE(
            data.xNames, (QStringList { u"As shown"_s, u"Without Ann"_s })); // nobody is rated with style held equal
        QCOMPARE(data.lines[0].label, u"one"_s);
        QCOMPARE(data.lines[0].points[0].y, 1.0);
        QCOMPARE(data.lines[0].points[1].y, 2.0);
        QCOMPARE(data.lines[1].points[1].x, 1.0);
        QVERIFY(data.lines[1].points[1].words.contains(u"Without Ann"_s));
    }

    void whatIfByRankTellsIntervalsApart()
    {
        Analysis bootstrap;
        bootstrap.change = AnalysisChange::Bootstrap;
        const FigurePtr figure = arenafigures::whatIfRanks(
            { { Analysis(), standingsOf({ ratedRow(1, u"one"_s, 1000, 9, 1), ratedRow(2, u"two"_s, 990, 9, 2) }) },
                { bootstrap, standingsOf({ ratedRow(1, u"one"_s, 1000, 9, 1), ratedRow(2, u"two"_s, 990, 9, 1) }) } });
        const MatrixData& data = as<MatrixFigure>(figure).data();
        QCOMPARE(data.columns, (QStringList { u"As shown"_s, u"Bootstrap intervals"_s }));
        QCOMPARE(data.panels[0].labels, (std::vector<QString> { u"1"_s, u"1"_s, u"2"_s, u"1"_s }));
        QVERIFY(data.words(1, 1).contains(u"Bootstrap intervals"_s));
    }

    void anEmptyArenaSaysWhatToDo()
    {
        auto survey = std::make_shared<ArenaSurvey>();
        survey->standings = std::make_shared<const Standings>();
        for (const FigurePtr& figure : { arenafigures::winRates(survey), arenafigures::battleCounts(survey),
                 arenafigures::averageWinRates(survey), arenafigures::sides(survey), arenafigures::activity(survey),
                 arenafigures::evaluators(survey), arenafigures::ratings(survey->standings),
                 arenafigures::verdicts(survey->standings), arenafigures::categoryRanks({ survey->standings }),
                 arenafigures::categoryOverview({ survey->standings }),
                 arenafigures::rankOverview({ survey->standings }),
                 arenafigures::whatIf({ { Analysis(), survey->standings } }),
                 arenafigures::whatIfRanks({ { Analysis(), survey->standings } }),
                 arenafigures::history(std::make_shared<RatingHistory>(), u"Time"_s) }) {
            QCOMPARE(figure->pointCount(), 0);
            QVERIFY(!figure->text().advice.isEmpty());
        }
    }

    /// One vote gives nobody a rating: advice instead of a grid of empty cells.
    void tablesWithoutAnyRatingAreEmpty()
    {
        StandingsRow row = unratedRow(1, u"won"_s, StatusReason::Undefeated);
        row.votes = 1;
        const auto one = standingsOf({ row });
        for (const FigurePtr& figure : { arenafigures::categoryOverview({ one }), arenafigures::rankOverview({ one }),
                 arenafigures::whatIfRanks({ { Analysis(), one } }) }) {
            QCOMPARE(figure->pointCount(), 0);
            QVERIFY(!figure->text().advice.isEmpty());
        }
    }

    void ranksOfAPublishedBoardStandApartFromNames()
    {
        const RatingMoment board { 0, 1'716'163'200'000,
            standingsOf({ ratedRow(1, u"one"_s, 1050, 9, 1), ratedRow(2, u"two"_s, 950, 9, 2) }) };
        const FigurePtr figure = factfigures::publishedBoard(board);
        const RowsData& data = as<RowsFigure>(figure).data();
        QCOMPARE(data.rows[1].rank, u"2"_s);
        QCOMPARE(data.rows[1].label, u"two"_s);
        const FigureTable table = figure->table();
        QCOMPARE(table.rows[1][0], u"two"_s);
        QCOMPARE(table.rows[1][1], u"2"_s);
    }

    void everyChartHasItsWord()
    {
        for (const ChartKind kind : kChartKinds) {
            QCOMPARE(chartKindFromWord(toWord(kind)), kind);
            QVERIFY(!chartHint(kind).isEmpty());
        }
        QVERIFY(!chartKindFromWord(u"nonsense"_s));
    }
};

QTEST_MAIN(TestArenaFigures)
#include "tst_arenafigures.moc"
