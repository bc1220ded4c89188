// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/filework.h"

namespace darkhorse {

/// Writes every vote into a file and returns how many there were. Thread: not the interface's.
using VoteExport = std::function<Result<qint64>(const QString& path, const ProgressReport& report)>;

/// Asks for a file, writes the votes with `write` and tells the result. Does not block.
void askToExportVotes(VoteExport write, QWidget* parent);
/// The same without asking for the file.
void exportVotes(const VoteExport& write, const QString& path, QWidget* parent);

} // namespace darkhorse
