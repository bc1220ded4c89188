// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace darkhorse {

/// Every text that a widget and all below it hold anywhere a person, a screen reader or another program could find it:
/// properties (among them window titles, tooltips, status tips and what's-this texts), dynamic properties, actions, documents,
/// data of item models in every role, the accessibility tree, and the clipboard.
[[nodiscard]] QStringList wordsOf(QWidget* root);

} // namespace darkhorse
