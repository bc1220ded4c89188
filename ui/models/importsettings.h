// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace darkhorse {

class Roster;

/// Asks for a file of model settings, adds its models and says what was left out. Does not block.
void askToImportSettings(Roster& roster, QWidget* parent);

} // namespace darkhorse
