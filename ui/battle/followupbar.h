// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace darkhorse {

class PromptBox;

/// Where an evaluator writes the next prompt to the same two models.
class FollowUpBar : public QFrame {
    Q_OBJECT

public:
    explicit FollowUpBar(QWidget* parent = nullptr);

    /// Shows the box, with `text` unless something is typed already, and puts the cursor into it.
    void open(const QString& text = {});
    /// Empties and hides it.
    void close();

signals:
    void submitted(const QString& prompt);
    /// Left without asking; what is typed stays.
    void closed();
    /// What is typed and not sent, a moment after the last key; empty once it is sent.
    void draftChanged(const QString& prompt);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void retranslate();
    void restyle();

    PromptBox* m_box;
    QPushButton* m_send;
    QPushButton* m_close;
    QTimer m_draftTimer;
};

} // namespace darkhorse
