// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textsource.h"

#include <cstdio>

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include "core/exchange/decodingdevice.h"
#include "core/exchange/unpackingdevice.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qint64 kHead = 4 * 1024 * 1024;
constexpr qint64 kPackingStart = 8;

[[nodiscard]] Result<std::unique_ptr<QFile>> openFile(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (path != u"-"_s && QFileInfo(path).isDir())
        return fail(Error::Code::FileUnreadable, u"%1: is a folder"_s.arg(path));
    const bool isOpen = path == u"-"_s ? file->open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                       : file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return fail(Error::Code::FileUnreadable, u"%1: %2"_s.arg(path, file->errorString()));
    return file;
}

[[nodiscard]] Result<QByteArray> readHead(QIODevice& device, const QString& path)
{
    QByteArray head;
    while (head.size() < kHead) {
        QByteArray block(kHead - head.size(), Qt::Uninitialized);
        const qint64 got = device.read(block.data(), block.size());
        if (got < 0)
            return fail(Error::Code::FileUnreadable, u"%1: %2"_s.arg(path, device.errorString()));
        if (got == 0)
            break;
        head.append(block.constData(), got);
    }
    return head;
}

} // namespace

QString TextSource::peculiarity() const
{
    QStringList words;
    if (!packing.isEmpty())
        words.append(packing);
    if (encoding != TextEncoding::Utf8)
        words.append(QString::fromLatin1(toWord(encoding)));
    return words.join(u", "_s);
}

Result<TextSource> openText(const QString& path)
{
    auto file = openFile(path);
    if (!file)
        return fail(file.error());
    TextSource source;
    const bool isSeekable = !(*file)->isSequential();
    if (isSeekable) {
        source.packing = UnpackingDevice::packingOf((*file)->read(kPackingStart));
        (*file)->seek(0);
    }
    source.device = std::move(*file);
    if (!source.packing.isEmpty()) {
        auto unpacking = UnpackingDevice::open(path);
        if (!unpacking)
            return fail(unpacking.error());
        source.place = [device = unpacking->get()] { return device->place(); };
        source.device = std::move(*unpacking);
    }
    auto head = readHead(*source.device, path);
    if (!head)
        return fail(head.error());
    source.encoding = encodingOf({ head->constData(), std::size_t(head->size()) });
    source.isPlain = isSeekable && source.packing.isEmpty() && source.encoding == TextEncoding::Utf8;
    if (source.isPlain) {
        source.device->seek(0);
        return source;
    }
    if (isSeekable && source.packing.isEmpty())
        source.place = [device = source.device.get()] { return device->pos(); };
    source.device = std::make_unique<DecodingDevice>(std::move(source.device), std::move(*head), source.encoding);
    return source;
}

} // namespace darkhorse
