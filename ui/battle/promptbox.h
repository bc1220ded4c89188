// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace darkhorse {

/// A text box as high as its text, between one line and `maximumLines`. Enter submits, Shift+Enter starts a line.
class PromptBox : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PromptBox(int maximumLines, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int heightForLines(int lines) const;
    void fitHeight();
    void alignText();

    int m_maximumLines;
};

} // namespace darkhorse
