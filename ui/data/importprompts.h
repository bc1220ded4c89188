// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/importanswers.h"

namespace darkhorse {

/// Asks for a file, takes its prompts in with `import` and tells the result. Does not block.
/// `done` is called on the interface thread when any prompt was taken in.
void askToImportPrompts(AnswerImport import, QWidget* parent, std::function<void()> done);
/// The same without asking for the file.
void importPrompts(const AnswerImport& import, const QString& path, QWidget* parent, const std::function<void()>& done);

} // namespace darkhorse
