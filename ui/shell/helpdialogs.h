// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace darkhorse {

// Both delete themselves when closed and block nothing.
void showShortcuts(QWidget* parent);
void showAbout(QWidget* parent);

} // namespace darkhorse
