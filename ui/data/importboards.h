// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "core/base/result.h"

class QWidget;

namespace darkhorse {

/// Asks for a table of published leaderboards and has `import` read it on a thread of its own; it returns how many leaderboards there were.
/// Says what came of it, and calls `done` when they are in the arena. Lifetime: what `import` uses outlives `parent`.
void askToImportBoards(
    std::function<Result<qint64>(const QString& file)> import, QWidget* parent, std::function<void()> done);

} // namespace darkhorse
