// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/arena/standings/slicedstandings.h"
#include "core/store/votestore.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

const std::vector<StandingsEntrant> kEntrants { { { 11 }, u"alpha"_s, {} }, { { 12 }, u"beta"_s, {} },
    { { 13 }, u"gamma"_s, {} }, { { 14 }, u"delta"_s, {} } };
const std::vector<CategoryKey> kCategories { overallCategory(), { u"coding"_s } };
constexpr int kVotes = 400;

/// Votes of two people in two languages, one a minute; every third belongs to Coding.
std::vector<StandingsVote> manyVotes()
{
    std::vector<StandingsVote> votes;
    for (int i = 0; i < kVotes; ++i) {
        const qint64 a = 11 + i % 4;
        const qint64 b = 11 + (i + 1 + i / 4 % 3) % 4;
        const bool isAnna = i % 5 < 3;
        StandingsVote vote { { { a }, { b } }, Verdict((i * 7 + i / 11 + (isAnna ? 0 : i / 2)) % 4), 60'000LL * i,
            { isAnna ? 1 : 2 }, {}, isAnna ? u"anna"_s : u"boris"_s, i % 2 == 0 ? u"en"_s : u"ru"_s, {} };
        if (i % 3 == 0)
            vote.categories = { kCategories[1] };
        vote.promptHashes = "prompt " + QByteArray::number(i / 20);
        vote.styles = { { i % 50 + 1, i % 3, i % 4, i % 5 }, { i % 37 + 1, i % 2, i % 5, i % 3 } };
        votes.push_back(vote);
    }
    return votes;
}

bool waitUntilCurrent(LiveStandings& standings)
{
    bool isCurrent = false;
    standings.whenCurrent(&standings, [&] { isCurrent = true; });
    return QTest::qWaitFor([&] { return isCurrent; });
}

void fill(LiveStandings& standings, const std::function<bool(const StandingsVote&)>& isIn, bool hasStyle = false,
    bool hasPrompts = false)
{
    VoteLog log;
    log.hasStyle = hasStyle;
    log.hasPrompts = hasPrompts;
    standings.reset(kEntrants, kCategories, std::move(log));
    for (const StandingsVote& vote : manyVotes()) {
        if (isIn(vote))
            standings.add(vote);
    }
}

bool everything(const StandingsVote&) { return true; }

void compareRatings(const Standings& got, const Standings& expected)
{
    QCOMPARE(got.votesCounted, expected.votesCounted);
    QCOMPARE(got.rows.size(), expected.rows.size());
    for (const StandingsRow& row : expected.rows) {
        const StandingsRow& other = *got.row(row.contestant);
        QCOMPARE(other.status, row.status);
        QCOMPARE(other.votes, row.votes);
        QCOMPARE(other.rating.has_value(), row.rating.has_value());
        if (!row.rating)
            continue;
        QVERIFY(std::abs(*other.rating - *row.rating) < 1e-6);
        QVERIFY(std::abs(*other.lower - *row.lower) < 1e-6);
        QVERIFY(std::abs(*other.onlineElo - *row.onlineElo) < 1e-6);
    }
}

} // namespace

Q_DECLARE_METATYPE(darkhorse::RatingSlice)

class TestSlicedStandings : public QObject {
    Q_OBJECT

private slots:
    void aSliceIsRatedLikeAnArenaOfItsVotes_data()
    {
        using IsIn = std::function<bool(const StandingsVote&)>;
        QTest::addColumn<RatingSlice>("slice");
        QTest::addColumn<IsIn>("isIn");
        RatingSlice slice;
        slice.evaluators = { u"Anna"_s };
        QTest::newRow("an evaluator") << slice << IsIn([](const auto& one) { return one.evaluatorName == u"anna"; });
        slice = {};
        slice.languages = { u"ru"_s };
        QTest::newRow("a language") << slice << IsIn([](const auto& one) { return one.language == u"ru"; });
        slice = {};
        slice.fromS = 60 * 100;
        slice.untilS = 60 * 300;
        QTest::newRow("a time") << slice << IsIn([](const auto& one) {
            return one.castAtUtcMs >= 60'000 * 100 && one.castAtUtcMs < 60'000 * 300;
        });
        slice = {};
        slice.models = { u"alpha"_s, u"beta"_s, u"gamma"_s };
        QTest::newRow("models") << slice << IsIn([](const auto& one) {
            return one.contestants.a.value < 14 && one.contestants.b.value < 14;
        });
        slice = {};
        slice.verdicts = { Verdict::ABetter, Verdict::BBetter };
        QTest::newRow("verdicts") << slice << IsIn([](const auto& one) { return one.verdict < Verdict::Tie; });
        slice.evaluators = { u"boris"_s };
        slice.languages = { u"en"_s };
        slice.provenances = { u"live"_s };
        QTest::newRow("all at once") << slice << IsIn([](const auto& one) {
            return one.verdict < Verdict::Tie && one.evaluatorName == u"boris" && one.language == u"en";
        });
    }

    void aSliceIsRatedLikeAnArenaOfItsVotes()
    {
        QFETCH(RatingSlice, slice);
        QFETCH(std::function<bool(const StandingsVote&)>, isIn);
        LiveStandings all;
        fill(all, &everything);
        LiveStandings some;
        fill(some, isIn);
        QVERIFY(waitUntilCurrent(all) && waitUntilCurrent(some));
        SlicedStandings sliced(all);
        sliced.setSlice(slice);
        QVERIFY(!sliced.isCurrent());
        for (const CategoryKey& category : kCategories) {
            QTRY_VERIFY(sliced.isCurrent() && sliced.standings(category)->rows.front().onlineElo.has_value());
            QVERIFY(sliced.standings(category)->slice == slice);
            compareRatings(*sliced.standings(category), *some.standings(category));
        }
        QCOMPARE(all.standings(overallCategory())->votesCounted, kVotes); // the arena's own stay whole
    }

    void redundantPromptsAreLeftOut()
    {
        RatingSlice slice;
        slice.leavesOutRedundant = true;
        LiveStandings all;
        all.reset(kEntrants, { overallCategory(), { u"redundant"_s } }, {});
        int redundant = 0;
        for (StandingsVote& vote : manyVotes()) {
            if (vote.castAtUtcMs % 420'000 == 0) {
                vote.categories.push_back({ u"redundant"_s });
                ++redundant;
            }
            all.add(vote);
        }
        QVERIFY(waitUntilCurrent(all));
        SlicedStandings sliced(all);
        sliced.setSlice(slice);
        QTRY_VERIFY(sliced.isCurrent());
        QCOMPARE(sliced.standings(overallCategory())->votesCounted, kVotes - redundant);
        LiveStandings unknowing; // where nobody knows which they are, no vote is known to be another
        fill(unknowing, &everything);
        QVERIFY(waitUntilCurrent(unknowing));
        StandingsPtr rated;
        unknowing.rate({ slice, {} }, overallCategory(), &unknowing, [&](const StandingsPtr& one) { rated = one; });
        QTRY_VERIFY(rated);
        QCOMPARE(rated->votesCounted, 0);
    }

    /// Votes on leaked battles come with the others, are left out or counted by rule, and a slice turns that round.
    void aSliceCountsVotesOnLeaksOtherwise()
    {
        const auto isLeaked = [](const StandingsVote& vote) { return vote.castAtUtcMs % 420'000 == 0; };
        LiveStandings without;
        fill(without, [&](const StandingsVote& vote) { return !isLeaked(vote); });
        LiveStandings with;
        fill(with, &everything);
        QVERIFY(waitUntilCurrent(without) && waitUntilCurrent(with));
        for (const bool counts : { false, true }) {
            LiveStandings all;
            all.reset(kEntrants, kCategories, {}, counts);
            for (StandingsVote& vote : manyVotes()) {
                vote.isLeaked = isLeaked(vote);
                all.add(vote);
            }
            QVERIFY(waitUntilCurrent(all));
            QVERIFY(all.words().leakedVotes > 50);
            QCOMPARE(all.words().countsLeaks, counts);
            for (const CategoryKey& category : kCategories)
                compareRatings(*all.standings(category), *(counts ? with : without).standings(category));
            SlicedStandings sliced(all);
            RatingSlice otherwise;
            otherwise.countsLeaks = !counts;
            sliced.setSlice(otherwise);
            for (const CategoryKey& category : kCategories) {
                QTRY_VERIFY(sliced.isCurrent() && sliced.standings(category)->rows.front().onlineElo.has_value());
                compareRatings(*sliced.standings(category), *(counts ? without : with).standings(category));
            }
            std::optional<ContestantComparison> comparison;
            sliced.compare(overallCategory(), { 11 }, { 12 }, &sliced,
                [&comparison](const ContestantComparison& got) { comparison = got; });
            std::optional<ContestantComparison> expected;
            (counts ? without : with)
                .compare({}, overallCategory(), { 11 }, { 12 }, &sliced,
                    [&expected](const ContestantComparison& got) { expected = got; });
            QTRY_VERIFY(comparison && expected);
            QCOMPARE(comparison->wins, expected->wins);
            QCOMPARE(comparison->bothBad, expected->bothBad);
            for (const CategoryKey& category : kCategories) // what is shown elsewhere stays
                compareRatings(*all.standings(category), *(counts ? with : without).standings(category));
        }
    }

    void leakedVotesThatCameAtOnceAreLeftOutLikeLiveOnes()
    {
        VoteLog log;
        log.contestants = { { 11 }, { 12 } };
        log.evaluators = { { 1 } };
        log.evaluatorNames = { u"anna"_s };
        log.languages = { u"en"_s };
        log.provenances = { u"live"_s };
        log.categorySets = { {}, { kCategories[1] }, {}, { kCategories[1] } };
        log.isLeakedSet = { false, false, true, true };
        for (const quint32 set : { 0U, 1U, 2U, 3U }) {
            log.contestantA.push_back(0);
            log.contestantB.push_back(1);
            log.verdict.push_back(quint8(Verdict(set % 2)));
            log.categorySet.push_back(set);
            log.castAtS.push_back(1000 + set);
            log.evaluator.push_back(0);
            log.language.push_back(0);
            log.provenance.push_back(0);
        }
        log.lastVoteUtcMs = 1'003'500;
        for (const bool counts : { false, true }) {
            LiveStandings all;
            all.reset(kEntrants, kCategories, log, counts);
            QVERIFY(waitUntilCurrent(all));
            const StandingsPtr overall = all.standings(overallCategory());
            QCOMPARE(overall->votesCounted, counts ? 4 : 2);
            QCOMPARE(overall->lastVoteUtcMs, counts ? 1'003'500 : 1'001'000);
            QCOMPARE(all.standings(kCategories[1])->votesCounted, counts ? 2 : 1);
            QCOMPARE(all.words().leakedVotes, 2);
        }
    }

    void anAnalysisThatCannotBeRatedHasNoRows()
    {
        LiveStandings all; // without the style of its answers
        fill(all, &everything);
        QVERIFY(waitUntilCurrent(all));
        RatingChoice style;
        style.style = StyleControl::FastChat;
        StandingsPtr rated;
        all.rate({ {}, style }, overallCategory(), &all, [&](const StandingsPtr& one) { rated = one; });
        QTRY_VERIFY(rated);
        QVERIFY(rated->choice == style);
        QVERIFY(std::ranges::none_of(rated->rows, [](const StandingsRow& row) { return row.rating.has_value(); }));
    }

    void withoutASliceItIsTheArenaItself()
    {
        LiveStandings all;
        fill(all, &everything);
        QVERIFY(waitUntilCurrent(all));
        SlicedStandings sliced(all);
        QCOMPARE(sliced.standings(overallCategory()).get(), all.standings(overallCategory()).get());
        RatingSlice slice;
        slice.languages = { u"en"_s };
        sliced.setSlice(slice);
        QTRY_COMPARE(sliced.standings(overallCategory())->votesCounted, kVotes / 2);
        sliced.setSlice({});
        QCOMPARE(sliced.standings(overallCategory()).get(), all.standings(overallCategory()).get());
        QTRY_VERIFY(sliced.isCurrent());
    }

    void namesThatNoVoteHasLeaveNothing()
    {
        LiveStandings all;
        fill(all, &everything);
        QVERIFY(waitUntilCurrent(all));
        SlicedStandings sliced(all);
        RatingSlice slice;
        slice.evaluators = { u"nobody"_s };
        sliced.setSlice(slice);
        QTRY_VERIFY(sliced.isCurrent());
        QCOMPARE(sliced.standings(overallCategory())->votesCounted, 0);
        slice.evaluators.append(u"anna"_s);
        sliced.setSlice(slice);
        QTRY_VERIFY(sliced.standings(overallCategory())->votesCounted > 0);
    }

    void aNewVoteCountsInTheSlicesThatItBelongsTo()
    {
        LiveStandings all;
        fill(all, &everything);
        QVERIFY(waitUntilCurrent(all));
        SlicedStandings anna(all);
        SlicedStandings boris(all);
        RatingSlice slice;
        slice.evaluators = { u"anna"_s };
        anna.setSlice(slice);
        slice.evaluators = { u"boris"_s };
        boris.setSlice(slice);
        QTRY_VERIFY(anna.isCurrent() && boris.isCurrent());
        const qint64 annas = anna.standings(overallCategory())->votesCounted;
        const qint64 borises = boris.standings(overallCategory())->votesCounted;
        StandingsVote vote = manyVotes().front();
        vote.castAtUtcMs = 60'000LL * kVotes;
        all.add(vote);
        QTRY_COMPARE(anna.standings(overallCategory())->votesCounted, annas + 1);
        QTRY_VERIFY(boris.isCurrent());
        QCOMPARE(boris.standings(overallCategory())->votesCounted, borises);
    }

    void ofManyChangesOnlyTheLastIsShown()
    {
        LiveStandings all;
        fill(all, &everything);
        QVERIFY(waitUntilCurrent(all));
        SlicedStandings sliced(all);
        QSignalSpy shown(&sliced, &SlicedStandings::standingsChanged);
        RatingSlice slice;
        for (quint32 minute = 1; minute <= 50; ++minute) {
            slice.fromS = 60 * minute;
            sliced.setSlice(slice);
        }
        QTRY_VERIFY(sliced.isCurrent());
        QCOMPARE(sliced.standings(overallCategory())->votesCounted, kVotes - 50);
        QVERIFY(shown.count() <= 4); // two categories, without online Elo and with it
    }

    void aChoiceOfItsOwnLeavesTheArenasAlone()
    {
        LiveStandings all;
        fill(all, &everything);
        QVERIFY(waitUntilCurrent(all));
        SlicedStandings sliced(all);
        RatingChoice choice;
        choice.method = RatingMethod::Davidson;
        sliced.setOwnChoice(choice);
        QTRY_VERIFY(sliced.isCurrent());
        QVERIFY(sliced.standings(overallCategory())->tieParameter.has_value());
        QVERIFY(!all.standings(overallCategory())->tieParameter.has_value());
    }

    void comparisonsAreOfTheSlice()
    {
        LiveStandings all;
        fill(all, &everything);
        QVERIFY(waitUntilCurrent(all));
        SlicedStandings sliced(all);
        std::optional<ContestantComparison> whole;
        std::optional<ContestantComparison> part;
        sliced.compare(overallCategory(), { 11 }, { 12 }, this, [&](const auto& one) { whole = one; });
        QTRY_VERIFY(whole.has_value());
        RatingSlice slice;
        slice.evaluators = { u"boris"_s };
        sliced.setSlice(slice);
        sliced.compare(overallCategory(), { 11 }, { 12 }, this, [&](const auto& one) { part = one; });
        QTRY_VERIFY(part.has_value());
        QVERIFY(part->difference.has_value());
        QVERIFY(part->wins + part->losses < whole->wins + whole->losses);
        QVERIFY(
            part->difference->upper - part->difference->lower > whole->difference->upper - whole->difference->lower);
    }

    void styleControlWaitsForTheStyleOfTheAnswers()
    {
        LiveStandings all;
        fill(all, &everything);
        QVERIFY(waitUntilCurrent(all));
        QSignalSpy wanted(&all, &LiveStandings::detailWanted);
        LiveStandings unknowing; // such as one of imported votes: there is no style to read
        QSignalSpy wantedThere(&unknowing, &LiveStandings::detailWanted);
        unknowing.reset(kEntrants, kCategories, {});
        unknowing.askForStyle();
        QCOMPARE(wantedThere.count(), 0);
        RatingChoice choice;
        choice.style = StyleControl::ArenaRank;
        all.setChoice(choice);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(all.standings(overallCategory())->styleEffects.empty());
        fill(all, &everything, true);
        QVERIFY(waitUntilCurrent(all));
        const StandingsPtr overall = all.standings(overallCategory());
        QCOMPARE(overall->styleEffects.size(), kStyleMarks.size());
        QVERIFY(overall->styleEffects[0].lower < overall->styleEffects[0].value);
        QVERIFY(overall->styleEffects[0].value < overall->styleEffects[0].upper);
        QCOMPARE(overall->votesWithoutStyle, 0);
        choice.style = StyleControl::None;
        all.setChoice(choice);
        QTRY_VERIFY(all.standings(overallCategory())->styleEffects.empty());
    }

    void wholePromptsAreDrawnWhenVotesCameWithThem()
    {
        LiveStandings all;
        fill(all, &everything);
        RatingChoice choice;
        choice.interval = IntervalMethod::Bootstrap;
        choice.bootstrap.rounds = 400;
        all.setChoice(choice);
        QVERIFY(waitUntilCurrent(all));
        const auto width = [&all] {
            double sum = 0;
            for (const StandingsRow& row : all.standings(overallCategory())->rows)
                sum += *row.upper - *row.lower;
            return sum;
        };
        const double ofVotes = width();
        QSignalSpy wanted(&all, &LiveStandings::detailWanted);
        choice.bootstrap.unit = ResampledUnit::Prompts;
        all.setChoice(choice);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first(), (QVariantList { false, true }));
        fill(all, &everything, false, true);
        QVERIFY(waitUntilCurrent(all));
        QVERIFY(std::abs(width() - ofVotes) > 1);

        // Two evaluators only: that says next to nothing about others.
        choice.bootstrap.unit = ResampledUnit::Evaluators;
        all.setChoice(choice);
        QVERIFY(waitUntilCurrent(all));
        QCOMPARE(wanted.count(), 1);
        const double ofEvaluators = width();
        choice.bootstrap.seed = 1;
        all.setChoice(choice);
        QVERIFY(waitUntilCurrent(all));
        QVERIFY(width() != ofEvaluators);
    }

    void theNumbersOfOnlineEloAreFollowed()
    {
        LiveStandings all;
        fill(all, &everything);
        QVERIFY(waitUntilCurrent(all));
        const double usual = *all.standings(overallCategory())->rows.front().onlineElo;
        RatingChoice choice;
        choice.elo.start = 1500;
        all.setChoice(choice);
        QVERIFY(waitUntilCurrent(all));
        QVERIFY(std::abs(*all.standings(overallCategory())->rows.front().onlineElo - usual - 500) < 1e-9);
        choice.elo.k = 40;
        all.setChoice(choice);
        QVERIFY(waitUntilCurrent(all));
        QVERIFY(std::abs(*all.standings(overallCategory())->rows.front().onlineElo - usual - 500) > 5);
    }
};

QTEST_GUILESS_MAIN(TestSlicedStandings)
#include "tst_slicedstandings.moc"
