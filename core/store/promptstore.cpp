// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/promptstore.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QHash>
#include <QSet>

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

// A step through the ids: nothing here looks at more rows when there are more prompts.
constexpr auto kStretch = R"(
    SELECT p.id, p.uuid, CASE WHEN :has_texts THEN p.text ELSE '' END, p.language, p.topic, p.prompt_set, p.position, p.text_hash,
           (SELECT count(*) FROM turn t WHERE t.prompt_hash = p.text_hash AND t.position = 0),
           :servers >= 2 OR :servers + (
               SELECT count(*) FROM response r JOIN contestant c ON c.id = r.contestant
               WHERE r.prompt_hash = p.text_hash AND c.is_enabled AND NOT c.is_retired AND c.kind = 'recorded') >= 2,
           EXISTS (SELECT 1 FROM turn t JOIN vote v ON v.battle = t.battle
                   WHERE t.prompt_hash = p.text_hash AND t.position = 0 AND v.evaluator = :evaluator
                         AND NOT EXISTS (SELECT 1 FROM vote_withdrawal w WHERE w.vote = v.id))
    FROM prompt p
    WHERE p.id > :after
    ORDER BY p.id
    LIMIT :limit)"_L1;

constexpr auto kServers
    = "SELECT count(*) FROM contestant WHERE is_enabled AND NOT is_retired AND kind <> 'recorded'"_L1;

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

Result<PromptStretch> PromptStore::stretch(EvaluatorId evaluator, std::optional<PromptId> after, bool hasTexts) const
{
    Statement servers(m_database, kServers);
    if (const auto hasRow = servers.first(); !hasRow)
        return fail(hasRow.error());
    Statement statement(m_database, kStretch);
    statement.bind(":has_texts"_L1, hasTexts)
        .bind(":servers"_L1, servers.integer(0))
        .bind(":evaluator"_L1, evaluator)
        .bind(":after"_L1, after.value_or(PromptId {}))
        .bind(":limit"_L1, kPromptsAtOnce);
    QSet<QString> shared; // many prompts say the same of themselves: a string of each is enough
    const auto share = [&shared](QString& text) { text = *shared.insert(text); };
    auto rows = readAll<PromptOfSet>(statement, [&share](const Statement& row) {
        PromptOfSet one { readRow(row), row.bytes(7), 0, row.integer(6), row.integer(8), row.truth(9), row.truth(10) };
        for (QString* text : { &one.prompt.promptSet, &one.prompt.language, &one.prompt.topic })
            share(*text);
        return one;
    });
    if (!rows)
        return fail(rows.error());
    PromptStretch stretch;
    if (rows->size() == kPromptsAtOnce)
        stretch.reached = rows->back().prompt.id;
    stretch.prompts = std::move(*rows);
    std::erase_if(stretch.prompts, [](const PromptOfSet& one) { return one.prompt.promptSet.isEmpty(); });
    return stretch;
}

Result<std::vector<Prompt>> PromptStore::ofSets() const
{
    std::vector<PromptOfSet> all;
    std::optional<PromptId> reached;
    do {
        auto stretch = this->stretch({}, reached, true);
        if (!stretch)
            return fail(stretch.error());
        std::ranges::move(stretch->prompts, std::back_inserter(all));
        reached = stretch->reached;
    } while (reached);
    sortBySets(all);
    std::vector<Prompt> prompts;
    std::ranges::transform(all, std::back_inserter(prompts), &PromptOfSet::prompt);
    return prompts;
}

void sortBySets(std::vector<PromptOfSet>& prompts)
{
    QHash<QString, qint64> sets;
    for (PromptOfSet& one : prompts) {
        const auto known = sets.constFind(one.prompt.promptSet);
        one.setPosition = known != sets.constEnd() ? *known : *sets.insert(one.prompt.promptSet, sets.size());
    }
    const auto place = [](const PromptOfSet& one) { return std::pair(one.setPosition, one.position); };
    if (!std::ranges::is_sorted(prompts, {}, place)) // mostly they came that way
        std::ranges::stable_sort(prompts, {}, place);
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
