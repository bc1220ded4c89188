// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/votelog.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include <QHash>

#include "core/store/battlenumbers.h"
#include "core/store/database.h"
#include "core/store/rawstatement.h"
#include "core/store/statement.h"
#include "core/store/votedanswers.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

// No ORDER BY: votes lie nearly in time order, and sorting numbers is cheaper here than there. CROSS JOIN makes SQLite walk over
// the votes, so that battles are met in their order, too.
constexpr auto kLog = R"(
    SELECT v.id, v.battle, v.evaluator, v.cast_at, b.contestant_a, b.contestant_b,
           CASE v.verdict WHEN 'model_a' THEN 0 WHEN 'model_b' THEN 1 WHEN 'tie' THEN 2 ELSE 3 END,
           CASE WHEN b.language <> '' THEN b.language
               ELSE (SELECT f.language FROM battle_facts f WHERE f.battle = b.id AND f.language <> 'unknown') END,
           v.provenance
    FROM vote v CROSS JOIN battle b ON b.id = v.battle
    WHERE v.is_blind = 1 AND b.state = 'voted' AND b.has_leak <= ?1)";
static_assert(
    int(Verdict::ABetter) == 0 && int(Verdict::BBetter) == 1 && int(Verdict::Tie) == 2 && int(Verdict::BothBad) == 3);

constexpr auto kSuperseded = "SELECT supersedes FROM vote WHERE supersedes IS NOT NULL ORDER BY supersedes"_L1;
constexpr auto kContestants = "SELECT id FROM contestant ORDER BY id"_L1;
constexpr auto kEvaluators = "SELECT id, name FROM evaluator ORDER BY id"_L1;
constexpr auto kNewestVote = "SELECT COALESCE(max(id), 0) FROM vote"_L1;

constexpr qint64 kMsPerSecond = 1000;

template <typename Value>
[[nodiscard]] Result<std::vector<Value>> column(const Database& database, QLatin1StringView sql)
{
    Statement rows(database, sql);
    return readAll<Value>(rows, [](const Statement& row) { return Value { row.integer(0) }; });
}

/// Gives each word the number of its first appearance; at most 255 of them.
class WordNumbers {
public:
    [[nodiscard]] Result<quint8> number(std::string_view word)
    {
        if (m_last < m_words.size() && m_words[m_last] == word)
            return quint8(m_last);
        m_last = size_t(std::ranges::find(m_words, word) - m_words.begin());
        if (m_last == m_words.size())
            m_words.emplace_back(word);
        if (m_last >= std::numeric_limits<quint8>::max())
            return fail(Error::Code::InvalidInput,
                u"more than 255 different words such as \"%1\""_s.arg(QString::fromStdString(m_words[m_last])));
        return quint8(m_last);
    }

    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        for (const std::string& word : m_words)
            words.append(QString::fromStdString(word));
        return words;
    }

private:
    std::vector<std::string> m_words;
    size_t m_last = 0;
};

template <typename AnyId, typename Number>
[[nodiscard]] QHash<qint64, Number> numbered(const std::vector<AnyId>& ids)
{
    QHash<qint64, Number> numbers;
    for (size_t i = 0; i < ids.size(); ++i)
        numbers.insert(ids[i].value, Number(i));
    return numbers;
}

class LogReader {
public:
    LogReader(const Database& database, VoteLogDetail detail) : m_database(database), m_detail(detail) { }

    [[nodiscard]] Result<VoteLog> read(LeakedBattles leaked)
    {
        return prepare().and_then([&] { return readVotes(leaked); }).map([this] {
            sort();
            m_log.languages = m_languages.words();
            m_log.provenances = m_provenances.words();
            m_log.categorySets = std::move(m_sets.sets);
            return std::move(m_log);
        });
    }

private:
    [[nodiscard]] Result<void> prepare()
    {
        auto sets = CategorySets::read(m_database);
        auto contestants = column<ContestantId>(m_database, kContestants);
        auto superseded = column<qint64>(m_database, kSuperseded);
        const auto newest = column<qint64>(m_database, kNewestVote);
        Statement people(m_database, kEvaluators);
        const auto evaluators = readAll<std::pair<EvaluatorId, QString>>(
            people, [](const Statement& row) { return std::pair(row.id<EvaluatorId>(0), row.text(1)); });
        if (!sets || !contestants || !superseded)
            return fail(!sets ? sets.error() : !contestants ? contestants.error() : superseded.error());
        if (!newest || !evaluators)
            return fail(!newest ? newest.error() : evaluators.error());
        if (contestants->size() > std::numeric_limits<quint16>::max())
            return fail(Error::Code::InvalidInput, u"more than 65535 contestants"_s);
        if (m_detail.hasContexts) {
            auto prompts = readPromptNumbers(m_database);
            if (!prompts)
                return fail(prompts.error());
            m_prompts = std::move(*prompts);
        }
        m_sets = std::move(*sets);
        m_superseded = std::move(*superseded);
        m_log.contestants = std::move(*contestants);
        for (const auto& [id, name] : *evaluators) {
            m_log.evaluators.push_back(id);
            m_log.evaluatorNames.append(name);
        }
        // Where votes were superseded or do not count, a little room is left over.
        m_log.forEachColumn([size = size_t(newest->front())](auto& values) { values.reserve(size); });
        if (!m_detail.hasContexts)
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

    [[nodiscard]] Result<void> readVotes(LeakedBattles leaked)
    {
        const auto contestants = numbered<ContestantId, quint16>(m_log.contestants);
        const auto evaluators = numbered<EvaluatorId, quint32>(m_log.evaluators);
        RawStatement rows(rawConnection(m_database), kLog);
        rows.bind(1, int(leaked == LeakedBattles::Counted));
        auto hasRow = rows.next();
        for (; hasRow && *hasRow; hasRow = rows.next()) {
            if (std::ranges::binary_search(m_superseded, rows.integer(0)))
                continue;
            const auto language = m_languages.number(rows.text(7));
            const auto provenance = m_provenances.number(rows.text(8));
            if (!language || !provenance)
                return fail(!language ? language.error() : provenance.error());
            const BattleId battle { rows.integer(1) };
            const qint64 castAtMs = rows.integer(3);
            m_log.contestantA.push_back(contestants.value(rows.integer(4)));
            m_log.contestantB.push_back(contestants.value(rows.integer(5)));
            m_log.verdict.push_back(quint8(rows.integer(6)));
            m_log.categorySet.push_back(m_sets.ofBattle.of(battle));
            m_log.castAtS.push_back(quint32(castAtMs / kMsPerSecond));
            m_log.evaluator.push_back(evaluators.value(rows.integer(2)));
            m_log.language.push_back(*language);
            m_log.provenance.push_back(*provenance);
            m_millisecond.push_back(quint16(castAtMs % kMsPerSecond));
            if (m_detail.hasContexts)
                m_log.prompt.push_back(m_prompts.of(battle));
            if (m_detail.hasStyle)
                m_log.style.push_back(m_styles[m_styleOf.of(battle)]);
            m_isInOrder = m_isInOrder && castAtMs >= m_log.lastVoteUtcMs;
            m_log.lastVoteUtcMs = std::max(m_log.lastVoteUtcMs, castAtMs);
        }
        if (!hasRow)
            return fail(hasRow.error());
        return {};
    }

    void sort()
    {
        if (m_isInOrder)
            return;
        std::vector<quint32> order(m_log.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::stable_sort(
            order, {}, [this](quint32 vote) { return std::pair(m_log.castAtS[vote], m_millisecond[vote]); });
        m_log.forEachColumn([&order]<typename Value>(std::vector<Value>& values) {
            if (values.empty())
                return;
            std::vector<Value> sorted;
            sorted.reserve(order.size());
            for (const quint32 vote : order)
                sorted.push_back(values[vote]);
            values = std::move(sorted);
        });
    }

    const Database& m_database;
    VoteLogDetail m_detail;
    CategorySets m_sets;
    BattleNumbers m_prompts;
    BattleNumbers m_styleOf; ///< index into m_styles
    std::vector<BothStyles> m_styles; ///< entry 0: not known
    std::vector<qint64> m_superseded; ///< ascending
    WordNumbers m_languages;
    WordNumbers m_provenances;
    std::vector<quint16> m_millisecond; ///< of castAtS
    bool m_isInOrder = true;
    VoteLog m_log;
};

} // namespace

void VoteLog::keepSets(const std::vector<bool>& isKept)
{
    if (std::ranges::count(isKept, false) == 0)
        return;
    std::vector<bool> keeps;
    keeps.reserve(size());
    for (const quint32 set : categorySet)
        keeps.push_back(isKept.at(set));
    forEachColumn([&keeps](auto& values) {
        size_t kept = 0;
        for (size_t vote = 0; vote < values.size(); ++vote) {
            if (keeps[vote])
                values[kept++] = values[vote];
        }
        values.resize(kept);
    });
}

Result<VoteLog> readVoteLog(const Database& database, VoteLogDetail detail, LeakedBattles leaked)
{
    return LogReader(database, detail).read(leaked);
}

} // namespace darkhorse
