// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/filehash.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qint64 kPiece = 1024 * 1024;
constexpr qint64 kPiecesAReport = 8;

} // namespace

Result<QString> sha256OfFile(const QString& path, const HashProgress& progress)
{
    if (!QFileInfo(path).isFile())
        return fail(Error::Code::FileUnreadable, u"%1: no such file"_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Error::Code::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString()));
    const qint64 total = file.size();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 done = 0;
    for (qint64 pieces = 0; done < total; ++pieces) {
        const qint64 count = file.read(piece.data(), kPiece);
        if (count <= 0)
            return fail(Error::Code::FileUnreadable,
                u"%1: %2 after %3 of %4 bytes"_s.arg(path, file.errorString()).arg(done).arg(total));
        hash.addData(QByteArrayView(piece).first(count));
        done += count;
        if (progress && pieces % kPiecesAReport == 0 && !progress(done, total))
            return fail(Error::Code::Cancelled, path);
    }
    if (progress)
        progress(total, total);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace darkhorse
