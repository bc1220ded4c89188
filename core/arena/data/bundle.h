// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QMap>
#include <QString>
#include <QUuid>

#include "core/base/result.h"

namespace darkhorse {

class Database;
class SigningKey;

/// Told now and then how many records are done; an answer of false stops with Cancelled.
using BundleProgress = std::function<bool(qint64 records)>;

/// The key of this installation of the program, made when it is first asked for. Errors: as SigningKey::inFile.
[[nodiscard]] Result<SigningKey> installationKey();
/// Its fingerprint, which votes that are cast here carry; empty when there is no key and none can be made.
[[nodiscard]] QString thisMachine();

/// Writes the whole arena into one signed file, which appears whole or not at all; answers how many records. See ArenaRecords for what is
/// in it, and what is not. Thread: any; opens a connection of its own.
/// Errors: FileUnwritable; AlreadyExists - there is a database; Cancelled; those of Database::open and installationKey.
[[nodiscard]] Result<qint64> exportBundle(
    const QString& arenaPath, const QString& filePath, const BundleProgress& progress = {});
[[nodiscard]] Result<qint64> writeBundle(
    Database& database, const QString& filePath, const SigningKey& key, const BundleProgress& progress = {});

/// A record that both arenas have, but not alike.
struct MergeConflict {
    QString kind; ///< stable word: contestants, evaluators, battles, aliases …
    QString what; ///< a name, or the UUID
    bool isTheirs = false; ///< whether the bundle's stands now, otherwise what was there
    bool isOtherKept = false; ///< whether the other version is set aside
};

inline constexpr std::size_t kListedConflicts = 1000;

/// What a merge came to, or would come to.
struct MergeReport {
    QString machine; ///< fingerprint of the installation that signed the bundle
    bool isOwn = false; ///< that is this one
    QUuid arena; ///< that the bundle was made from
    QMap<QString, qint64> added; ///< new records, by kind
    qint64 known = 0; ///< records that were there already
    qint64 conflictCount = 0;
    std::vector<MergeConflict> conflicts; ///< the first kListedConflicts
};

enum class MergeMode { Merge, DryRun };

/// Takes a bundle into an arena, by UUID: nothing is doubled, and it does not matter who merges whom, in which order or how often. Each vote
/// keeps its evaluator, machine and provenance. Of two versions of one record the same one stays everywhere, and of a battle the other one is set
/// aside (ArenaRecords).
/// All or nothing: one transaction; a DryRun changes nothing. Thread: the database's.
/// Errors: as verifyBundle - InvalidInput when it was changed after it was signed; Cancelled; those of a database.
[[nodiscard]] Result<MergeReport> mergeBundle(Database& database, const QString& filePath,
    MergeMode mode = MergeMode::Merge, const BundleProgress& progress = {});

} // namespace darkhorse
