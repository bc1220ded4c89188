// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QJsonValue>
#include <QStringList>

#include "core/base/result.h"

namespace darkhorse {

class CsvWriter;
struct ExportedVote;

/// One column of an export of votes.
struct ExportColumn {
    const char* name;
    bool isArenas; ///< one of those that Chatbot Arena's files have
    void (*csv)(CsvWriter& row, const ExportedVote& vote);
    QJsonValue (*json)(const ExportedVote& vote); ///< null where there is no value
};

/// Every column, in order.
[[nodiscard]] std::span<const ExportColumn> exportColumns();
/// The names of all columns, and of those that are written when nobody chooses: Chatbot Arena's and has_leak.
[[nodiscard]] QStringList exportColumnNames();
[[nodiscard]] QStringList usualExportColumns();
/// The columns of these names, in their usual order, each once; the usual ones for no name. Errors: InvalidInput - no such column.
[[nodiscard]] Result<std::vector<const ExportColumn*>> exportColumnsNamed(const QStringList& names);

} // namespace darkhorse
