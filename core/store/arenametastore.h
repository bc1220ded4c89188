// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QUuid>

#include "core/base/result.h"

namespace darkhorse {

class Database;

/// What an arena says of itself, and the settings that belong to it rather than to the program. Never a key or a token.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class ArenaMetaStore {
public:
    explicit ArenaMetaStore(Database& database);

    /// Made once, when the arena was; stays through every copy and move. Errors: DatabaseCorrupt - it is missing.
    [[nodiscard]] Result<QUuid> uuid() const;
    /// UTC milliseconds. Errors: DatabaseCorrupt - it is missing.
    [[nodiscard]] Result<qint64> createdAtUtcMs() const;
    /// The secret by which exports give evaluators pseudonyms, 32 bytes; made at the first call and then the same for ever. It never
    /// leaves the arena. Errors: DatabaseReadOnly - it is not there yet and cannot be stored.
    [[nodiscard]] Result<QByteArray> pseudonymKey();
    /// Nothing when it was never set.
    [[nodiscard]] Result<std::optional<QString>> setting(const QString& key) const;
    [[nodiscard]] Result<void> setSetting(const QString& key, const QString& value);

private:
    Database& m_database;
};

} // namespace darkhorse
