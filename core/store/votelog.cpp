// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/votelog.h"

#include <algorithm>
#include <array>
#include <future>
#include <limits>
#include <string>

#include <sqlite3.h>

#include "core/store/battlenumbers.h"
#include "core/store/database.h"
#include "core/store/idplaces.h"
#include "core/store/nearorder.h"
#include "core/store/rawstatement.h"
#include "core/store/statement.h"
#include "core/store/votedanswers.h"
#include "core/store/votedbattles.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

// No ORDER BY: votes lie nearly in time order, and sorting numbers is cheaper here than there. Battles are read by themselves: looking one up
// for each vote takes longer than walking over all of them, and both can be walked over at once.
constexpr auto kVotes = R"(
    SELECT battle, evaluator, cast_at, verdict, provenance, id FROM vote WHERE is_blind = 1 AND id <= ?1)";

constexpr auto kSuperseded = "SELECT supersedes FROM vote WHERE supersedes IS NOT NULL ORDER BY supersedes"_L1;
constexpr auto kContestants = "SELECT id FROM contestant ORDER BY id"_L1;
constexpr auto kEvaluators = "SELECT id, name FROM evaluator ORDER BY id"_L1;
constexpr auto kHasAnswers = "SELECT EXISTS (SELECT 1 FROM answer)"_L1;
constexpr auto kNewestBattle = "SELECT COALESCE(max(id), 0) FROM battle"_L1;
constexpr auto kNewestVote = "SELECT COALESCE(max(id), 0) FROM vote"_L1;

constexpr qint64 kMsPerSecond = 1000;

template <typename Value>
[[nodiscard]] Result<std::vector<Value>> column(const Database& database, QLatin1StringView sql)
{
    Statement rows(database, sql);
    return readAll<Value>(rows, [](const Statement& row) { return Value { row.integer(0) }; });
}

/// From here on a second connection and its thread are worth their while.
constexpr qint64 kManyVotes = 20'000;

/// Reads the battles, most of them on a thread of its own, through a connection of its own. Not possible in a transaction, whose changes
/// nobody else sees; then, and when the arena cannot be opened once more, all is read here.
class BattlesAlongside {
public:
    BattlesAlongside(const Database& database, LeakedBattles leaked, const IdPlaces& contestants, bool areMany)
        : m_database(database), m_leaked(leaked), m_contestants(contestants)
    {
        if (!areMany || sqlite3_get_autocommit(rawConnection(database)) == 0)
            return;
        const auto newest = column<qint64>(database, kNewestBattle);
        m_border = newest ? newest->front() / kParts * (kParts - 1) : 0;
        m_reading = std::async(std::launch::async, [path = database.path(), leaked, &contestants, until = m_border] {
            VotedBattles battles;
            return Database::open(path, Database::Mode::ReadOnly)
                .and_then([&](const std::unique_ptr<Database>& opened) {
                    return battles.read(*opened, leaked, contestants, { 0, until });
                })
                .map([&] { return std::move(battles); });
        });
    }

    /// Reading votes takes less time than reading battles: the last ones are read here.
    [[nodiscard]] Result<VotedBattles> take()
    {
        VotedBattles last;
        if (m_reading.valid()) {
            const auto isRead = last.read(m_database, m_leaked, m_contestants, { .after = m_border });
            auto first = m_reading.get();
            if (isRead && first) {
                return first->append(last).and_then([&] { return first->readSets(m_database); }).map([&] {
                    return std::move(*first);
                });
            }
        }
        VotedBattles all;
        return all.read(m_database, m_leaked, m_contestants, {})
            .and_then([&] { return all.readSets(m_database); })
            .map([&] { return std::move(all); });
    }

private:
    static constexpr qint64 kParts = 16;

    const Database& m_database;
    LeakedBattles m_leaked;
    const IdPlaces& m_contestants;
    qint64 m_border = 0; ///< the last battle that is read on the other thread
    std::future<Result<VotedBattles>> m_reading;
};

[[nodiscard]] std::array<std::string, 4> verdictWords()
{
    std::array<std::string, 4> words;
    for (const Verdict verdict : { Verdict::ABetter, Verdict::BBetter, Verdict::Tie, Verdict::BothBad })
        words.at(size_t(verdict)) = arenaWord(verdict).toStdString();
    return words;
}

class LogReader {
public:
    LogReader(const Database& database, VoteLogDetail detail) : m_database(database), m_detail(detail) { }

    [[nodiscard]] Result<VoteLog> read(LeakedBattles leaked)
    {
        // Battles are looked for after the newest vote: they are never deleted, so none of a vote is missing.
        return prepare()
            .and_then([&] {
                BattlesAlongside battles(m_database, leaked, m_contestants, m_newest >= kManyVotes);
                return readVotes().and_then([&] {
                    sort(); // while battles are still being read
                    return battles.take();
                });
            })
            .and_then([this](VotedBattles&& battles) { return join(std::move(battles)); })
            .map([this] {
                m_log.provenances = m_provenances.words();
                return std::move(m_log);
            });
    }

private:
    [[nodiscard]] Result<void> prepare()
    {
        auto contestants = column<ContestantId>(m_database, kContestants);
        auto superseded = column<qint64>(m_database, kSuperseded);
        const auto newest = column<qint64>(m_database, kNewestVote);
        const auto hasAnswers = column<qint64>(m_database, kHasAnswers);
        Statement people(m_database, kEvaluators);
        const auto evaluators = readAll<std::pair<EvaluatorId, QString>>(
            people, [](const Statement& row) { return std::pair(row.id<EvaluatorId>(0), row.text(1)); });
        if (!contestants || !superseded)
            return fail(!contestants ? contestants.error() : superseded.error());
        if (!newest || !hasAnswers)
            return fail(!newest ? newest.error() : hasAnswers.error());
        if (!evaluators)
            return fail(evaluators.error());
        if (contestants->size() > std::numeric_limits<quint16>::max())
            return fail(Error::Code::InvalidInput, u"more than 65535 contestants"_s);
        if (m_detail.hasPrompts) {
            auto prompts = PromptNumbers::read(m_database);
            if (!prompts)
                return fail(prompts.error());
            m_prompts = std::move(prompts->ofBattle);
            m_log.promptNumbers = std::move(prompts->numbers);
        }
        m_superseded = std::move(*superseded);
        m_newest = newest->front();
        m_log.hasAnswers = hasAnswers->front() != 0;
        for (const ContestantId contestant : *contestants)
            m_contestants.append(contestant.value);
        m_log.contestants = std::move(*contestants);
        for (const auto& [id, name] : *evaluators) {
            m_log.evaluators.push_back(id);
            m_evaluators.append(id.value);
            m_log.evaluatorNames.append(name);
        }
        // Where votes were superseded or do not count, a little room is left over.
        m_log.forEachColumn([size = size_t(m_newest)](auto& values) { values.reserve(size); });
        if (!m_detail.hasBattles)
            m_log.battle = {};
        m_log.hasPrompts = m_detail.hasPrompts;
        if (!m_detail.hasPrompts)
            m_log.prompt = {};
        m_log.hasStyle = m_detail.hasStyle;
        if (m_detail.hasStyle)
            return readStyles();
        m_log.style = {};
        return {};
    }

    [[nodiscard]] Result<void> readStyles()
    {
        m_styles.emplace_back().fill(std::numeric_limits<float>::quiet_NaN());
        return forEachVotedAnswers(m_database, [this](BattleId battle, const PerSide<QString>& answers) {
            m_styleOf.append(battle, quint32(m_styles.size()));
            m_styles.push_back(bothCounts(answerStyle(answers.a), answerStyle(answers.b)));
        });
    }

    /// What votes say themselves.
    [[nodiscard]] Result<void> readVotes()
    {
        const std::array<std::string, 4> verdicts = verdictWords();
        RawStatement rows(rawConnection(m_database), kVotes);
        rows.bind(1, m_newest);
        m_battles.reserve(size_t(m_newest));
        qint64 lastMs = 0;
        auto hasRow = rows.next();
        for (; hasRow && *hasRow; hasRow = rows.next()) {
            if (std::ranges::binary_search(m_superseded, rows.integer(5)))
                continue;
            const auto verdict = std::ranges::find(verdicts, rows.text(3));
            const auto provenance = m_provenances.number(rows.text(4));
            if (verdict == verdicts.end())
                return unknownWord("verdict", QString::fromStdString(std::string(rows.text(3))));
            if (!provenance)
                return fail(provenance.error());
            const quint32 evaluator = m_evaluators.of(rows.integer(1));
            if (evaluator == IdPlaces::kNowhere)
                return fail(Error::Code::DatabaseCorrupt,
                    u"vote %1 is of evaluator %2, who is not there"_s.arg(rows.integer(5)).arg(rows.integer(1)));
            const qint64 castAtMs = rows.integer(2);
            m_battles.push_back(rows.integer(0));
            m_log.verdict.push_back(quint8(verdict - verdicts.begin()));
            m_log.castAtS.push_back(quint32(castAtMs / kMsPerSecond));
            m_log.evaluator.push_back(evaluator);
            m_log.provenance.push_back(*provenance);
            m_millisecond.push_back(quint16(castAtMs % kMsPerSecond));
            m_isInOrder = m_isInOrder && castAtMs >= lastMs;
            lastMs = castAtMs;
        }
        return hasRow ? Result<void>() : fail(hasRow.error());
    }

    /// What battles say of their votes; votes on battles that do not count go.
    [[nodiscard]] Result<void> join(VotedBattles&& battles)
    {
        m_log.languages = battles.languages.words();
        m_log.categorySets = std::move(battles.categorySets);
        m_log.isLeakedSet = std::move(battles.isLeakedSet);
        size_t kept = 0;
        size_t place = 0;
        for (size_t vote = 0; vote < m_battles.size(); ++vote) {
            place = battles.find(m_battles[vote], place);
            if (place == battles.size())
                continue;
            const BattleId battle { m_battles[vote] };
            m_log.contestantA.push_back(battles.contestantA[place]);
            m_log.contestantB.push_back(battles.contestantB[place]);
            m_log.categorySet.push_back(battles.categorySet[place]);
            m_log.language.push_back(battles.language[place]);
            if (m_detail.hasPrompts)
                m_log.prompt.push_back(m_prompts.of(battle));
            if (m_detail.hasStyle)
                m_log.style.push_back(m_styles[m_styleOf.of(battle)]);
            if (m_detail.hasBattles)
                m_log.battle.push_back(battle.value);
            m_log.verdict[kept] = m_log.verdict[vote];
            m_log.castAtS[kept] = m_log.castAtS[vote];
            m_log.evaluator[kept] = m_log.evaluator[vote];
            m_log.provenance[kept] = m_log.provenance[vote];
            m_log.lastVoteUtcMs = qint64(m_log.castAtS[vote]) * kMsPerSecond + m_millisecond[vote];
            ++kept;
        }
        m_log.verdict.resize(kept);
        m_log.castAtS.resize(kept);
        m_log.evaluator.resize(kept);
        m_log.provenance.resize(kept);
        return {};
    }

    /// Brings what votes say themselves into the order of time.
    void sort()
    {
        if (m_isInOrder)
            return;
        const std::vector<quint32> order = nearOrder(quint32(m_battles.size()),
            [this](quint32 vote) { return std::pair(m_log.castAtS[vote], m_millisecond[vote]); });
        const auto arrange = [&order]<typename Value>(std::vector<Value>& values) {
            if (values.empty())
                return;
            std::vector<Value> sorted;
            sorted.reserve(order.size());
            for (const quint32 vote : order)
                sorted.push_back(values[vote]);
            values = std::move(sorted);
        };
        arrange(m_battles);
        arrange(m_millisecond);
        m_log.forEachColumn(arrange);
    }

    const Database& m_database;
    VoteLogDetail m_detail;
    qint64 m_newest = 0; ///< vote of all that are read
    IdPlaces m_contestants;
    IdPlaces m_evaluators;
    BattleNumbers m_prompts;
    BattleNumbers m_styleOf; ///< index into m_styles
    std::vector<BothStyles> m_styles; ///< entry 0: not known
    std::vector<qint64> m_superseded; ///< ascending
    WordNumbers m_provenances;
    std::vector<qint64> m_battles; ///< one a vote that was read
    std::vector<quint16> m_millisecond; ///< of castAtS
    bool m_isInOrder = true;
    VoteLog m_log;
};

} // namespace

void VoteLog::keep(const std::vector<bool>& isKept)
{
    forEachColumn([&isKept](auto& values) {
        if (values.empty())
            return;
        size_t kept = 0;
        for (size_t vote = 0; vote < values.size(); ++vote) {
            if (isKept[vote])
                values[kept++] = values[vote];
        }
        values.resize(kept);
    });
}

void VoteLog::keepSets(const std::vector<bool>& isKept)
{
    if (std::ranges::count(isKept, false) == 0)
        return;
    std::vector<bool> keeps;
    keeps.reserve(size());
    for (const quint32 set : categorySet)
        keeps.push_back(isKept.at(set));
    keep(keeps);
}

Result<VoteLog> readVoteLog(const Database& database, VoteLogDetail detail, LeakedBattles leaked)
{
    return LogReader(database, detail).read(leaked);
}

} // namespace darkhorse
