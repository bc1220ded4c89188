// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unpackingdevice.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr std::size_t kBlock = 64 * 1024;

struct Packing {
    QByteArrayView start;
    QLatin1StringView word;
};

constexpr std::array kPackings {
    Packing { "\x1f\x8b", "gzip"_L1 },
    Packing { "PK\x03\x04", "zip"_L1 },
    Packing { "\x28\xb5\x2f\xfd", "zstd"_L1 },
    Packing { "\xfd\x37\x7a\x58\x5a", "xz"_L1 },
    Packing { "BZh", "bzip2"_L1 },
};

[[nodiscard]] tl::unexpected<Error> damagedAt(const QString& path, archive* packed)
{
    return fail(Error::Code::FileUnreadable,
        u"%1: it cannot be unpacked: %2"_s.arg(path, QString::fromUtf8(archive_error_string(packed))));
}

/// Whether a file in an archive may hold votes, answers or prompts, and is no leavings of a system.
[[nodiscard]] bool isWanted(const QString& name)
{
    static const QStringList kinds { u"csv"_s, u"tsv"_s, u"txt"_s, u"json"_s, u"jsonl"_s, u"ndjson"_s };
    const QFileInfo file(name);
    return kinds.contains(file.suffix().toLower()) && !file.fileName().startsWith(u'.')
        && !name.startsWith(u"__MACOSX/"_s);
}

[[nodiscard]] QString nameOf(archive_entry* entry)
{
    const char* name = archive_entry_pathname_utf8(entry);
    return QString::fromUtf8(name != nullptr ? name : archive_entry_pathname(entry));
}

} // namespace

QString UnpackingDevice::packingOf(const QByteArray& start)
{
    for (const Packing& packing : kPackings) {
        if (start.startsWith(packing.start))
            return packing.word;
    }
    return {};
}

void UnpackingDevice::Closer::operator()(archive* packed) const { archive_read_free(packed); }

UnpackingDevice::UnpackingDevice(Handle packed) : m_packed(std::move(packed))
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

UnpackingDevice::~UnpackingDevice() = default;

Result<UnpackingDevice::Handle> UnpackingDevice::openPacked(const QString& path)
{
    Handle packed(archive_read_new());
    archive_read_support_filter_gzip(packed.get());
    archive_read_support_filter_zstd(packed.get());
    archive_read_support_filter_xz(packed.get());
    archive_read_support_filter_bzip2(packed.get());
    archive_read_support_format_zip(packed.get());
    archive_read_support_format_raw(packed.get());
    if (archive_read_open_filename(packed.get(), QFile::encodeName(path).constData(), kBlock) != ARCHIVE_OK)
        return damagedAt(path, packed.get());
    return packed;
}

Result<QByteArray> UnpackingDevice::chooseEntry(const QString& path)
{
    auto packed = openPacked(path);
    if (!packed)
        return fail(packed.error());
    archive_entry* entry = nullptr;
    QStringList names;
    QStringList wanted;
    QByteArray chosen;
    int read = archive_read_next_header(packed->get(), &entry);
    for (; read == ARCHIVE_OK || read == ARCHIVE_WARN; read = archive_read_next_header(packed->get(), &entry)) {
        if (archive_format(packed->get()) == ARCHIVE_FORMAT_RAW)
            return QByteArray();
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        names.append(nameOf(entry));
        if (!isWanted(names.back()))
            continue;
        wanted.append(names.back());
        chosen = archive_entry_pathname(entry);
        if (archive_entry_is_encrypted(entry) != 0)
            return fail(
                Error::Code::UnsupportedFormat, u"%1: %2 needs a password; unpack it first"_s.arg(path, names.back()));
    }
    if (read != ARCHIVE_EOF)
        return damagedAt(path, packed->get());
    if (wanted.size() == 1)
        return chosen;
    return fail(Error::Code::UnsupportedFormat,
        wanted.isEmpty()
            ? u"%1: the archive has no CSV or JSON file. It holds: %2"_s.arg(path, names.mid(0, 10).join(u", "_s))
            : u"%1: the archive has several files; unpack it and choose one of: %2"_s.arg(
                path, wanted.mid(0, 10).join(u", "_s)));
}

Result<std::unique_ptr<UnpackingDevice>> UnpackingDevice::open(const QString& path)
{
    const auto chosen = chooseEntry(path);
    if (!chosen)
        return fail(chosen.error());
    auto packed = openPacked(path);
    if (!packed)
        return fail(packed.error());
    archive_entry* entry = nullptr;
    do {
        const int read = archive_read_next_header(packed->get(), &entry);
        if (read != ARCHIVE_OK && read != ARCHIVE_WARN)
            return damagedAt(path, packed->get());
    } while (!chosen->isEmpty() && *chosen != archive_entry_pathname(entry));
    return std::unique_ptr<UnpackingDevice>(new UnpackingDevice(std::move(*packed)));
}

qint64 UnpackingDevice::place() const { return archive_filter_bytes(m_packed.get(), -1); }

qint64 UnpackingDevice::readData(char* data, qint64 maxSize)
{
    const la_ssize_t got = archive_read_data(m_packed.get(), data, std::size_t(maxSize));
    if (got >= 0)
        return got;
    setErrorString(u"it cannot be unpacked: %1"_s.arg(QString::fromUtf8(archive_error_string(m_packed.get()))));
    return -1;
}

} // namespace darkhorse
