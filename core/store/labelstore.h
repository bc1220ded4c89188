// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include "core/base/id.h"
#include "core/base/result.h"

namespace darkhorse {

class Database;

/// Who says it. A later one counts before an earlier one.
enum class LabelSource { Model, Import, Person };

/// One label of a conversation.
struct StoredLabel {
    QString name;
    QString value; ///< a number; an ISO code for "language"
    LabelSource source = LabelSource::Model;
    QString rubric; ///< version that a model followed; empty otherwise
};

/// Of several labels, by name, the one that counts under each name.
[[nodiscard]] std::vector<StoredLabel> winning(const std::vector<StoredLabel>& labels);

/// A conversation that a model has not labelled, with its user turns.
struct UnlabelledConversation {
    QByteArray conversation;
    QStringList turns;
};

/// Labels of conversations, by the SHA-256 of their user turns, and the tags that people give.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class LabelStore {
public:
    explicit LabelStore(Database& database);

    /// Replaces what the same source said under the same name.
    [[nodiscard]] Result<void> save(const QByteArray& conversation, const StoredLabel& label);
    /// Takes back what a source said; does nothing when it said nothing.
    [[nodiscard]] Result<void> remove(const QByteArray& conversation, const QString& name, LabelSource source);
    /// All that is said of one conversation.
    [[nodiscard]] Result<std::vector<StoredLabel>> of(const QByteArray& conversation) const;
    /// The label that counts under each name, for every conversation that has any.
    [[nodiscard]] Result<QHash<QByteArray, std::vector<StoredLabel>>> all() const;

    /// Conversations of classified battles without a label `name` that a model gave under this version of its rubric, oldest first.
    [[nodiscard]] Result<std::vector<UnlabelledConversation>> unlabelled(
        const QString& name, const QString& rubric) const;

    [[nodiscard]] Result<void> addTag(BattleId battle, const QString& tag);
    [[nodiscard]] Result<void> removeTag(BattleId battle, const QString& tag);
    [[nodiscard]] Result<void> addTag(const QByteArray& conversation, const QString& tag);
    [[nodiscard]] Result<void> removeTag(const QByteArray& conversation, const QString& tag);
    [[nodiscard]] Result<QStringList> tagsOf(BattleId battle) const;
    [[nodiscard]] Result<QStringList> tagsOf(const QByteArray& conversation) const;
    [[nodiscard]] Result<QHash<qint64, QStringList>> battleTags() const;
    [[nodiscard]] Result<QHash<QByteArray, QStringList>> conversationTags() const;
    /// Every tag in use, in the order of the alphabet.
    [[nodiscard]] Result<QStringList> allTags() const;

private:
    Database& m_database;
};

} // namespace darkhorse
