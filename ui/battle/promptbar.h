// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace darkhorse {

class PromptBook;
class PromptBox;

/// Where the next prompt comes from: typed, suggested, or picked from the arena's prompt sets.
class PromptBar : public QFrame {
    Q_OBJECT

public:
    explicit PromptBar(PromptBook& prompts, QWidget* parent = nullptr);

    [[nodiscard]] QString prompt() const;
    void setPrompt(const QString& prompt);
    /// Puts in a prompt of a set that was used least; leaves the box as it is when there is no set.
    void suggest();
    /// Cursor into the box, its text selected: one key replaces it, Enter sends it.
    void startTyping();

signals:
    void submitted(const QString& prompt);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void fillMenu();
    void retranslate();
    void restyle();

    PromptBook& m_prompts;
    PromptBox* m_box;
    QPushButton* m_suggest;
    QPushButton* m_choose;
    QPushButton* m_send;
    QLabel* m_hint;
    QMenu* m_menu;
};

} // namespace darkhorse
