// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include <vector>

#include <QHash>
#include <QStringList>

#include "core/base/result.h"
#include "core/domain/category.h"

namespace darkhorse {

class Database;

/// Numbers combinations of categories in an arena, and makes those that it does not have. Inside the caller's transaction.
class CategorySetWriter {
public:
    explicit CategorySetWriter(Database& database) : m_database(database) { }

    /// 0 when there is none besides Overall, which needs no naming. Errors: those of a database.
    [[nodiscard]] Result<qint64> number(QStringList keys);
    /// The categories of a number that the arena has, by key. Errors: those of a database.
    [[nodiscard]] Result<QStringList> keys(qint64 number);

private:
    [[nodiscard]] Result<qint64> make(const QStringList& keys, const QString& joined);

    Database& m_database;
    QHash<QString, qint64> m_numbers;
    QHash<qint64, QStringList> m_keys;
};

[[nodiscard]] QStringList textsOf(const std::vector<CategoryKey>& keys);

} // namespace darkhorse
