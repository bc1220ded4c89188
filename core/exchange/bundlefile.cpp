// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlefile.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <optional>

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/exchange/signature.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kFormat = 1;
constexpr std::size_t kBlock = 64 * 1024;
constexpr qsizetype kLongestLine = 256 * 1024 * 1024;
constexpr qsizetype kLongestManifest = 1024 * 1024;
const QString kManifest = u"manifest.json"_s;
const QString kSignature = u"signature.hex"_s;
const QString kLines = u".jsonl"_s;

la_ssize_t writeBlock(archive*, void* device, const void* bytes, std::size_t size)
{
    return static_cast<QIODevice*>(device)->write(static_cast<const char*>(bytes), qint64(size));
}

[[nodiscard]] tl::unexpected<Error> changed(const QString& path, const QString& what)
{
    return fail(Error::Code::InvalidInput, u"%1 was changed after it was signed: %2"_s.arg(path, what));
}

/// The members of a ZIP archive, one after the other.
class BundleMembers {
public:
    explicit BundleMembers(const QString& path) : m_path(path) { }

    /// Shows `visit` each member's bytes, block by block; an empty block ends it.
    [[nodiscard]] Result<void> forEachBlock(
        const std::function<Result<void>(const QString& member, const QByteArray& block)>& visit)
    {
        const std::unique_ptr<archive, int (*)(archive*)> packed(archive_read_new(), archive_read_free);
        archive_read_support_format_zip(packed.get());
        if (!QFile::exists(m_path))
            return fail(Error::Code::FileUnreadable, u"%1: there is no such file"_s.arg(m_path));
        if (archive_read_open_filename(packed.get(), QFile::encodeName(m_path).constData(), kBlock) != ARCHIVE_OK)
            return unreadable(packed.get());
        archive_entry* entry = nullptr;
        int read = archive_read_next_header(packed.get(), &entry);
        for (; read == ARCHIVE_OK || read == ARCHIVE_WARN; read = archive_read_next_header(packed.get(), &entry)) {
            const QString name = QString::fromUtf8(archive_entry_pathname(entry));
            QByteArray block(kBlock, Qt::Uninitialized);
            la_ssize_t got = 0;
            do {
                got = archive_read_data(packed.get(), block.data(), kBlock);
                if (got < 0)
                    return unreadable(packed.get());
                if (const auto visited = visit(name, block.left(got)); !visited)
                    return visited;
            } while (got > 0);
        }
        return read == ARCHIVE_EOF ? Result<void>() : unreadable(packed.get());
    }

private:
    [[nodiscard]] Result<void> unreadable(archive* packed) const
    {
        return fail(Error::Code::UnsupportedFormat,
            u"%1 is no whole bundle: %2"_s.arg(m_path, QString::fromUtf8(archive_error_string(packed))));
    }

    QString m_path;
};

[[nodiscard]] Result<BundleManifest> parseManifest(const QString& path, const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const int format = object.value(u"darkhorse_bundle"_s).toInt();
    if (format < 1)
        return fail(Error::Code::UnsupportedFormat, u"%1 is no bundle of Darkhorse"_s.arg(path));
    if (format > kFormat)
        return fail(Error::Code::UnsupportedFormat, u"%1 was written by a newer Darkhorse"_s.arg(path));
    BundleManifest manifest;
    manifest.arena = QUuid::fromString(object.value(u"arena"_s).toString());
    manifest.publicKey = QByteArray::fromHex(object.value(u"public_key"_s).toString().toLatin1());
    const QJsonObject members = object.value(u"members"_s).toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        manifest.hashes.insert(member.key(), QByteArray::fromHex(member.value().toString().toLatin1()));
    return manifest;
}

/// Every member there is has the hash that the manifest says, and none is missing.
[[nodiscard]] Result<void> compare(
    const QString& path, const BundleManifest& manifest, const QHash<QString, QByteArray>& hashes)
{
    for (auto member = manifest.hashes.begin(); member != manifest.hashes.end(); ++member) {
        if (hashes.value(member.key()) != member.value())
            return changed(path, member.key());
    }
    for (auto member = hashes.begin(); member != hashes.end(); ++member) {
        if (!manifest.hashes.contains(member.key()))
            return changed(path, u"%1 was added"_s.arg(member.key()));
    }
    return {};
}

} // namespace

struct BundleWriter::Parts {
    std::unique_ptr<archive, int (*)(archive*)> packed { archive_write_new(), archive_write_free };
    QIODevice* device = nullptr;
    std::optional<QCryptographicHash> hash; ///< of the member in hand
    QString member;
    QByteArray buffer;
    QJsonObject hashes;

    [[nodiscard]] Result<void> failure() const
    {
        return fail(Error::Code::FileUnwritable,
            u"%1 %2"_s.arg(QString::fromUtf8(archive_error_string(packed.get())), device->errorString()));
    }

    [[nodiscard]] Result<void> begin(const QString& name)
    {
        const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(), archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(
            entry.get(), 315'532'800, 0); // 1980, the beginning of ZIP's time: equal content, equal bytes
        return archive_write_header(packed.get(), entry.get()) == ARCHIVE_OK ? Result<void>() : failure();
    }

    [[nodiscard]] Result<void> flush()
    {
        const QByteArray bytes = std::exchange(buffer, {});
        if (hash)
            hash->addData(bytes);
        const la_ssize_t written = archive_write_data(packed.get(), bytes.constData(), std::size_t(bytes.size()));
        return written == bytes.size() ? Result<void>() : failure();
    }

    [[nodiscard]] Result<void> endMember()
    {
        if (!hash)
            return {};
        const auto flushed = flush();
        hashes.insert(member, QString::fromLatin1(hash->result().toHex()));
        hash.reset();
        return flushed;
    }

    [[nodiscard]] Result<void> addWhole(const QString& name, const QByteArray& text)
    {
        return begin(name).and_then([&] {
            buffer = text;
            return flush();
        });
    }
};

BundleWriter::BundleWriter(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }
BundleWriter::~BundleWriter() = default;

Result<std::unique_ptr<BundleWriter>> BundleWriter::open(QIODevice& device)
{
    auto parts = std::make_unique<Parts>();
    parts->device = &device;
    archive_write_set_format_zip(parts->packed.get());
    archive_write_set_bytes_in_last_block(parts->packed.get(), 1);
    if (archive_write_open(parts->packed.get(), &device, nullptr, writeBlock, nullptr) != ARCHIVE_OK)
        return fail(parts->failure().error());
    return std::unique_ptr<BundleWriter>(new BundleWriter(std::move(parts)));
}

Result<void> BundleWriter::beginMember(const QString& name)
{
    if (const auto ended = m_parts->endMember(); !ended)
        return ended;
    m_parts->member = name + kLines;
    m_parts->hash.emplace(QCryptographicHash::Sha256);
    return m_parts->begin(m_parts->member);
}

Result<void> BundleWriter::addLine(std::string_view json)
{
    m_parts->buffer.append(json.data(), qsizetype(json.size())).append('\n');
    return m_parts->buffer.size() < qsizetype(kBlock) ? Result<void>() : m_parts->flush();
}

Result<void> BundleWriter::finish(const QUuid& arena, const SigningKey& key)
{
    if (const auto ended = m_parts->endMember(); !ended)
        return ended;
    const QJsonObject manifest { { u"darkhorse_bundle"_s, kFormat },
        { u"arena"_s, arena.toString(QUuid::WithoutBraces) },
        { u"public_key"_s, QString::fromLatin1(key.publicKey().toHex()) }, { u"members"_s, m_parts->hashes } };
    const QByteArray text = QJsonDocument(manifest).toJson();
    return m_parts->addWhole(kManifest, text)
        .and_then([&] { return m_parts->addWhole(kSignature, key.sign(text).toHex() + '\n'); })
        .and_then([&] {
            return archive_write_close(m_parts->packed.get()) == ARCHIVE_OK ? Result<void>() : m_parts->failure();
        });
}

Result<BundleManifest> verifyBundle(const QString& path)
{
    QByteArray text;
    QByteArray signature;
    QHash<QString, QByteArray> hashes;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read
        = BundleMembers(path).forEachBlock([&](const QString& member, const QByteArray& block) -> Result<void> {
              if (member == kManifest || member == kSignature) {
                  QByteArray& whole = member == kManifest ? text : signature;
                  whole += block;
                  return whole.size() <= kLongestManifest ? Result<void>() : changed(path, member);
              }
              hash.addData(block);
              if (block.isEmpty()) {
                  if (hashes.contains(member))
                      return changed(path, u"%1 is there twice"_s.arg(member));
                  hashes.insert(member, hash.result());
                  hash.reset();
              }
              return {};
          });
    if (!read)
        return fail(read.error());
    const auto manifest = parseManifest(path, text);
    if (!manifest)
        return manifest;
    if (!isSignedBy(manifest->publicKey, text, QByteArray::fromHex(signature.trimmed())))
        return changed(path, kManifest);
    if (const auto equal = compare(path, *manifest, hashes); !equal)
        return fail(equal.error());
    return manifest;
}

Result<void> readBundle(const QString& path, const BundleManifest& manifest,
    const std::function<Result<void>(const QString& member, const QByteArray& line)>& visit)
{
    QHash<QString, QByteArray> hashes;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray waiting;
    const auto read
        = BundleMembers(path).forEachBlock([&](const QString& member, const QByteArray& block) -> Result<void> {
              if (member == kManifest || member == kSignature)
                  return {};
              hash.addData(block);
              waiting += block;
              qsizetype from = 0;
              for (qsizetype end = waiting.indexOf('\n'); end >= 0; end = waiting.indexOf('\n', from)) {
                  const QString name = member.chopped(kLines.size());
                  if (const auto visited = visit(name, waiting.mid(from, end - from)); !visited)
                      return visited;
                  from = end + 1;
              }
              waiting.remove(0, from);
              if (waiting.size() > kLongestLine)
                  return changed(path, member);
              if (block.isEmpty()) {
                  hashes.insert(member, hash.result());
                  hash.reset();
              }
              return {};
          });
    return read.and_then([&] { return compare(path, manifest, hashes); });
}

} // namespace darkhorse
