// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/categories/labeldesk.h"

#include "core/arena/categories/categorybook.h"
#include "core/arena/session/arenawriter.h"
#include "core/store/batch.h"
#include "core/store/database.h"
#include "core/store/factstore.h"
#include "core/store/labelstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QString kLanguage = u"language"_s;
const QString kCode = u"code"_s;

template <typename Subject>
[[nodiscard]] Result<void> changeTags(
    LabelStore& store, const Subject& subject, const QStringList& add, const QStringList& remove)
{
    for (const QString& tag : add) {
        if (const auto added = store.addTag(subject, tag); !added)
            return added;
    }
    for (const QString& tag : remove) {
        if (const auto removed = store.removeTag(subject, tag); !removed)
            return removed;
    }
    return {};
}

/// Stores a correction; an empty value takes it back.
[[nodiscard]] Result<void> correct(
    LabelStore& store, const QByteArray& conversation, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return store.remove(conversation, name, LabelSource::Person);
    return store.save(conversation, { name, value, LabelSource::Person, {} });
}

[[nodiscard]] Result<void> applyTo(Database& database, BattleId battle, const LabelChange& change)
{
    LabelStore store(database);
    const auto facts = FactStore(database).find(battle);
    if (!facts)
        return fail(facts.error());
    if (!*facts)
        return fail(Error::Code::NotFound, u"labels of battle %1"_s.arg(battle.value));
    const QByteArray conversation = (*facts)->conversation;
    return changeTags(store, battle, change.addTags, change.removeTags)
        .and_then([&] { return changeTags(store, conversation, change.addPromptTags, change.removePromptTags); })
        .and_then([&] {
            return change.language ? correct(store, conversation, kLanguage, *change.language) : Result<void>();
        })
        .and_then([&] {
            if (change.takesCodeBack)
                return correct(store, conversation, kCode, QString());
            return change.isCode ? correct(store, conversation, kCode, *change.isCode ? u"1"_s : u"0"_s)
                                 : Result<void>();
        });
}

[[nodiscard]] Result<void> applyToAll(
    Database& database, const std::vector<BattleId>& battles, const LabelChange& change)
{
    auto batch = Batch::begin(database);
    if (!batch)
        return fail(batch.error());
    for (const BattleId battle : battles) {
        if (const auto applied = applyTo(database, battle, change); !applied)
            return applied;
    }
    return batch->commit();
}

} // namespace

LabelDesk::LabelDesk(Database& database, ArenaWriter& writer, CategoryBook& categories)
    : m_database(database), m_writer(writer), m_categories(categories)
{
}

Result<BattleLabels> LabelDesk::labels(BattleId battle) const
{
    const auto facts = FactStore(m_database).find(battle);
    if (!facts)
        return fail(facts.error());
    if (!*facts)
        return fail(Error::Code::NotFound, u"labels of battle %1"_s.arg(battle.value));
    const LabelStore store(m_database);
    const auto said = store.of((*facts)->conversation);
    auto tags = store.tagsOf(battle);
    auto promptTags = store.tagsOf((*facts)->conversation);
    if (!said || !tags || !promptTags)
        return fail(!said ? said.error() : !tags ? tags.error() : promptTags.error());
    BattleLabels labels;
    labels.readLanguage = labels.language = (*facts)->prompt.language;
    labels.wasReadAsCode = labels.isCode = (*facts)->prompt.isCode;
    for (const StoredLabel& label : *said) {
        if (label.source != LabelSource::Person)
            continue;
        if (label.name == kLanguage) {
            labels.language = label.value;
            labels.isLanguageCorrected = true;
        } else if (label.name == kCode) {
            labels.isCode = label.value == u"1";
            labels.isCodeCorrected = true;
        }
    }
    labels.tags = std::move(*tags);
    labels.promptTags = std::move(*promptTags);
    return labels;
}

Result<QStringList> LabelDesk::tags() const { return LabelStore(m_database).allTags(); }

void LabelDesk::change(const std::vector<BattleId>& battles, const LabelChange& change)
{
    m_writer.submit([battles, change](Database& database) { return applyToAll(database, battles, change); }, this,
        [this](const Result<void>& applied) {
            if (!applied) {
                emit failed(applied.error());
                return;
            }
            m_categories.recategorise();
            emit changed();
        });
}

} // namespace darkhorse
