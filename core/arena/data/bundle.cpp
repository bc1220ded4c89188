// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/bundle.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include "core/base/overwrite.h"
#include "core/domain/modelaliases.h"
#include "core/exchange/bundlefile.h"
#include "core/exchange/signature.h"
#include "core/store/arenametastore.h"
#include "core/store/arenarecords.h"
#include "core/store/batch.h"
#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qint64 kRecordsAReport = 100;

/// By what people know a record.
[[nodiscard]] QString nameOf(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const QString& key : { u"name"_s, u"uuid"_s, u"key"_s, u"alias"_s, u"conversation"_s }) {
        if (const QString text = object.value(key).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

class Merge {
public:
    Merge(Database& database, const BundleProgress& progress) : m_records(database), m_progress(progress)
    {
        for (const RecordKind kind : recordKinds())
            m_kinds.insert(toWord(kind), kind);
    }

    /// What the arena says already; before the first record.
    [[nodiscard]] Result<void> begin()
    {
        return circularAliases().map([this](const QStringList& circular) { m_circularBefore = circular; });
    }

    [[nodiscard]] Result<void> take(const QString& member, const QByteArray& line)
    {
        const auto kind = m_kinds.constFind(member);
        if (kind == m_kinds.constEnd())
            return fail(Error::Code::UnsupportedFormat, u"a bundle has no %1"_s.arg(member));
        const auto fate = m_records.merge(*kind, line);
        if (!fate)
            return fail(fate.error());
        if (*kind == RecordKind::Aliases)
            m_theirAliases.append(nameOf(line));
        const QString word = toWord(*kind);
        switch (*fate) {
        case RecordFate::New: ++m_report.added[word]; break;
        case RecordFate::Known: ++m_report.known; break;
        case RecordFate::Ours:
        case RecordFate::Theirs:
            addConflict({ word, nameOf(line), *fate == RecordFate::Theirs, *kind == RecordKind::Battles });
        }
        ++m_done;
        if (m_progress && m_done % kRecordsAReport == 0 && !m_progress(m_done))
            return fail(Error::Code::Cancelled);
        return {};
    }

    [[nodiscard]] Result<void> finish()
    {
        return m_records.finish()
            .and_then([this] { return circularAliases(); })
            .map([this](const QStringList& circular) {
                for (const QString& alias : circular) {
                    const bool isTheirs = m_theirAliases.contains(alias);
                    if (isTheirs || !m_circularBefore.contains(alias))
                        addConflict({ toWord(RecordKind::Aliases), alias, !isTheirs, false });
                }
            });
    }
    [[nodiscard]] MergeReport& report() { return m_report; }

private:
    void addConflict(const MergeConflict& conflict)
    {
        ++m_report.conflictCount;
        if (m_report.conflicts.size() < kListedConflicts)
            m_report.conflicts.push_back(conflict);
    }

    /// Aliases that stand for nothing because their models lead back to them. Each arena had its own, and they stay as records.
    [[nodiscard]] Result<QStringList> circularAliases() const
    {
        QJsonObject aliases;
        const auto read = m_records.forEach(RecordKind::Aliases, [&aliases](std::string_view json) {
            const auto one = QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
            aliases.insert(one[u"alias"_s].toString(), one[u"model"_s]);
            return true;
        });
        QStringList circular;
        static_cast<void>(aliasesFromJson(aliases, &circular));
        return read.map([&circular] { return circular; });
    }

    ArenaRecords m_records;
    const BundleProgress& m_progress;
    QHash<QString, RecordKind> m_kinds; ///< by word
    qint64 m_done = 0;
    MergeReport m_report;
    QStringList m_theirAliases;
    QStringList m_circularBefore;
};

} // namespace

Result<SigningKey> installationKey()
{
    return SigningKey::inFile(
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"signing.key"_s));
}

QString thisMachine()
{
    const auto key = installationKey();
    return key ? fingerprintOf(key->publicKey()) : QString();
}

Result<qint64> writeBundle(
    Database& database, const QString& filePath, const SigningKey& key, const BundleProgress& progress)
{
    const auto arena = ArenaMetaStore(database).uuid();
    if (!arena)
        return fail(arena.error());
    if (const auto allowed = checkOverwrite(filePath); !allowed)
        return fail(allowed.error());
    QSaveFile file(filePath);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::FileUnwritable, u"%1: %2"_s.arg(filePath, file.errorString()));
    const auto writer = BundleWriter::open(file);
    if (!writer)
        return fail(writer.error());
    ArenaRecords records(database);
    if (const auto held = records.hold(); !held)
        return fail(held.error());
    qint64 done = 0;
    for (const RecordKind kind : recordKinds()) {
        Result<void> going = (*writer)->beginMember(toWord(kind));
        const auto visited = records.forEach(kind, [&](std::string_view json) {
            going = going.and_then([&] { return (*writer)->addLine(json); });
            ++done;
            return going.has_value() && (!progress || done % kRecordsAReport != 0 || progress(done));
        });
        if (!going)
            return fail(going.error());
        if (!visited)
            return fail(visited.error());
    }
    if (const auto finished = (*writer)->finish(*arena, key); !finished)
        return fail(finished.error());
    if (!file.commit())
        return fail(Error::Code::FileUnwritable, u"%1: %2"_s.arg(filePath, file.errorString()));
    return done;
}

Result<qint64> exportBundle(const QString& arenaPath, const QString& filePath, const BundleProgress& progress)
{
    const auto key = installationKey();
    if (!key)
        return fail(key.error());
    const auto database = Database::open(arenaPath, Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    return writeBundle(**database, filePath, *key, progress);
}

Result<MergeReport> mergeBundle(
    Database& database, const QString& filePath, MergeMode mode, const BundleProgress& progress)
{
    const auto manifest = verifyBundle(filePath);
    if (!manifest)
        return fail(manifest.error());
    auto batch = Batch::begin(database);
    if (!batch)
        return fail(batch.error());
    Merge merge(database, progress);
    if (const auto begun = merge.begin(); !begun)
        return fail(begun.error());
    const auto read = readBundle(filePath, *manifest,
        [&merge](const QString& member, const QByteArray& line) { return merge.take(member, line); });
    if (!read)
        return fail(read.error());
    if (const auto finished = merge.finish(); !finished)
        return fail(finished.error());
    if (mode == MergeMode::Merge) {
        if (const auto committed = batch->commit(); !committed)
            return fail(committed.error());
    }
    MergeReport& report = merge.report();
    report.machine = fingerprintOf(manifest->publicKey);
    report.isOwn = report.machine == thisMachine();
    report.arena = manifest->arena;
    return report;
}

} // namespace darkhorse
