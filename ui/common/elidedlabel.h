// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace darkhorse {

/// One line of plain text that ends in "…" where it has too little room, and is whole in its tool tip and to screen readers.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// What is on the screen of text() at the present width.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace darkhorse
