// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/data/voteimporttools.h"

class QWidget;

namespace darkhorse {

/// Asks for a file of votes, shows what is in it and imports it. Does not block. `done` is called after an import.
void askToImportVotes(const VoteImportTools& tools, QWidget* parent, const std::function<void()>& done);
/// The same without asking for the file.
void importVotes(const VoteImportTools& tools, const QString& file, QWidget* parent, const std::function<void()>& done);

} // namespace darkhorse
