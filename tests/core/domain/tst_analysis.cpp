// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "core/domain/analysis.h"
#include "core/domain/standings.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestAnalysis final : public QObject {
    Q_OBJECT

    static const Analysis* with(const std::vector<Analysis>& all, AnalysisChange change)
    {
        const auto found = std::ranges::find(all, change, &Analysis::change);
        return found == all.end() ? nullptr : &*found;
    }

private slots:
    void eachDiffersInOneThing()
    {
        RatingSlice slice;
        slice.languages = { u"en"_s };
        const RatingChoice choice;
        const std::vector<Analysis> all = analysesBeside(slice, choice, {});
        QVERIFY(all.front().slice == slice && all.front().choice == choice);
        QCOMPARE(all.size(),
            size_t(7)); // two methods, intervals, ties, pairs, redundant prompts; nothing that the arena lacks
        for (const Analysis& one : all) {
            QCOMPARE(one.slice.languages, slice.languages);
            const bool isShown = one.slice == slice && one.choice == choice;
            QCOMPARE(isShown, one.change == AnalysisChange::None);
            QVERIFY(one.choice == one.choice.possible());
        }
        QCOMPARE(with(all, AnalysisChange::Davidson)->choice.method, RatingMethod::Davidson);
        QVERIFY(with(all, AnalysisChange::TiesLeftOut)->choice.leavesOutTies);
        QVERIFY(with(all, AnalysisChange::RedundantLeftOut)->slice.leavesOutRedundant);
        QCOMPARE(with(all, AnalysisChange::Bootstrap)->choice.interval, IntervalMethod::Bootstrap);
        QVERIFY(!with(all, AnalysisChange::BradleyTerry));
        QVERIFY(!with(all, AnalysisChange::StyleHeldEqual));
    }

    void whatTheArenaHasIsVaried()
    {
        AnalysisMeans means;
        means.knowsAnswers = true;
        means.hasLeaks = true;
        means.anchor = RatingAnchor { { 3 }, 1114 };
        means.anchorName = u"mixtral"_s;
        const std::vector<Analysis> all = analysesBeside({}, {}, means);
        QCOMPARE(with(all, AnalysisChange::StyleHeldEqual)->choice.style, StyleControl::FastChat);
        QCOMPARE(with(all, AnalysisChange::LeaksLeftIn)->slice.countsLeaks, std::optional(true));
        QCOMPARE(with(all, AnalysisChange::Anchored)->choice.anchor, means.anchor);
        QCOMPARE(with(all, AnalysisChange::Anchored)->name, u"mixtral"_s);

        means.countsLeaks = true;
        QCOMPARE(
            with(analysesBeside({}, {}, means), AnalysisChange::LeaksLeftOut)->slice.countsLeaks, std::optional(false));
        RatingSlice out;
        out.countsLeaks = false;
        QCOMPARE(
            with(analysesBeside(out, {}, means), AnalysisChange::LeaksLeftIn)->slice.countsLeaks, std::optional(true));
        RatingChoice anchored;
        anchored.anchor = means.anchor;
        anchored.interval = IntervalMethod::Bootstrap;
        const std::vector<Analysis> otherwise = analysesBeside({}, anchored, means);
        QVERIFY(!with(otherwise, AnalysisChange::NotAnchored)->choice.anchor);
        QVERIFY(!with(otherwise, AnalysisChange::Anchored));
        QCOMPARE(with(otherwise, AnalysisChange::Sandwich)->choice.interval, IntervalMethod::Sandwich);
    }

    void onlineEloHasNoOtherIntervalsAndNoUseForAnAnchor()
    {
        RatingChoice elo;
        elo.method = RatingMethod::OnlineElo;
        AnalysisMeans means;
        means.anchor = RatingAnchor { { 3 }, 1114 };
        const std::vector<Analysis> all = analysesBeside({}, elo.possible(), means);
        for (const AnalysisChange change : { AnalysisChange::Bootstrap, AnalysisChange::Sandwich,
                 AnalysisChange::Anchored, AnalysisChange::PairsAlike })
            QVERIFY(!with(all, change));
    }

    void theAnchorToTryIsChatbotArenasOrTheBestKnown()
    {
        Standings standings;
        QVERIFY(!anchorToTry(standings));
        for (const auto& [id, name, rating, votes] : { std::tuple(1, u"few"_s, std::optional(1200.0), 10),
                 std::tuple(2, u"unrated"_s, std::optional<double>(), 90),
                 std::tuple(3, u"many"_s, std::optional(900.0), 50) }) {
            StandingsRow row;
            row.contestant = { id };
            row.name = name;
            row.rating = rating;
            row.votes = votes;
            standings.rows.push_back(row);
        }
        QCOMPARE(anchorToTry(standings), (RatingAnchor { { 3 }, 900 }));
        standings.rows.front().name = kChatbotArenaAnchor;
        QCOMPARE(anchorToTry(standings), (RatingAnchor { { 1 }, kChatbotArenaAnchorRating }));
    }

    void whatIsOnAlreadyIsTurnedBack()
    {
        RatingSlice slice;
        slice.leavesOutRedundant = true;
        RatingChoice choice;
        choice.style = StyleControl::FastChat;
        choice.leavesOutTies = true;
        choice.reweightsPairs = true;
        const std::vector<Analysis> all = analysesBeside(slice, choice, {});
        QCOMPARE(with(all, AnalysisChange::StyleLeftIn)->choice.style, StyleControl::None);
        QVERIFY(!with(all, AnalysisChange::TiesLeftIn)->choice.leavesOutTies);
        QVERIFY(!with(all, AnalysisChange::PairsAsOften)->choice.reweightsPairs);
        QVERIFY(!with(all, AnalysisChange::RedundantLeftIn)->slice.leavesOutRedundant);
    }

    void everyEvaluatorIsLeftOutOnce()
    {
        const QStringList people { u"Ann"_s, u"Bo"_s, u"Cy"_s };
        QStringList leftOut;
        for (const Analysis& one : analysesBeside({}, {}, { people })) {
            if (one.change != AnalysisChange::WithoutEvaluator)
                continue;
            leftOut << one.name;
            QCOMPARE(one.slice.evaluators.size(), 2);
            QVERIFY(!one.slice.evaluators.contains(one.name));
        }
        QCOMPARE(leftOut, people);
        QVERIFY(
            !with(analysesBeside({}, {}, { { u"Ann"_s } }), AnalysisChange::WithoutEvaluator)); // nobody would be left
        QStringList crowd;
        for (int i = 0; i <= kMostEvaluatorsLeftOut; ++i)
            crowd << QString::number(i);
        QVERIFY(!with(analysesBeside({}, {}, { crowd }), AnalysisChange::WithoutEvaluator));
    }
};

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
