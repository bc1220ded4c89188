// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QPushButton>
#include <QTimer>

namespace darkhorse {

class MarkdownView;

/// Copies the block of code under the pointer: stands in its upper corner while the pointer is over it.
///
/// Never takes the focus. Lifetime: belongs to the view's viewport.
class CodeCopyButton : public QPushButton {
    Q_OBJECT

public:
    explicit CodeCopyButton(MarkdownView& view);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow(const QPoint& place);
    void standIn(const QRect& box);
    void copy();
    void retranslate();
    void restyle();

    MarkdownView& m_view;
    QPoint m_place; ///< a point of the code, in the viewport
    QTimer m_copied; ///< runs while the button says that it has copied
};

} // namespace darkhorse
