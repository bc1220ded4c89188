// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QWidget;

namespace darkhorse {

// Both delete themselves when closed and block nothing.
void showShortcuts(QMainWindow* parent);
void showAbout(QWidget* parent);

} // namespace darkhorse
