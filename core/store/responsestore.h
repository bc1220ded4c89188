// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QHash>
#include <QString>
#include <QUuid>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/answer.h"

namespace darkhorse {

class Database;

/// An answer made earlier, of one contestant to one prompt.
struct RecordedResponse {
    QUuid uuid;
    ContestantId contestant;
    QString
        prompt; ///< exactly as it was asked; the conversationKey() of several turns for an answer to the last of them
    Answer answer;
};

/// Recorded answers, found by the exact text of their prompt.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class ResponseStore {
public:
    explicit ResponseStore(Database& database);

    struct Added {
        qint64 added = 0;
        qint64 alreadyThere = 0; ///< this contestant had an answer to this prompt; the first one stays
    };

    /// Stores all or none, in one transaction; makes UUIDs where there are none.
    /// Errors: NotFound (no such contestant), AlreadyExists (UUID), InvalidInput (empty prompt); then nothing is stored.
    [[nodiscard]] Result<Added> addAll(const std::vector<RecordedResponse>& responses);
    /// Errors: NoRecordedAnswer.
    [[nodiscard]] Result<Answer> find(ContestantId contestant, const QString& prompt) const;
    /// The first next user turn to which every one of these has an answer; nothing when there is none. `conversation` is the
    /// conversationKey() so far.
    [[nodiscard]] Result<std::optional<QString>> nextTurn(
        const std::vector<ContestantId>& contestants, const QString& conversation) const;
    /// Everyone who has an answer to `prompt`, by id.
    [[nodiscard]] Result<std::vector<ContestantId>> contestantsFor(const QString& prompt) const;
    /// Recorded answers of one contestant.
    [[nodiscard]] Result<qint64> count(ContestantId contestant) const;
    /// Recorded answers of each contestant that has any.
    [[nodiscard]] Result<QHash<ContestantId, qint64>> counts() const;

private:
    Database& m_database;
};

} // namespace darkhorse
