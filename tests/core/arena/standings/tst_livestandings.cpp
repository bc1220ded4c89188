// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include "core/arena/standings/livestandings.h"
#include "core/store/votestore.h"
#include "tests/support/shareddata.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

constexpr double kTolerance = 0.01; // rating points

const std::vector<StandingsEntrant> kThree { { { 11 }, QStringLiteral("alpha"), QStringLiteral("One") },
    { { 12 }, QStringLiteral("beta"), QStringLiteral("Two") },
    { { 13 }, QStringLiteral("gamma"), QStringLiteral("Three") } };

StandingsVote vote(qint64 a, qint64 b, Verdict verdict, qint64 at = 1000)
{
    return { { { a }, { b } }, verdict, at, { 1 }, {}, QStringLiteral("anna"), QStringLiteral("en"), {} };
}

/// Runs the event loop until every vote given is in the standings.
bool waitUntilCurrent(LiveStandings& standings)
{
    bool isCurrent = false;
    standings.whenCurrent(&standings, [&] { isCurrent = true; });
    return QTest::qWaitFor([&] { return isCurrent; });
}

/// Six votes after which all three have a rating; two are a tie or both bad.
void addSomeVotes(LiveStandings& standings)
{
    for (const auto& [a, b, verdict] : { std::tuple(11, 12, Verdict::ABetter), std::tuple(12, 13, Verdict::ABetter),
             std::tuple(13, 11, Verdict::ABetter), std::tuple(11, 13, Verdict::ABetter),
             std::tuple(12, 13, Verdict::Tie), std::tuple(12, 11, Verdict::BothBad) })
        standings.add(vote(a, b, verdict));
}

const StandingsRow& rowNamed(const Standings& standings, const QString& name)
{
    const auto found = std::ranges::find(standings.rows, name, &StandingsRow::name);
    Q_ASSERT(found != standings.rows.end());
    return *found;
}

} // namespace

class TestLiveStandings final : public QObject {
    Q_OBJECT

private slots:
    void beforeAnyVoteEverybodyIsListedWithoutARating()
    {
        LiveStandings standings;
        QVERIFY(standings.standings(overallCategory()) != nullptr);
        standings.reset(kThree, { overallCategory() }, {});
        QVERIFY(waitUntilCurrent(standings));
        const StandingsPtr overall = standings.standings(overallCategory());
        QCOMPARE(overall->rows.size(), size_t(3));
        QCOMPARE(overall->votesCounted, 0);
        for (const StandingsRow& row : overall->rows) {
            QVERIFY(!row.rating);
            QCOMPARE(row.reason, StatusReason::NoVotes);
        }
    }

    void everyOneOfManyCategoriesHasItsOwnVotes()
    {
        std::vector<CategoryKey> categories { overallCategory() };
        for (int i = 1; i <= 70; ++i)
            categories.push_back({ u"c%1"_s.arg(i) });
        LiveStandings standings;
        standings.reset(kThree, categories, {});
        addSomeVotes(standings);
        StandingsVote one = vote(11, 12, Verdict::ABetter);
        one.categories = { { u"c31"_s }, { u"c32"_s }, { u"c70"_s } };
        standings.add(one);
        QVERIFY(waitUntilCurrent(standings));
        QCOMPARE(standings.standings(overallCategory())->votesCounted, 7);
        for (const CategoryKey& category : categories) {
            const bool hasVote = std::ranges::find(one.categories, category) != one.categories.end();
            const StandingsPtr shown = standings.standings(category);
            QCOMPARE(shown->rows.size(), size_t(3));
            if (category != overallCategory())
                QVERIFY2(shown->votesCounted == (hasVote ? 1 : 0), qPrintable(category.value));
        }
        std::optional<ContestantComparison> comparison;
        standings.compare({}, { u"c70"_s }, { 11 }, { 12 }, &standings,
            [&comparison](const ContestantComparison& got) { comparison = got; });
        QTRY_VERIFY(comparison);
        QCOMPARE(comparison->wins, 1);
        QCOMPARE(comparison->losses, 0);

        // A slice is rated in all of them, and every category comes once.
        RatingSlice decided;
        decided.verdicts = { Verdict::ABetter };
        std::vector<CategoryKey> came;
        standings.rateSlice(
            { decided, {} }, &standings, [] { return true; },
            [&came](const std::vector<StandingsPtr>& rated, const QString&) {
                came.clear();
                for (const StandingsPtr& each : rated)
                    came.push_back(each->category);
            });
        QTRY_VERIFY(came == categories);
    }

    void anUnknownCategoryHasNoRows()
    {
        LiveStandings standings;
        QVERIFY(standings.standings({ QStringLiteral("nowhere") })->rows.empty());
    }

    void votesOneByOneEqualVotesAtOnce()
    {
        const std::vector<StandingsVote> votes { vote(11, 12, Verdict::ABetter, 1000),
            vote(12, 13, Verdict::BBetter, 2000), vote(13, 11, Verdict::ABetter, 3000),
            vote(11, 13, Verdict::Tie, 4000), vote(12, 11, Verdict::BothBad, 5000),
            vote(12, 13, Verdict::ABetter, 6000) };
        VoteLog log;
        log.contestants = { { 11 }, { 12 }, { 13 } };
        log.evaluators = { votes.front().evaluator };
        log.evaluatorNames = { u"anna"_s };
        log.languages = { QString() };
        log.provenances = { u"live"_s };
        for (const StandingsVote& one : votes) {
            log.contestantA.push_back(quint16(one.contestants.a.value - 11));
            log.contestantB.push_back(quint16(one.contestants.b.value - 11));
            log.verdict.push_back(quint8(one.verdict));
            log.categorySet.push_back(0);
            log.castAtS.push_back(quint32(one.castAtUtcMs / 1000));
            log.evaluator.push_back(0);
            log.language.push_back(0);
            log.provenance.push_back(0);
            log.lastVoteUtcMs = one.castAtUtcMs;
        }

        LiveStandings atOnce;
        atOnce.reset(kThree, { overallCategory() }, log);
        LiveStandings oneByOne;
        oneByOne.reset(kThree, { overallCategory() }, {});
        for (const StandingsVote& one : votes)
            oneByOne.add(one);
        QVERIFY(waitUntilCurrent(atOnce));
        QVERIFY(waitUntilCurrent(oneByOne));

        const StandingsPtr expected = atOnce.standings(overallCategory());
        const StandingsPtr got = oneByOne.standings(overallCategory());
        QCOMPARE(got->votesCounted, 6);
        QCOMPARE(got->lastVoteUtcMs, 6000);
        QCOMPARE(got->rows.size(), expected->rows.size());
        for (const StandingsRow& row : expected->rows) {
            const StandingsRow& other = *got->row(row.contestant);
            QVERIFY(row.rating.has_value());
            QVERIFY(std::abs(*other.rating - *row.rating) < 1e-6);
            QVERIFY(std::abs(*other.lower - *row.lower) < 1e-6);
            QVERIFY(std::abs(*other.onlineElo - *row.onlineElo) < 1e-9);
            QCOMPARE(other.bothBad, row.bothBad);
        }
    }

    void manyVotesGetTheirOnlineEloLater()
    {
        constexpr quint32 kVotes = 120'000;
        VoteLog log;
        log.contestants = { { 11 }, { 12 }, { 13 } };
        log.evaluators = { { 1 } };
        log.evaluatorNames = { u"anna"_s };
        log.languages = { QString() };
        log.provenances = { u"live"_s };
        for (quint32 i = 0; i < kVotes; ++i) {
            log.contestantA.push_back(quint16(i % 3));
            log.contestantB.push_back(quint16((i + 1) % 3));
            log.verdict.push_back(quint8(i % 4));
            log.castAtS.push_back(i);
        }
        log.categorySet.assign(kVotes, 0);
        log.evaluator.assign(kVotes, 0);
        log.language.assign(kVotes, 0);
        log.provenance.assign(kVotes, 0);
        LiveStandings standings;
        QSignalSpy changed(&standings, &LiveStandings::standingsChanged);
        standings.reset(kThree, { overallCategory() }, log);
        QVERIFY(waitUntilCurrent(standings));
        QTRY_COMPARE(changed.count(), 2);
        const auto alpha = [&changed](qsizetype change) {
            return rowNamed(*changed.at(change).first().value<StandingsPtr>(), u"alpha"_s);
        };
        QVERIFY(alpha(0).rating.has_value());
        QVERIFY(!alpha(0).onlineElo.has_value());
        QVERIFY(alpha(1).onlineElo.has_value());
        standings.add(vote(11, 12, Verdict::ABetter, kVotes * 1000LL)); // a vote after it disturbs nothing
        QVERIFY(waitUntilCurrent(standings));
        QCOMPARE(standings.standings(overallCategory())->votesCounted, qint64(kVotes) + 1);
        QVERIFY(rowNamed(*standings.standings(overallCategory()), u"alpha"_s).onlineElo.has_value());
    }

    void theSidesDoNotMatter()
    {
        LiveStandings straight;
        LiveStandings mirrored;
        straight.reset(kThree, { overallCategory() }, {});
        mirrored.reset(kThree, { overallCategory() }, {});
        for (const auto& [a, b, verdict] : { std::tuple(11, 12, Verdict::ABetter), std::tuple(12, 13, Verdict::ABetter),
                 std::tuple(13, 11, Verdict::ABetter), std::tuple(11, 12, Verdict::BBetter) }) {
            straight.add(vote(a, b, verdict));
            mirrored.add(vote(b, a, swapped(verdict)));
        }
        QVERIFY(waitUntilCurrent(straight));
        QVERIFY(waitUntilCurrent(mirrored));
        for (const StandingsRow& row : straight.standings(overallCategory())->rows) {
            const StandingsRow& other = *mirrored.standings(overallCategory())->row(row.contestant);
            QVERIFY(std::abs(*other.rating - *row.rating) < 1e-6);
            QCOMPARE(other.wins, row.wins);
        }
    }

    void aNewcomerAppearsAndARenameShows()
    {
        LiveStandings standings;
        standings.reset(kThree, { overallCategory() }, {});
        auto more = kThree;
        more.push_back({ { 99 }, QStringLiteral("delta"), {} });
        more.front().name = QStringLiteral("alpha, renamed");
        standings.setEntrants(more);
        standings.add(vote(99, 11, Verdict::ABetter));
        QVERIFY(waitUntilCurrent(standings));
        const StandingsPtr overall = standings.standings(overallCategory());
        QCOMPARE(overall->rows.size(), size_t(4));
        QCOMPARE(overall->row({ 99 })->wins, 1);
        QCOMPARE(overall->row({ 11 })->name, QStringLiteral("alpha, renamed"));
    }

    void everyCategoryIsKept()
    {
        const CategoryKey coding { QStringLiteral("coding") };
        LiveStandings standings;
        standings.reset(kThree, { overallCategory(), coding }, {});
        StandingsVote inCoding = vote(11, 12, Verdict::ABetter);
        inCoding.categories = { coding };
        standings.add(inCoding);
        standings.add(vote(11, 12, Verdict::BBetter));
        QSignalSpy changed(&standings, &LiveStandings::standingsChanged);
        QVERIFY(waitUntilCurrent(standings));
        QCOMPARE(standings.standings(overallCategory())->votesCounted, 2);
        QCOMPARE(standings.standings(coding)->votesCounted, 1);
        QVERIFY(changed.size() >= 2);
    }

    void everyMethodCanBeChosen_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("interval");
        QTest::addColumn<bool>("hasIntervals");
        for (const auto method : { RatingMethod::BradleyTerry, RatingMethod::Davidson, RatingMethod::OnlineElo }) {
            for (const auto interval : { IntervalMethod::Sandwich, IntervalMethod::Bootstrap, IntervalMethod::None }) {
                const bool isElo = method == RatingMethod::OnlineElo;
                QTest::addRow("%s, %s", qPrintable(toWord(method)), qPrintable(toWord(interval)))
                    << int(method) << int(interval)
                    << (interval == IntervalMethod::Bootstrap || (interval == IntervalMethod::Sandwich && !isElo));
            }
        }
    }

    void everyMethodCanBeChosen()
    {
        QFETCH(int, method);
        QFETCH(int, interval);
        QFETCH(bool, hasIntervals);
        LiveStandings standings;
        standings.reset(kThree, { overallCategory() }, {});
        addSomeVotes(standings);
        RatingChoice choice;
        choice.method = RatingMethod(method);
        choice.interval = IntervalMethod(interval);
        choice.anchor = RatingAnchor { { 12 }, 1114 };
        standings.setChoice(choice);
        standings.add(vote(11, 12, Verdict::BBetter, 9000)); // a vote after the choice is rated by it, too
        QVERIFY(waitUntilCurrent(standings));
        const StandingsPtr overall = standings.standings(overallCategory());
        QCOMPARE(overall->votesCounted, 7);
        QVERIFY(overall->choice == choice.possible());
        QVERIFY(overall->isAnchored);
        QVERIFY(std::abs(*rowNamed(*overall, QStringLiteral("beta")).rating - 1114) < 1e-6);
        QCOMPARE(overall->tieParameter.has_value(), RatingMethod(method) == RatingMethod::Davidson);
        for (const StandingsRow& row : overall->rows) {
            QVERIFY(row.rating && row.rank && row.worstRank);
            QCOMPARE(row.lower.has_value() && row.upper.has_value(), hasIntervals);
        }
    }

    void tiesCanBeLeftOut()
    {
        LiveStandings standings;
        standings.reset(kThree, { overallCategory() }, {});
        addSomeVotes(standings);
        RatingChoice choice;
        choice.leavesOutTies = true;
        choice.reweightsPairs = true;
        standings.setChoice(choice);
        QVERIFY(waitUntilCurrent(standings));
        QCOMPARE(standings.standings(overallCategory())->votesCounted, 4);
        standings.setChoice({});
        QVERIFY(waitUntilCurrent(standings));
        QCOMPARE(standings.standings(overallCategory())->votesCounted, 6);
    }

    void aSmallCategoryCanLeanOnOverall()
    {
        const CategoryKey small { u"small"_s };
        LiveStandings standings;
        standings.reset(kThree, { overallCategory(), small }, {});
        for (int round = 0; round < 20; ++round)
            addSomeVotes(standings);
        StandingsVote one = vote(12, 11, Verdict::ABetter);
        one.categories = { small };
        standings.add(one);
        one.verdict = Verdict::BBetter;
        standings.add(one);
        QVERIFY(waitUntilCurrent(standings));
        const StandingsPtr plain = standings.standings(small);
        QVERIFY(!rowNamed(*plain, u"gamma"_s).rating);

        RatingChoice choice;
        choice.poolsCategories = true;
        standings.setChoice(choice);
        QVERIFY(waitUntilCurrent(standings));
        const StandingsPtr overall = standings.standings(overallCategory());
        const StandingsPtr pooled = standings.standings(small);
        for (const StandingsRow& row : pooled->rows) {
            const StandingsRow& whole = *overall->row(row.contestant);
            QVERIFY(row.rating && row.lower && row.upper);
            QVERIFY(*row.upper - *row.lower > *whole.upper - *whole.lower); // nothing is known better than before
        }
        QCOMPARE(*rowNamed(*pooled, u"gamma"_s).rating, *rowNamed(*overall, u"gamma"_s).rating);
        QCOMPARE(pooled->votesCounted, 2);
        // The even record of two votes draws alpha down, but not to where the record alone puts it.
        const double alone = *rowNamed(*plain, u"alpha"_s).rating - *rowNamed(*plain, u"beta"_s).rating;
        const double whole = *rowNamed(*overall, u"alpha"_s).rating - *rowNamed(*overall, u"beta"_s).rating;
        const double drawn = *rowNamed(*pooled, u"alpha"_s).rating - *rowNamed(*pooled, u"beta"_s).rating;
        QVERIFY2(alone < drawn && drawn < whole, qPrintable(u"%1 %2 %3"_s.arg(alone).arg(drawn).arg(whole)));

        choice.interval = IntervalMethod::None; // without intervals nobody knows how much to lean
        standings.setChoice(choice);
        QVERIFY(waitUntilCurrent(standings));
        QVERIFY(!rowNamed(*standings.standings(small), u"gamma"_s).rating);
    }

    void twoModelsAreCompared()
    {
        LiveStandings standings;
        standings.reset(kThree, { overallCategory() }, {});
        addSomeVotes(standings);
        QVERIFY(waitUntilCurrent(standings));
        std::optional<ContestantComparison> there;
        std::optional<ContestantComparison> back;
        standings.compare(
            { {}, standings.choice() }, overallCategory(), { 11 }, { 12 }, this, [&](const auto& one) { there = one; });
        standings.compare(
            { {}, standings.choice() }, overallCategory(), { 12 }, { 11 }, this, [&](const auto& one) { back = one; });
        QTRY_VERIFY(there && back);
        QVERIFY(there->difference && back->difference);
        QCOMPARE(there->difference->points, -back->difference->points);
        QVERIFY(std::abs(there->difference->probabilityOfSuperiority + back->difference->probabilityOfSuperiority - 1)
            < 1e-12);
        QCOMPARE(there->wins, 1);
        QCOMPARE(there->losses, 0);
        QCOMPARE(back->losses, 1);
        QCOMPARE(there->bothBad, 1);

        RatingChoice online;
        online.method = RatingMethod::OnlineElo;
        standings.setChoice(online);
        QVERIFY(waitUntilCurrent(standings));
        std::optional<ContestantComparison> elo;
        standings.compare(
            { {}, standings.choice() }, overallCategory(), { 11 }, { 12 }, this, [&](const auto& one) { elo = one; });
        QTRY_VERIFY(elo);
        QVERIFY(!elo->difference); // online Elo has no joint error
        QCOMPARE(elo->wins, 1);
    }

    void fragilityNamesWhoWouldLead()
    {
        LiveStandings standings;
        standings.reset(kThree, { overallCategory() }, {});
        for (int i = 0; i < 40; ++i)
            standings.add(vote(11, 12, i % 40 < 21 ? Verdict::ABetter : Verdict::BBetter));
        std::optional<std::optional<LeadFragility>> found;
        standings.findFragility(
            { {}, standings.choice() }, overallCategory(), this, [&](const auto& one) { found = one; });
        QTRY_VERIFY(found);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->leader, ContestantId { 11 });
        QCOMPARE((*found)->challenger, ContestantId { 12 });
        QCOMPARE((*found)->votes, 3);
    }

    void anAnswerForNobodyIsDropped()
    {
        LiveStandings standings;
        standings.reset(kThree, { overallCategory() }, {});
        auto gone = std::make_unique<QObject>();
        bool wasTold = false;
        standings.compare({ {}, standings.choice() }, overallCategory(), { 11 }, { 12 }, gone.get(),
            [&](const auto&) { wasTold = true; });
        gone.reset();
        standings.add(vote(11, 12, Verdict::Tie)); // answered after the question
        QVERIFY(waitUntilCurrent(standings));
        QVERIFY(!wasTold);
    }

    /// Origin of the numbers: goldens/tiny_bt.json, FastChat's battles fitted to convergence.
    void theTinyGoldenSetIsExact()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        QFile file(shared + QStringLiteral("/goldens/tiny_bt.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();

        QHash<QString, qint64> ids;
        std::vector<StandingsEntrant> entrants;
        LiveStandings standings;
        std::vector<StandingsVote> votes;
        for (const QJsonValue& battle : golden[u"battles"].toArray()) {
            for (const QString& name : { battle[u"model_a"].toString(), battle[u"model_b"].toString() }) {
                if (ids.contains(name))
                    continue;
                ids.insert(name, ids.size() + 1);
                entrants.push_back({ { ids[name] }, name, {} });
            }
            votes.push_back(vote(ids[battle[u"model_a"].toString()], ids[battle[u"model_b"].toString()],
                *verdictFromArenaWord(battle[u"winner"].toString()), qint64(battle[u"tstamp"].toDouble() * 1000)));
        }
        standings.reset(entrants, { overallCategory() }, {});
        for (const StandingsVote& one : votes)
            standings.add(one);
        QVERIFY(waitUntilCurrent(standings));

        const StandingsPtr overall = standings.standings(overallCategory());
        const QHash<QString, std::pair<double, double>> expected { { QStringLiteral("alpha"),
                                                                       { 1071.5598, 1005.551470 } },
            { QStringLiteral("beta"), { 1006.1798, 1000.065794 } },
            { QStringLiteral("gamma"), { 1030.6609, 1002.021791 } },
            { QStringLiteral("delta"), { 891.5996, 992.360945 } } };
        QCOMPARE(overall->rows.size(), size_t(expected.size()));
        for (auto one = expected.cbegin(); one != expected.cend(); ++one) {
            const StandingsRow& row = rowNamed(*overall, one.key());
            QVERIFY(std::abs(*row.rating - one->first) < kTolerance);
            QVERIFY(std::abs(*row.onlineElo - one->second) < kTolerance);
        }
    }
};

QTEST_GUILESS_MAIN(TestLiveStandings)
#include "tst_livestandings.moc"
