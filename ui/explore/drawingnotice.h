// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "ui/common/banner.h"

namespace darkhorse {

/// Says that a chart is still being drawn, once that takes longer than a moment, and how far it is. It can be given up, and asked for again.
class DrawingNotice final : public Banner {
    Q_OBJECT

public:
    explicit DrawingNotice(QWidget* parent);

    /// Shows itself after a moment, unless end() comes first.
    void begin();
    /// `done` of `all` parts.
    void setProgress(int done, int all);
    void end();
    /// Until begin() or end().
    [[nodiscard]] bool isGivenUp() const { return m_isGivenUp; }
    void retranslate();

signals:
    void cancelled();
    void drawWanted();

private:
    void describe();
    void giveUp();

    QTimer m_patience;
    bool m_isGivenUp = false;
    int m_done = 0;
    int m_all = 0;
    QPushButton* m_cancelButton;
    QPushButton* m_drawButton;
};

} // namespace darkhorse
