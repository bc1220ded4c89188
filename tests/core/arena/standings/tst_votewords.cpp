// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/arena/standings/standingsvotes.h"
#include "core/store/votelog.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestVoteWords final : public QObject {
    Q_OBJECT

private slots:
    void whoHasNotVotedIsNotOffered();
    void whoVotesNowIs();
    void namesGoByNumberWhereTwoShareOne();
};

namespace {

StandingsVote voteOf(qint64 evaluator, const QString& name)
{
    StandingsVote vote;
    vote.contestants = { ContestantId { 1 }, ContestantId { 2 } };
    vote.evaluator = EvaluatorId { evaluator };
    vote.evaluatorName = name;
    vote.castAtUtcMs = 1'700'000'000'000;
    return vote;
}

/// One vote, by the third of four evaluators.
StandingsVotes someVotes()
{
    VoteLog log;
    log.contestants = { ContestantId { 1 }, ContestantId { 2 } };
    log.evaluators = { EvaluatorId { 1 }, EvaluatorId { 2 }, EvaluatorId { 3 }, EvaluatorId { 4 } };
    log.evaluatorNames = { u"anna"_s, u"anna"_s, u"ben"_s, u"eve"_s };
    log.languages = { u"en"_s };
    log.provenances = { u"live"_s };
    log.categorySets = { {} };
    log.isLeakedSet = { false };
    log.contestantA = { 0 };
    log.contestantB = { 1 };
    log.verdict = { quint8(Verdict::Tie) };
    log.categorySet = { 0 };
    log.castAtS = { 1'600'000'000 };
    log.evaluator = { 2 };
    log.language = { 0 };
    log.provenance = { 0 };
    StandingsVotes votes;
    votes.reset({}, { overallCategory() }, std::move(log));
    return votes;
}

} // namespace

void TestVoteWords::whoHasNotVotedIsNotOffered() { QCOMPARE(someVotes().words().evaluators, QStringList(u"ben"_s)); }

void TestVoteWords::whoVotesNowIs()
{
    StandingsVotes votes = someVotes();
    (void)votes.rowOf(voteOf(9, u"zoe"_s)); // looked at, not added
    QCOMPARE(votes.words().evaluators, QStringList(u"ben"_s));
    votes.append(voteOf(1, u"anna"_s));
    votes.append(voteOf(2, u"anna"_s));
    QCOMPARE(votes.words().evaluators, (QStringList { u"anna"_s, u"ben"_s }));
    votes.append(voteOf(9, u"zoe"_s));
    QCOMPARE(votes.words().evaluators, (QStringList { u"anna"_s, u"ben"_s, u"zoe"_s }));
}

void TestVoteWords::namesGoByNumberWhereTwoShareOne()
{
    const StandingsVotes votes = someVotes();
    QCOMPARE(votes.evaluatorName(votes.columns().evaluator.front()), u"ben"_s);
    QCOMPARE(votes.evaluatorName(77), QString());
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestVoteWords)
#include "tst_votewords.moc"
