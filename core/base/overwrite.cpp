// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/overwrite.h"

#include <QFile>

namespace darkhorse {

namespace {

bool isDatabase(const QString& path)
{
    constexpr QByteArrayView kMagic = "SQLite format 3";
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(kMagic.size()) == kMagic;
}

} // namespace

Result<void> checkOverwrite(const QString& path)
{
    QString database = path;
    for (const QString& suffix : { QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal") }) {
        if (path.endsWith(suffix))
            database = path.chopped(suffix.size());
    }
    if (isDatabase(database))
        return fail(
            Error::Code::AlreadyExists, QStringLiteral("%1 is a database, which nothing is written over").arg(path));
    return {};
}

} // namespace darkhorse
