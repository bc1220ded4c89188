// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/promptstore.h"

#include <algorithm>
#include <limits>

#include <QHash>

#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kInsert = R"(
    INSERT INTO prompt (uuid, prompt_set, position, text, text_hash, language, topic)
    VALUES (:uuid, :prompt_set, :position, :text, :text_hash, :language, :topic)
    ON CONFLICT (prompt_set, text_hash) DO NOTHING)"_L1;

constexpr auto kNextPosition = "SELECT coalesce(max(position) + 1, 0) FROM prompt WHERE prompt_set = :prompt_set"_L1;

constexpr auto kById = "SELECT id, uuid, text, language, topic, prompt_set FROM prompt WHERE id = :id"_L1;

// The column before the last counts the battles that began with the prompt, the last one who in the draw can answer it.
constexpr auto kOfSets = R"(
    WITH asked AS (SELECT count(*) AS able FROM contestant
                   WHERE is_enabled AND NOT is_retired AND kind <> 'recorded'),
         made AS (SELECT r.prompt_hash AS hash, count(*) AS able
                  FROM response r JOIN contestant c ON c.id = r.contestant
                  WHERE c.is_enabled AND NOT c.is_retired AND c.kind = 'recorded' AND (SELECT able FROM asked) < 2
                  GROUP BY r.prompt_hash)
    SELECT p.id, p.uuid, p.text, p.language, p.topic, p.prompt_set,
           (SELECT count(*) FROM turn t WHERE t.prompt_hash = p.text_hash AND t.position = 0),
           (SELECT able FROM asked) + coalesce(m.able, 0)
    FROM prompt p
    JOIN (SELECT prompt_set, min(id) AS came FROM prompt GROUP BY prompt_set) s ON s.prompt_set = p.prompt_set
    LEFT JOIN made m ON m.hash = p.text_hash
    WHERE p.prompt_set <> ''
    ORDER BY s.came, p.position)"_L1;

constexpr auto kJudged = R"(
    SELECT p.id, p.uuid, p.text, p.language, p.topic, p.prompt_set,
           EXISTS (SELECT 1 FROM turn t JOIN vote v ON v.battle = t.battle
                   WHERE t.prompt_hash = p.text_hash AND t.position = 0 AND v.evaluator = :evaluator
                         AND NOT EXISTS (SELECT 1 FROM vote_withdrawal w WHERE w.vote = v.id))
    FROM prompt p
    JOIN (SELECT prompt_set, min(id) AS came FROM prompt GROUP BY prompt_set) s ON s.prompt_set = p.prompt_set
    WHERE p.prompt_set <> '' AND (:prompt_set IS NULL OR p.prompt_set = :prompt_set)
    ORDER BY s.came, p.position)"_L1;

constexpr auto kUsed = "SELECT prompt FROM turn WHERE position = 0 ORDER BY battle DESC LIMIT :limit"_L1;

constexpr auto kRemoveSet = "DELETE FROM prompt WHERE prompt_set = :prompt_set"_L1;

Prompt readRow(const Statement& row)
{
    return {
        .id = row.id<PromptId>(0),
        .uuid = row.uuid(1),
        .text = row.text(2),
        .language = row.text(3),
        .topic = row.text(4),
        .promptSet = row.text(5),
    };
}

struct UsedPrompt {
    Prompt prompt;
    qint64 battles;
    bool isAnswerable;
};

/// Where the next prompt of each set goes. Asked of the arena once a set: that looks at all its prompts.
class NextPositions {
public:
    explicit NextPositions(const Database& database) : m_database(database) { }

    [[nodiscard]] Result<qint64> of(const QString& promptSet)
    {
        const auto known = m_next.constFind(promptSet);
        if (known != m_next.constEnd())
            return *known;
        Statement statement(m_database, kNextPosition);
        statement.bind(":prompt_set"_L1, promptSet);
        if (const auto hasRow = statement.first(); !hasRow)
            return fail(hasRow.error());
        return *m_next.insert(promptSet, statement.integer(0));
    }
    void take(const QString& promptSet) { ++m_next[promptSet]; }

private:
    const Database& m_database;
    QHash<QString, qint64> m_next;
};

Result<std::vector<UsedPrompt>> promptsOfSets(const Database& database)
{
    Statement statement(database, kOfSets);
    return readAll<UsedPrompt>(statement, [](const Statement& row) {
        return UsedPrompt { readRow(row), row.integer(6), row.integer(7) >= 2 };
    });
}

} // namespace

PromptStore::PromptStore(Database& database) : m_database(database) { }

Result<PromptStore::Added> PromptStore::addAll(const std::vector<Prompt>& prompts)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    Statement insert(m_database, kInsert);
    NextPositions positions(m_database);
    Added result;
    for (const Prompt& prompt : prompts) {
        if (prompt.text.trimmed().isEmpty())
            return fail(Error::Code::InvalidInput, u"prompt %1 is empty"_s.arg(result.added + result.alreadyThere + 1));
        const auto position = positions.of(prompt.promptSet);
        if (!position)
            return fail(position.error());
        insert.bind(":uuid"_L1, prompt.uuid.isNull() ? QUuid::createUuid() : prompt.uuid)
            .bind(":prompt_set"_L1, prompt.promptSet)
            .bind(":position"_L1, *position)
            .bind(":text"_L1, prompt.text)
            .bind(":text_hash"_L1, promptHash(prompt.text))
            .bind(":language"_L1, prompt.language)
            .bind(":topic"_L1, prompt.topic);
        if (const auto ran = insert.run(); !ran)
            return fail(ran.error());
        if (insert.rowsChanged() == 0) {
            ++result.alreadyThere;
            continue;
        }
        ++result.added;
        positions.take(prompt.promptSet);
    }
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return result;
}

Result<Prompt> PromptStore::find(PromptId id) const
{
    Statement statement(m_database, kById);
    statement.bind(":id"_L1, id);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    if (!*hasRow)
        return fail(Error::Code::NotFound, u"prompt %1"_s.arg(id.value));
    return readRow(statement);
}

Result<std::vector<Prompt>> PromptStore::ofSets() const
{
    auto used = promptsOfSets(m_database);
    if (!used)
        return fail(used.error());
    std::vector<Prompt> prompts;
    prompts.reserve(used->size());
    for (UsedPrompt& each : *used)
        prompts.push_back(std::move(each.prompt));
    return prompts;
}

Result<std::vector<Prompt>> PromptStore::answerable() const
{
    auto used = promptsOfSets(m_database);
    if (!used)
        return fail(used.error());
    std::vector<Prompt> prompts;
    for (UsedPrompt& each : *used) {
        if (each.isAnswerable)
            prompts.push_back(std::move(each.prompt));
    }
    return prompts;
}

Result<std::vector<Prompt>> PromptStore::leastUsed() const
{
    auto used = promptsOfSets(m_database);
    if (!used)
        return fail(used.error());
    std::erase_if(*used, [](const UsedPrompt& each) { return !each.isAnswerable; });
    qint64 fewest = std::numeric_limits<qint64>::max();
    for (const UsedPrompt& each : *used)
        fewest = std::min(fewest, each.battles);
    std::vector<Prompt> prompts;
    for (UsedPrompt& each : *used) {
        if (each.battles == fewest)
            prompts.push_back(std::move(each.prompt));
    }
    return prompts;
}

Result<std::vector<JudgedPrompt>> PromptStore::judged(
    EvaluatorId evaluator, const std::optional<QString>& promptSet) const
{
    Statement statement(m_database, kJudged);
    statement.bind(":evaluator"_L1, evaluator).bind(":prompt_set"_L1, promptSet);
    return readAll<JudgedPrompt>(statement, [](const Statement& row) -> Result<JudgedPrompt> {
        return JudgedPrompt { readRow(row), row.truth(6) };
    });
}

Result<QStringList> PromptStore::used(int limit) const
{
    Statement statement(m_database, kUsed);
    statement.bind(":limit"_L1, limit);
    return readAll<QString>(statement, [](const Statement& row) {
        return row.text(0);
    }).map([](const std::vector<QString>& prompts) { return QStringList(prompts.begin(), prompts.end()); });
}

Result<qint64> PromptStore::removeSet(const QString& promptSet)
{
    Statement statement(m_database, kRemoveSet);
    statement.bind(":prompt_set"_L1, promptSet);
    if (const auto ran = statement.run(); !ran)
        return fail(ran.error());
    if (statement.rowsChanged() == 0)
        return fail(Error::Code::NotFound, u"prompt set \"%1\""_s.arg(promptSet));
    return statement.rowsChanged();
}

} // namespace darkhorse
