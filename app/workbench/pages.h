// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/composition.h"

namespace darkhorse {

class MainWindow;

/// The pages of an arena, wired to the window: a page asks for another page, for the export, or for a battle.
[[nodiscard]] Composition::Pages makePages(ArenaSession& session, BattleRunner& runner, MainWindow& window);

} // namespace darkhorse
