// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <memory>

#include <QString>

#include "core/arena/session/arenasession.h"
#include "core/base/result.h"

class QWidget;

namespace darkhorse {

class BattleRunner;
class MainWindow;
class Page;

/// What the window needs from the program around it. The program puts it together, so the shell knows no page but its own.
struct Composition {
    /// In the order of PageId, without parents.
    using Pages = std::array<Page*, 5>;

    std::function<Result<std::unique_ptr<ArenaSession>>(const QString& path, ArenaSession::OpenMode mode)> openArena;
    /// Path of the sample arena, which is made when there is none yet.
    std::function<Result<QString>()> sampleArena;
    std::function<Pages(ArenaSession& session, BattleRunner& runner, MainWindow& window)> makePages;
    /// Shows what of an arena can be exported.
    std::function<void(ArenaSession& session, QWidget* parent)> exportVotes;
    /// Shows what is in a file of votes and imports it; without a `file` it asks for one.
    std::function<void(ArenaSession& session, const QString& file, QWidget* parent)> importVotes;
    /// Asks for a file and writes the whole arena into it.
    std::function<void(ArenaSession& session, QWidget* parent)> exportBundle;
    /// Shows what a bundle would bring and merges it; without a `file` it asks for one.
    std::function<void(ArenaSession& session, const QString& file, QWidget* parent)> mergeBundle;
    /// The arena that "Add a model" on the welcome page begins with.
    QString defaultArena;
};

} // namespace darkhorse
