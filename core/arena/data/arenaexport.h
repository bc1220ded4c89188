// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QMap>
#include <QStringList>

#include "core/arena/data/exportfinding.h"
#include "core/base/result.h"
#include "core/domain/exportchoice.h"
#include "core/domain/standings.h"

class QIODevice;

namespace darkhorse {

class Database;

/// What an export came to, or would come to.
struct ExportReport {
    qint64 written = 0; ///< records
    qint64 leftOut
        = 0; ///< votes that have no place in such a file: ties among preferences, battles without their conversation …
    QMap<QString, qint64> counts; ///< of what was replaced, by its kind's word; of an anonymised export
    std::vector<ExportFinding> findings; ///< the first kListedFindings of it
};

/// Told now and then how many votes are done; an answer of false stops with Cancelled.
using ExportProgress = std::function<bool(qint64 done)>;

/// Writes every vote that is not superseded, by time, as `choice` says. Secret models go out under their codenames, in an anonymised
/// export under pseudonyms (Anonymiser). Keys, settings and paths of the arena are never a part of it.
///
/// The file is whole only when this has returned a value: write into a QSaveFile.
/// Thread: the database's. Errors: FileUnwritable; Cancelled; InvalidInput as VoteWriter::make; DatabaseReadOnly - the first anonymised
/// export of an arena makes its key; those of a database.
[[nodiscard]] Result<ExportReport> exportArena(
    Database& database, QIODevice& device, const ExportChoice& choice, const ExportProgress& progress = {});

/// The same into a file, which appears whole or not at all. Opens a connection of its own. Thread: any.
/// Errors besides: AlreadyExists - there is a database, perhaps the arena itself; those of Database::open.
[[nodiscard]] Result<ExportReport> exportArenaToFile(
    const QString& arenaPath, const QString& filePath, const ExportChoice& choice, const ExportProgress& progress = {});

/// What would be written, without writing it: the beginning of the file, and the report on all of it.
struct ExportPreview {
    QByteArray beginning; ///< at most kPreviewBytes, whole lines
    qint64 bytes = 0; ///< of the whole file
    ExportReport report;
};
inline constexpr qsizetype kPreviewBytes = 64 * 1024;

/// Thread: any; opens a connection of its own. Errors: as exportArena and Database::open.
[[nodiscard]] Result<ExportPreview> previewExport(
    const QString& arenaPath, const ExportChoice& choice, const ExportProgress& progress = {});

/// Every column that votes can have, in order, and those that they have when nobody chooses.
[[nodiscard]] QStringList voteColumns();
[[nodiscard]] QStringList usualVoteColumns();

/// battle, place, turn, kind and hint of every finding, as CSV.
[[nodiscard]] QByteArray findingsCsv(const std::vector<ExportFinding>& findings);

/// Standings in the columns of "darkhorse-cli rate --format csv", one board after the other; or the same as a JSON list of objects.
[[nodiscard]] QByteArray standingsCsv(const std::vector<StandingsPtr>& boards);
[[nodiscard]] QByteArray standingsJson(const std::vector<StandingsPtr>& boards);

} // namespace darkhorse
