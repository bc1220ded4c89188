// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/arenafixture.h"

#include <QSqlDatabase>

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(toString(result.error().code)), qPrintable(result.error().detail));
    return std::move(*result);
}

void need(const Result<void>& result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(toString(result.error().code)), qPrintable(result.error().detail));
}

/// These tests ask what is stored, not whether it outlives a power cut; waiting for the disk would make them ten times slower.
std::unique_ptr<Database> openFast(const QString& path, Database::Mode mode)
{
    auto database = need(Database::open(path, mode));
    need(execute(database->connection(), "PRAGMA synchronous = OFF"_L1));
    return database;
}

} // namespace

ArenaFixture::ArenaFixture() : m_database(openFast(path(), Database::Mode::Create)) { }

QString ArenaFixture::path(const QString& name) const { return m_folder.filePath(name); }

void ArenaFixture::reopen()
{
    m_database.reset();
    m_database = openFast(path(), Database::Mode::Existing);
}

ContestantId ArenaFixture::addContestant(const QString& name)
{
    Contestant contestant;
    contestant.name = name;
    return need(ContestantStore(*m_database).add(contestant));
}

EvaluatorId ArenaFixture::evaluator() { return need(EvaluatorStore(*m_database).ensure(u"Anna"_s)).id; }

BattleId ArenaFixture::beginBattle(ContestantId a, ContestantId b, const QString& prompt, qint64 startedAtUtcMs)
{
    Battle battle;
    battle.contestants = { a, b };
    battle.seed = 42;
    battle.pairing = u"uniform"_s;
    battle.startedAtUtcMs = startedAtUtcMs;
    battle.turns = { { prompt, {} } };
    return need(BattleStore(*m_database).begin(battle));
}

BattleId ArenaFixture::completeBattle(ContestantId a, ContestantId b, const QString& prompt, qint64 startedAtUtcMs)
{
    const BattleId battle = beginBattle(a, b, prompt, startedAtUtcMs);
    need(BattleStore(*m_database).complete(battle, { answeredTurn(prompt) }));
    return battle;
}

BattleId ArenaFixture::voteBattle(ContestantId a, ContestantId b, const QString& prompt, Verdict verdict,
    qint64 castAtUtcMs, const std::vector<CategoryKey>& categories)
{
    const BattleId battle = completeBattle(a, b, prompt, castAtUtcMs - 1000);
    Vote vote;
    vote.battle = battle;
    vote.evaluator = evaluator();
    vote.verdict = verdict;
    vote.castAtUtcMs = castAtUtcMs;
    vote.provenance = u"live"_s;
    need(VoteStore(*m_database).record(vote, categories));
    return battle;
}

BattleTurn answeredTurn(const QString& prompt)
{
    BattleTurn turn { prompt, {} };
    for (const Side side : kSides) {
        Answer answer;
        answer.text = u"%1 answers: %2"_s.arg(side == Side::A ? u'A' : u'B').arg(prompt);
        answer.servedModel = side == Side::A ? u"served-a"_s : u"served-b"_s;
        turn.answers[side] = answer;
    }
    return turn;
}

} // namespace darkhorse
