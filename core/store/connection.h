// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include <QSqlDatabase>
#include <QString>

#include "core/base/result.h"

namespace darkhorse {

/// A named QSqlDatabase that is closed and removed with this object. Move-only.
class Connection {
public:
    enum class Access {
        ReadWrite, ///< the file must be there
        Create, ///< makes the file when it is not there
        ReadOnly, ///< joins in the locking, cannot write
        Immutable, ///< takes no lock, ignores a write-ahead log and leaves no trace; right only while nobody writes
    };

    /// Opens without reading a page: what is in the file shows with the first statement.
    /// Errors: DatabaseFailed - no driver; FileUnreadable - SQLite cannot open the file.
    [[nodiscard]] static Result<Connection> open(const QString& path, Access access, int busyTimeoutMs);
    ~Connection();
    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&&) = delete;

    [[nodiscard]] QSqlDatabase database() const;

private:
    explicit Connection(QString name);

    QString m_name;
};

} // namespace darkhorse
