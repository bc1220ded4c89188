// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>
#include <QTimeZone>

#include "core/arena/models/modelfacts.h"
#include "core/arena/standings/livestandings.h"
#include "core/arena/standings/publishedboards.h"
#include "core/domain/votenote.h"
#include "core/store/votestore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/shareddata.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

StandingsVote vote(qint64 a, qint64 b, Verdict verdict, const QString& evaluator)
{
    StandingsVote one;
    one.contestants = { { a }, { b } };
    one.verdict = verdict;
    one.castAtUtcMs = 86'400'000;
    one.evaluator = { evaluator == u"Ann"_s ? 1 : 2 };
    one.evaluatorName = evaluator;
    return one;
}

QString write(const QString& folder, const QByteArray& text)
{
    QFile file(folder + u"/board_2024-05-20.csv"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

} // namespace

/// Where the charts get what they show.
class TestExplorerSources final : public QObject {
    Q_OBJECT

private slots:
    void aSurveyNamesPairsAndPeople()
    {
        LiveStandings live;
        live.reset({ { { 11 }, u"alpha"_s, {} }, { { 12 }, u"beta"_s, {} }, { { 13 }, u"gamma"_s, {} } },
            { overallCategory() }, {});
        for (const auto& [a, b, verdict, who] : { std::tuple(11, 12, Verdict::ABetter, u"Ann"_s),
                 std::tuple(12, 11, Verdict::ABetter, u"Bob"_s), std::tuple(12, 13, Verdict::BothBad, u"Ann"_s),
                 std::tuple(11, 13, Verdict::ABetter, u"Ann"_s), std::tuple(13, 11, Verdict::ABetter, u"Ann"_s) })
            live.add(vote(a, b, verdict, who));
        ArenaSurveyPtr found;
        live.survey({}, overallCategory(), this, [&](const ArenaSurveyPtr& survey) { found = survey; });
        QTRY_VERIFY(found);
        QCOMPARE(found->pairs.size(), size_t(3));
        QCOMPARE(found->evaluators.size(), size_t(2));
        QCOMPARE(found->evaluators[0].evaluator, u"Ann"_s);
        QCOMPARE(found->evaluators[0].votes(), 4);
        QCOMPARE(found->evaluatorsByDay, 2);
        std::vector<qint64> byPerson(2);
        for (const DayTally& day : found->days) {
            for (size_t i = 0; i < byPerson.size(); ++i)
                byPerson[i] += day.votes.at(i);
        }
        QCOMPARE(byPerson, (std::vector<qint64> { 4, 1 }));
        qint64 votes = 0;
        for (const PairTally& pair : found->pairs)
            votes += pair.votes();
        QCOMPARE(votes, 5);
        QVERIFY(found->sideA);
        QCOMPARE(found->sideA->value, 1.0);

        RatingHistoryPtr history;
        live.findHistory({}, overallCategory(), 3, this, [&](const RatingHistoryPtr& past) { history = past; });
        QTRY_VERIFY(history);
        QCOMPARE(history->moments.size(), size_t(3));
        QCOMPARE(history->moments.back().votes, 5);
        QCOMPARE(history->moments.back().standings->votesCounted, 5);

        SlicedChoice bob;
        bob.slice.evaluators = { u"Bob"_s };
        ArenaSurveyPtr ofBob;
        live.survey(bob, overallCategory(), this, [&](const ArenaSurveyPtr& survey) { ofBob = survey; });
        QTRY_VERIFY(ofBob);
        QCOMPARE(ofBob->evaluators.size(), size_t(1));
        QCOMPARE(ofBob->standings->votesCounted, 1);
    }

    void evaluatorsWithFewVotesAreSurveyedTogether()
    {
        constexpr int kPeople = 230;
        LiveStandings live;
        live.reset({ { { 11 }, u"alpha"_s, {} }, { { 12 }, u"beta"_s, {} } }, { overallCategory() }, {});
        for (int person = 0; person < kPeople; ++person) {
            StandingsVote one = vote(11, 12, Verdict::ABetter, u"person %1"_s.arg(person));
            one.evaluator = { 10 + person };
            for (int i = 0; i < (person < 10 ? 20 - person : 1); ++i)
                live.add(one);
        }
        ArenaSurveyPtr found;
        live.survey({}, overallCategory(), this, [&](const ArenaSurveyPtr& survey) { found = survey; });
        QTRY_VERIFY(found);
        QCOMPARE(found->evaluators.size(), size_t(200));
        QCOMPARE(found->evaluators[1].evaluator, u"person 1"_s);
        QCOMPARE(found->otherEvaluators, 30);
        QVERIFY(found->others);
        QCOMPARE(found->others->votes(), 30);
        QCOMPARE(found->evaluatorsByDay, 7);
        std::vector<qint64> byPart(8);
        for (const DayTally& day : found->days) {
            for (size_t i = 0; i < byPart.size(); ++i)
                byPart[i] += day.votes.at(i);
        }
        QCOMPARE(byPart, (std::vector<qint64> { 20, 19, 18, 17, 16, 15, 14, 13 + 12 + 11 + 220 }));
    }

    void praiseIsForTheWinnerAndBlameForTheLoser()
    {
        const QStringList reasons { u"useful"_s, u"unclear"_s, u"own word"_s };
        QCOMPARE(reasonsOf(reasons, Verdict::ABetter, Side::A), (QStringList { u"useful"_s, u"own word"_s }));
        QCOMPARE(reasonsOf(reasons, Verdict::ABetter, Side::B), QStringList { u"unclear"_s });
        QCOMPARE(reasonsOf(reasons, Verdict::BBetter, Side::A), QStringList { u"unclear"_s });
        QCOMPARE(reasonsOf(reasons, Verdict::Tie, Side::B), (QStringList { u"useful"_s, u"own word"_s }));
        QCOMPARE(reasonsOf(reasons, Verdict::BothBad, Side::B), QStringList { u"unclear"_s });
    }

    void theBestTradeOffsAreMarked()
    {
        Standings standings;
        std::vector<ModelFacts> facts;
        for (const auto& [id, rating, price] :
            { std::tuple(1, 1100.0, 10.0), std::tuple(2, 1000.0, 12.0), std::tuple(3, 950.0, 1.0) }) {
            StandingsRow row;
            row.contestant = { id };
            row.rating = rating;
            standings.rows.push_back(row);
            ModelFacts one;
            one.contestant = { id };
            one.price.output = price;
            one.tokensPerSecond = price;
            facts.push_back(one);
        }
        const auto isOnFront = [&](TradeOffMeasure measure) {
            std::vector<bool> front;
            for (const TradeOff& one : tradeOffs(standings, facts, measure))
                front.push_back(one.isOnFront);
            return front;
        };
        QCOMPARE(isOnFront(TradeOffMeasure::Price), (std::vector<bool> { true, false, true }));
        QCOMPARE(isOnFront(TradeOffMeasure::Speed), (std::vector<bool> { true, true, false }));
        QVERIFY(tradeOffs(standings, facts, TradeOffMeasure::Length).empty());
    }

    void factsOfAnArena()
    {
        ArenaFixture arena;
        const ContestantId alpha = arena.addContestant(u"Alpha"_s);
        const ContestantId beta = arena.addContestant(u"Beta"_s);
        arena.voteBattle(alpha, beta, u"p"_s, Verdict::ABetter);
        const auto facts = modelFactsOf(arena.path());
        QVERIFY(facts);
        QCOMPARE((*facts)->size(), size_t(2));
        for (const ModelFacts& one : **facts) {
            QCOMPARE(one.answers, 1);
            QVERIFY(*one.characters > 0);
        }
        QVERIFY(!modelFactsOf(arena.path() + u"x"_s));
    }

    void publishedBoardsAreKept()
    {
        ArenaFixture arena;
        const ContestantId alpha = arena.addContestant(u"Alpha"_s);
        QVERIFY(publishedBoards(arena.path()).value()->moments.empty());
        const QTemporaryDir folder;
        const QString file = write(
            folder.path(), "model,rating,lower,upper\nALPHA,1200,1190,1210\nbeta,1195,1180,1205\nc,900,890,910\n");
        QCOMPARE(importPublishedBoards(arena.path(), file)->rows, 3);
        QCOMPARE(importPublishedBoards(arena.path(), file)->boards, 1); // again: the day is replaced
        const auto kept = publishedBoards(arena.path());
        QVERIFY(kept);
        QCOMPARE((*kept)->moments.size(), size_t(1));
        const std::vector<StandingsRow>& rows = (*kept)->moments[0].standings->rows;
        QCOMPARE(rows[0].contestant, alpha);
        QVERIFY(rows[1].contestant.value < 0);
        QCOMPARE(rows[0].rank, 1);
        QCOMPARE(rows[0].worstRank, 2);
        QCOMPARE(rows[1].rank, 1);
        QCOMPARE(rows[2].rank, 3);
        QVERIFY(!importPublishedBoards(arena.path(), folder.filePath(u"nowhere.csv"_s)));
    }

    void theBoardOf20May2024()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        ArenaFixture arena;
        QVERIFY(importPublishedBoards(arena.path(), shared + u"/data/07-arena-leaderboards/alltime.csv"_s));
        QVERIFY(importPublishedBoards(arena.path(), shared + u"/data/07-arena-leaderboards/lmsys_2024-06-19.csv"_s));
        const auto kept = publishedBoards(arena.path());
        QVERIFY(kept);
        const auto onDay = [&](int year, int month, int day) {
            const qint64 utcMs = QDate(year, month, day).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
            return std::ranges::find((*kept)->moments, utcMs, &RatingMoment::utcMs)->standings;
        };
        const StandingsPtr may = onDay(2024, 5, 20);
        QCOMPARE(may->rows[0].name, u"GPT-4o-2024-05-13"_s);
        QCOMPARE(qRound(*may->rows[0].rating), 1287);
        QCOMPARE(may->rows[6].name, u"Yi-Large-preview"_s);
        QCOMPARE(may->rows[6].rank, 7);
        // With intervals ranks are shared.
        const StandingsPtr june = onDay(2024, 6, 19);
        QCOMPARE(june->rows[0].rank, 1);
        QVERIFY(std::ranges::any_of(june->rows, [](const StandingsRow& row) { return row.worstRank > row.rank; }));
    }
};

QTEST_GUILESS_MAIN(TestExplorerSources)
#include "tst_explorersources.moc"
