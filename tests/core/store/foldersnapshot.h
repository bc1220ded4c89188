// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>

namespace darkhorse {

/// Name and content hash of everything in a folder. A "-shm" file counts by its presence only: it is SQLite's index in
/// shared memory, rebuilt by whoever reads, and holds no data.
[[nodiscard]] inline QMap<QString, QByteArray> folderSnapshot(const QString& folder)
{
    QMap<QString, QByteArray> snapshot;
    const auto filter = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo& info : QDir(folder).entryInfoList(filter)) {
        QByteArray hash = "not a file";
        QFile file(info.filePath());
        if (info.fileName().endsWith(QStringLiteral("-shm")))
            hash = "index";
        else if (info.isFile() && file.open(QIODevice::ReadOnly))
            hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        snapshot.insert(info.fileName(), hash);
    }
    return snapshot;
}

} // namespace darkhorse
