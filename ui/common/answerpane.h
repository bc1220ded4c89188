// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/arena/blindness/blindview.h"

class QLabel;
class QPushButton;

namespace darkhorse {

class MarkdownView;

/// One answer under the heading "Model A" or "Model B". Both panes are the same in everything but the letter.
class AnswerPane : public QFrame {
    Q_OBJECT

public:
    explicit AnswerPane(Side side, QWidget* parent = nullptr);

    void showView(const BlindView& view);
    void setRaw(bool isRaw);
    void scrollPages(int pages);
    /// After the verdict: who it was. An empty name makes the pane blind again.
    void setIdentity(const QString& name, const QString& organization);
    [[nodiscard]] MarkdownView* view() const { return m_view; }

signals:
    void linkActivated(const QUrl& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void copyAnswer();
    void retranslate();
    void restyle();

    Side m_side;
    BlindView::Progress m_progress = BlindView::Progress::Empty;
    QString m_name;
    QString m_organization;
    QLabel* m_heading;
    QLabel* m_identity;
    QPushButton* m_copy;
    MarkdownView* m_view;
};

} // namespace darkhorse
