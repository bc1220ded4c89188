// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace darkhorse {

/// Between battles, while verdicts wait for the end of the session: how many, the way back to the last one, and the end.
class SessionBar : public QFrame {
    Q_OBJECT

public:
    explicit SessionBar(QWidget* parent = nullptr);

    /// Hidden at 0.
    void setCount(int sealed);

signals:
    void undoRequested();
    void endRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    int m_count = 0;
    QLabel* m_text;
    QPushButton* m_undo;
    QPushButton* m_end;
};

} // namespace darkhorse
