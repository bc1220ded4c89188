// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/composition.h"

namespace darkhorse {

/// The workbench put together: real arenas, the shipped sample, and every page wired to the window.
[[nodiscard]] Composition workbenchComposition();

} // namespace darkhorse
