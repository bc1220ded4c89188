// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace darkhorse {

/// A calm strip that says what happened and what can be done, and stays until it is answered.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows the text and tells screen readers about it.
    void showText(const QString& text);
    [[nodiscard]] QString text() const;
    /// The caller sets the button's text, connects it and shows or hides it.
    [[nodiscard]] QPushButton* addButton(const QString& objectName);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    QLabel* m_icon;
    QLabel* m_text;
};

/// Lets a screen reader speak `text`, which `label` shows.
void announce(QLabel* label, const QString& text);

} // namespace darkhorse
