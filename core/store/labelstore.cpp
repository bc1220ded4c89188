// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labelstore.h"

#include <algorithm>
#include <array>

#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kSave = R"(
    INSERT INTO label (conversation, name, source, value, rubric) VALUES (:conversation, :name, :source, :value, :rubric)
    ON CONFLICT (conversation, name, source) DO UPDATE SET value = excluded.value, rubric = excluded.rubric)"_L1;
constexpr auto kRemove
    = "DELETE FROM label WHERE conversation = :conversation AND name = :name AND source = :source"_L1;
constexpr auto kOf
    = "SELECT conversation, name, source, value, rubric FROM label WHERE conversation = :conversation ORDER BY name"_L1;
constexpr auto kAll = "SELECT conversation, name, source, value, rubric FROM label ORDER BY conversation, name"_L1;

constexpr auto kUnlabelled = R"(
    SELECT f.conversation, t.prompt
    FROM (SELECT conversation, min(battle) AS battle FROM battle_facts GROUP BY conversation) f
    JOIN turn t ON t.battle = f.battle
    WHERE NOT EXISTS (SELECT 1 FROM label l WHERE l.conversation = f.conversation AND l.name = :name
                      AND l.source = 'model' AND l.rubric = :rubric)
    ORDER BY f.battle, t.position)"_L1;

constexpr auto kAddBattleTag
    = "INSERT INTO battle_tag (battle, tag) VALUES (:battle, :tag) ON CONFLICT (battle, tag) DO NOTHING"_L1;
constexpr auto kRemoveBattleTag = "DELETE FROM battle_tag WHERE battle = :battle AND tag = :tag"_L1;
constexpr auto kBattleTags = "SELECT tag FROM battle_tag WHERE battle = :battle ORDER BY tag"_L1;
constexpr auto kAllBattleTags = "SELECT tag, battle FROM battle_tag ORDER BY battle, tag"_L1;
constexpr auto kAddConversationTag = R"(
    INSERT INTO conversation_tag (conversation, tag) VALUES (:conversation, :tag)
    ON CONFLICT (conversation, tag) DO NOTHING)"_L1;
constexpr auto kRemoveConversationTag
    = "DELETE FROM conversation_tag WHERE conversation = :conversation AND tag = :tag"_L1;
constexpr auto kConversationTags
    = "SELECT tag FROM conversation_tag WHERE conversation = :conversation ORDER BY tag"_L1;
constexpr auto kAllConversationTags = "SELECT tag, conversation FROM conversation_tag ORDER BY conversation, tag"_L1;
constexpr auto kTags = "SELECT tag FROM battle_tag UNION SELECT tag FROM conversation_tag ORDER BY 1"_L1;

constexpr std::array kSources { "model"_L1, "import"_L1, "person"_L1 };

[[nodiscard]] QString toWord(LabelSource source) { return kSources.at(size_t(source)); }

[[nodiscard]] Result<StoredLabel> readLabel(const Statement& row)
{
    const auto source = std::ranges::find(kSources, row.text(2));
    if (source == kSources.end())
        return unknownWord("source", row.text(2));
    return StoredLabel { row.text(1), row.text(3), LabelSource(source - kSources.begin()), row.text(4) };
}

[[nodiscard]] Result<QStringList> texts(Statement& statement)
{
    auto all = readAll<QString>(statement, [](const Statement& row) -> Result<QString> { return row.text(0); });
    if (!all)
        return fail(all.error());
    return QStringList(all->begin(), all->end());
}

template <typename Key>
[[nodiscard]] Result<QHash<Key, QStringList>> tagsBy(
    const Database& database, QLatin1StringView sql, Key (*keyOf)(const Statement&))
{
    Statement rows(database, sql);
    QHash<Key, QStringList> tags;
    auto hasRow = rows.first();
    for (; hasRow && *hasRow; hasRow = rows.next())
        tags[keyOf(rows)].append(rows.text(0));
    if (!hasRow)
        return fail(hasRow.error());
    return tags;
}

} // namespace

std::vector<StoredLabel> winning(const std::vector<StoredLabel>& labels)
{
    std::vector<StoredLabel> best;
    for (const StoredLabel& label : labels) {
        if (best.empty() || best.back().name != label.name)
            best.push_back(label);
        else if (best.back().source < label.source)
            best.back() = label;
    }
    return best;
}

LabelStore::LabelStore(Database& database) : m_database(database) { }

Result<void> LabelStore::save(const QByteArray& conversation, const StoredLabel& label)
{
    Statement statement(m_database, kSave);
    statement.bind(":conversation"_L1, conversation)
        .bind(":name"_L1, label.name)
        .bind(":source"_L1, toWord(label.source))
        .bind(":value"_L1, label.value)
        .bind(":rubric"_L1, label.rubric);
    return statement.run();
}

Result<void> LabelStore::remove(const QByteArray& conversation, const QString& name, LabelSource source)
{
    Statement statement(m_database, kRemove);
    statement.bind(":conversation"_L1, conversation).bind(":name"_L1, name).bind(":source"_L1, toWord(source));
    return statement.run();
}

Result<std::vector<StoredLabel>> LabelStore::of(const QByteArray& conversation) const
{
    Statement statement(m_database, kOf);
    statement.bind(":conversation"_L1, conversation);
    return readAll<StoredLabel>(statement, readLabel);
}

Result<QHash<QByteArray, std::vector<StoredLabel>>> LabelStore::all() const
{
    Statement rows(m_database, kAll);
    QHash<QByteArray, std::vector<StoredLabel>> labels;
    auto hasRow = rows.first();
    for (; hasRow && *hasRow; hasRow = rows.next()) {
        auto label = readLabel(rows);
        if (!label)
            return fail(label.error());
        std::vector<StoredLabel>& known = labels[rows.bytes(0)];
        if (known.empty() || known.back().name != label->name)
            known.push_back(std::move(*label));
        else if (known.back().source < label->source)
            known.back() = std::move(*label);
    }
    if (!hasRow)
        return fail(hasRow.error());
    return labels;
}

Result<std::vector<UnlabelledConversation>> LabelStore::unlabelled(const QString& name, const QString& rubric) const
{
    Statement rows(m_database, kUnlabelled);
    rows.bind(":name"_L1, name).bind(":rubric"_L1, rubric);
    std::vector<UnlabelledConversation> found;
    auto hasRow = rows.first();
    for (; hasRow && *hasRow; hasRow = rows.next()) {
        const QByteArray conversation = rows.bytes(0);
        if (found.empty() || found.back().conversation != conversation)
            found.push_back({ conversation, {} });
        found.back().turns.append(rows.text(1));
    }
    if (!hasRow)
        return fail(hasRow.error());
    return found;
}

Result<void> LabelStore::addTag(BattleId battle, const QString& tag)
{
    return Statement(m_database, kAddBattleTag).bind(":battle"_L1, battle).bind(":tag"_L1, tag).run();
}

Result<void> LabelStore::removeTag(BattleId battle, const QString& tag)
{
    return Statement(m_database, kRemoveBattleTag).bind(":battle"_L1, battle).bind(":tag"_L1, tag).run();
}

Result<void> LabelStore::addTag(const QByteArray& conversation, const QString& tag)
{
    Statement statement(m_database, kAddConversationTag);
    return statement.bind(":conversation"_L1, conversation).bind(":tag"_L1, tag).run();
}

Result<void> LabelStore::removeTag(const QByteArray& conversation, const QString& tag)
{
    Statement statement(m_database, kRemoveConversationTag);
    return statement.bind(":conversation"_L1, conversation).bind(":tag"_L1, tag).run();
}

Result<QStringList> LabelStore::tagsOf(BattleId battle) const
{
    Statement statement(m_database, kBattleTags);
    return texts(statement.bind(":battle"_L1, battle));
}

Result<QStringList> LabelStore::tagsOf(const QByteArray& conversation) const
{
    Statement statement(m_database, kConversationTags);
    return texts(statement.bind(":conversation"_L1, conversation));
}

Result<QHash<qint64, QStringList>> LabelStore::battleTags() const
{
    return tagsBy<qint64>(m_database, kAllBattleTags, [](const Statement& row) { return row.integer(1); });
}

Result<QHash<QByteArray, QStringList>> LabelStore::conversationTags() const
{
    return tagsBy<QByteArray>(m_database, kAllConversationTags, [](const Statement& row) { return row.bytes(1); });
}

Result<QStringList> LabelStore::allTags() const
{
    Statement statement(m_database, kTags);
    return texts(statement);
}

} // namespace darkhorse
