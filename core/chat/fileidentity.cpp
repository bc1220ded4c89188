// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/fileidentity.h"

#include <mutex>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// What tells a file that was changed, short of reading it.
struct Stamp {
    QString path;
    QString bytes;
    QString changedAt; ///< UTC milliseconds

    static Stamp of(const QString& path)
    {
        const QFileInfo file(path);
        return { file.absoluteFilePath(), QString::number(file.size()),
            QString::number(file.lastModified().toMSecsSinceEpoch()) };
    }

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

QString memoryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/darkhorse/model-files.json"_s;
}

QJsonObject remembered()
{
    QFile file(memoryPath());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void remember(const Stamp& stamp, const QString& sha256)
{
    static std::mutex one; // of our own threads; between programs the last one wins, and the other's file is read again
    const std::scoped_lock lock(one);
    QJsonObject all = remembered();
    all.insert(stamp.path,
        QJsonObject { { u"bytes"_s, stamp.bytes }, { u"changed"_s, stamp.changedAt }, { u"sha256"_s, sha256 } });
    QDir().mkpath(QFileInfo(memoryPath()).path());
    QSaveFile file(memoryPath());
    if (!file.open(QIODevice::WriteOnly))
        return; // it is only slower then
    file.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace

Result<QString> identityOfFile(const QString& path, const HashProgress& progress)
{
    const Stamp before = Stamp::of(path);
    const QJsonObject known = remembered().value(before.path).toObject();
    if (known.value(u"bytes"_s).toString() == before.bytes && known.value(u"changed"_s).toString() == before.changedAt)
        return known.value(u"sha256"_s).toString();
    auto hash = sha256OfFile(path, progress);
    // One that changes while it is read has no identity to be remembered.
    if (hash && Stamp::of(path) == before)
        remember(before, *hash);
    return hash;
}

} // namespace darkhorse
