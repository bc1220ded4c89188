// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/arena/data/responseimport.h"
#include "ui/data/filework.h"

namespace darkhorse {

/// Takes the recorded answers of a file into the arena, or nothing of it when the report says no. Thread: not the interface's.
using AnswerImport = std::function<Result<ImportReport>(const QString& path, const ProgressReport& report)>;

/// Asks for files, takes their answers in with `import`, one file after the other, and tells the result. Does not block.
/// `done` is called on the interface thread after the last file, when anything was taken in.
void askToImportAnswers(AnswerImport import, QWidget* parent, std::function<void()> done);
/// The same without asking for the files.
void importAnswers(
    const AnswerImport& import, const QStringList& paths, QWidget* parent, const std::function<void()>& done);

} // namespace darkhorse
