// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;
class QWidget;

namespace darkhorse {

/// Asks whether to open a link that a model wrote, with its full address in sight. Only web and mail addresses can be
/// opened at all; others are shown and not opened. Does not block.
void askToOpenLink(const QUrl& link, QWidget* parent);

} // namespace darkhorse
