// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/votelog.h"

#include <algorithm>
#include <map>

#include <QHash>

#include "core/store/database.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

// Only plain numbers, and no ORDER BY: votes lie nearly in time order, and sorting numbers is cheaper here than there.
constexpr auto kLog = R"(
    SELECT v.battle, v.evaluator, v.cast_at, b.contestant_a, b.contestant_b,
           CASE v.verdict WHEN 'model_a' THEN 0 WHEN 'model_b' THEN 1 WHEN 'tie' THEN 2 ELSE 3 END
    FROM vote v JOIN battle b ON b.id = v.battle
    WHERE v.is_blind = 1 AND b.state = 'voted' AND b.has_leak <= :counts_leaks
          AND NOT EXISTS (SELECT 1 FROM vote s WHERE s.supersedes = v.id))"_L1;
static_assert(
    int(Verdict::ABetter) == 0 && int(Verdict::BBetter) == 1 && int(Verdict::Tie) == 2 && int(Verdict::BothBad) == 3);

constexpr auto kLogWithContexts = R"(
    SELECT v.battle, v.evaluator, v.cast_at, b.contestant_a, b.contestant_b,
           CASE v.verdict WHEN 'model_a' THEN 0 WHEN 'model_b' THEN 1 WHEN 'tie' THEN 2 ELSE 3 END,
           b.language, v.provenance
    FROM vote v JOIN battle b ON b.id = v.battle
    WHERE v.is_blind = 1 AND b.state = 'voted' AND b.has_leak <= :counts_leaks
          AND NOT EXISTS (SELECT 1 FROM vote s WHERE s.supersedes = v.id))"_L1;

constexpr auto kPrompts = "SELECT battle, prompt_hash FROM turn ORDER BY battle, position"_L1;

constexpr auto kCategories = "SELECT id, key FROM category ORDER BY key"_L1;
constexpr auto kBattleCategories = "SELECT battle, category FROM battle_category ORDER BY battle, category"_L1;

/// Gives each combination of categories one number, so that a vote carries four bytes for all of its categories.
class CategorySets {
public:
    [[nodiscard]] static Result<CategorySets> read(const Database& database)
    {
        Statement keys(database, kCategories);
        auto named = readAll<std::pair<qint64, QString>>(
            keys, [](const Statement& row) { return std::pair(row.integer(0), row.text(1)); });
        if (!named)
            return fail(named.error());
        CategorySets sets;
        sets.m_keys = QHash<qint64, QString>(named->begin(), named->end());

        Statement rows(database, kBattleCategories);
        std::vector<qint64> combination;
        qint64 battle = 0;
        auto hasRow = rows.first();
        for (; hasRow && *hasRow; hasRow = rows.next()) {
            if (rows.integer(0) != battle)
                sets.close(std::exchange(battle, rows.integer(0)), combination);
            combination.push_back(rows.integer(1));
        }
        if (!hasRow)
            return fail(hasRow.error());
        sets.close(battle, combination);
        return sets;
    }

    [[nodiscard]] quint32 of(BattleId battle) const { return m_ofBattle.value(battle.value, 0); }

    [[nodiscard]] std::vector<std::vector<CategoryKey>> take() { return std::move(m_sets); }

private:
    void close(qint64 battle, std::vector<qint64>& combination)
    {
        if (combination.empty())
            return;
        const auto [entry, isNew] = m_numbers.try_emplace(combination, quint32(m_sets.size()));
        if (isNew) {
            std::vector<CategoryKey> set;
            for (const qint64 category : combination)
                set.push_back({ m_keys.value(category) });
            std::ranges::sort(set);
            m_sets.push_back(std::move(set));
        }
        m_ofBattle.insert(battle, entry->second);
        combination.clear();
    }

    QHash<qint64, QString> m_keys;
    std::map<std::vector<qint64>, quint32> m_numbers;
    QHash<qint64, quint32> m_ofBattle;
    std::vector<std::vector<CategoryKey>> m_sets { {} };
};

/// Gives each conversation, the prompts of all turns in their order, one number.
class PromptNumbers {
public:
    [[nodiscard]] static Result<PromptNumbers> read(const Database& database)
    {
        PromptNumbers prompts;
        Statement rows(database, kPrompts);
        qint64 battle = 0;
        QByteArray hashes;
        auto hasRow = rows.first();
        for (; hasRow && *hasRow; hasRow = rows.next()) {
            if (rows.integer(0) != battle)
                prompts.close(std::exchange(battle, rows.integer(0)), hashes);
            hashes += rows.bytes(1);
        }
        if (!hasRow)
            return fail(hasRow.error());
        prompts.close(battle, hashes);
        return prompts;
    }

    [[nodiscard]] quint32 of(BattleId battle) const { return m_ofBattle.value(battle.value, 0); }

private:
    void close(qint64 battle, QByteArray& hashes)
    {
        const QByteArray conversation = std::exchange(hashes, {});
        if (conversation.isEmpty())
            return;
        if (!m_numbers.contains(conversation))
            m_numbers.insert(conversation, quint32(m_numbers.size() + 1));
        m_ofBattle.insert(battle, m_numbers.value(conversation));
    }

    QHash<QByteArray, quint32> m_numbers;
    QHash<qint64, quint32> m_ofBattle;
};

/// Gives each word the number of its first appearance; at most 255 of them.
struct WordNumbers {
    QStringList words;

    [[nodiscard]] Result<quint8> number(const QString& word)
    {
        qsizetype at = words.indexOf(word);
        if (at < 0) {
            at = words.size();
            words.append(word);
        }
        if (at > 254)
            return fail(Error::Code::InvalidInput, u"more than 255 different words such as \"%1\""_s.arg(word));
        return quint8(at);
    }
};

/// The columns that both statements of the log begin with.
[[nodiscard]] CountedVote readCounted(const Statement& row, const CategorySets& sets)
{
    const auto battle = row.id<BattleId>(0);
    return {
        .contestants = { row.id<ContestantId>(3), row.id<ContestantId>(4) },
        .castAtUtcMs = row.integer(2),
        .battle = battle,
        .evaluator = row.id<EvaluatorId>(1),
        .categorySet = sets.of(battle),
        .verdict = Verdict(row.integer(5)),
    };
}

[[nodiscard]] Result<VoteLog> logWithContexts(const Database& database, const CategorySets& sets, LeakedBattles leaked)
{
    struct Row {
        CountedVote vote;
        VoteContext context;
    };
    const auto prompts = PromptNumbers::read(database);
    if (!prompts)
        return fail(prompts.error());
    WordNumbers languages;
    WordNumbers provenances;
    Statement statement(database, kLogWithContexts);
    statement.bind(":counts_leaks"_L1, int(leaked == LeakedBattles::Counted));
    auto rows = readAll<Row>(statement, [&](const Statement& row) -> Result<Row> {
        const CountedVote vote = readCounted(row, sets);
        const auto language = languages.number(row.text(6));
        if (!language)
            return fail(language.error());
        const auto provenance = provenances.number(row.text(7));
        if (!provenance)
            return fail(provenance.error());
        return Row { vote, { prompts->of(vote.battle), *language, *provenance } };
    });
    if (!rows)
        return fail(rows.error());
    std::ranges::stable_sort(*rows, {}, [](const Row& row) { return row.vote.castAtUtcMs; });
    VoteLog log;
    log.languages = languages.words;
    log.provenances = provenances.words;
    for (const Row& row : *rows) {
        log.votes.push_back(row.vote);
        log.contexts.push_back(row.context);
    }
    return log;
}

} // namespace

Result<VoteLog> readVoteLog(const Database& database, VoteLogDetail detail, LeakedBattles leaked)
{
    auto sets = CategorySets::read(database);
    if (!sets)
        return fail(sets.error());
    if (detail == VoteLogDetail::Contexts) {
        auto log = logWithContexts(database, *sets, leaked);
        if (log)
            log->categorySets = sets->take();
        return log;
    }
    Statement rows(database, kLog);
    rows.bind(":counts_leaks"_L1, int(leaked == LeakedBattles::Counted));
    auto votes = readAll<CountedVote>(rows, [&sets](const Statement& row) { return readCounted(row, *sets); });
    if (!votes)
        return fail(votes.error());
    std::ranges::stable_sort(*votes, {}, &CountedVote::castAtUtcMs);
    VoteLog log;
    log.votes = std::move(*votes);
    log.categorySets = sets->take();
    return log;
}

} // namespace darkhorse
