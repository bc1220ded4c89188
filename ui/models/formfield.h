// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace darkhorse {

/// A labelled row of a form with room for what is wrong with it.
struct FormField {
    /// Adds the row. `content` is what stands in it, `focus` what the cursor goes to.
    void addTo(QFormLayout* layout, QWidget* content, QWidget* focus);
    /// Label and the name that a screen reader says.
    void setText(const QString& text);
    /// Shows what `problem` finds; true when it finds nothing.
    bool check();
    void clearProblem();
    void setVisible(bool isVisible);

    std::function<QString()> problem; ///< what is wrong now, in a sentence; empty when all is well
    QWidget* row = nullptr;
    QWidget* box = nullptr;
    QLabel* label = nullptr;
    QLabel* problemLabel = nullptr;
};

} // namespace darkhorse
