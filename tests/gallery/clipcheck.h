// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QImage;
class QWidget;

namespace darkhorse {

/// Every visible text under `root` that its widget has no room for, one line each: labels, buttons, check boxes, combo
/// boxes, tabs and table headers. Text that a person can scroll to, and lists, are not looked at.
[[nodiscard]] QStringList clippedTexts(const QWidget& root);

/// Whether a picture shows nothing at all: no pixels, or all of one colour.
[[nodiscard]] bool isBlank(const QImage& image);

} // namespace darkhorse
