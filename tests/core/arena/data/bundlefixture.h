// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of bundles share.
#pragma once

#include <QTemporaryDir>

#include "core/arena/data/bundle.h"
#include "core/arena/models/aliasbook.h"
#include "core/exchange/signature.h"
#include "core/store/arenametastore.h"
#include "core/store/arenarecords.h"
#include "tests/core/store/arenafixture.h"

namespace darkhorse {

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(toString(result.error().code)), qPrintable(result.error().detail));
    return std::move(*result);
}

inline void need(const Result<void>& result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(toString(result.error().code)), qPrintable(result.error().detail));
}

/// The canonical form: every record, in order.
inline QByteArray recordsOf(Database& database)
{
    QByteArray all;
    const ArenaRecords records(database);
    for (const RecordKind kind : recordKinds()) {
        all += toWord(kind).toUtf8() + '\n';
        need(records.forEach(kind, [&all](std::string_view json) {
            all.append(json.data(), qsizetype(json.size())).append('\n');
            return true;
        }));
    }
    return all;
}

/// What the arena takes a name for.
inline QString meaning(ArenaFixture& arena, const QString& name)
{
    return need(aliasesIn(ArenaMetaStore(arena.database()))).resolve(name);
}

/// A folder of bundles, all signed with one key.
class Bundles {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] SigningKey key(const QString& name = QStringLiteral("a")) const
    {
        return need(SigningKey::inFile(path(name + QStringLiteral(".key"))));
    }

    [[nodiscard]] QString of(ArenaFixture& arena)
    {
        const QString file = path(QStringLiteral("%1.dhbundle").arg(++m_files));
        need(writeBundle(arena.database(), file, key()));
        return file;
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace darkhorse
