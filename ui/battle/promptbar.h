// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QStringList>
#include <QTimer>

class QLabel;
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
    /// Whether a person has changed what was put in.
    [[nodiscard]] bool isTyped() const;
    void setPrompt(const QString& prompt);
    /// Puts in what a person typed earlier and has not sent.
    void setDraft(const QString& draft);
    /// Puts in a prompt of a set that was used least, once it is found; leaves the box as it is when there is no set, or
    /// something else has come into it meanwhile.
    void suggest();
    /// The same at once: with the prompt that was chosen for it, or `otherwise` where none was.
    void suggest(const QString& chosen, const QString& otherwise = {});
    /// How far the set in work is, in place of the hint about keys; empty without one.
    void setProgress(const QString& progress);
    /// Cursor into the box, its text selected: one key replaces it, Enter sends it. What is typed and not sent is not selected.
    void startTyping();
    /// Types a key that was pressed beside the box; false for one that writes nothing.
    bool takeKey(const QKeyEvent& event);

signals:
    void chooserRequested();
    void submitted(const QString& prompt);
    /// What a person typed and has not sent, a moment after the last key; empty once it is sent.
    void draftChanged(const QString& prompt);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void recall(int step);
    void retranslate();
    void restyle();

    PromptBook& m_prompts;
    PromptBox* m_box;
    QPushButton* m_suggest;
    QPushButton* m_choose;
    QPushButton* m_send;
    QLabel* m_hint;
    QString m_progress;
    QPointer<QObject> m_search; ///< for a suggestion
    QTimer m_draftTimer;
    QStringList m_recent; ///< sent prompts, newest first
    qsizetype m_recalled = -1; ///< index into m_recent; -1 for the box as typed
};

} // namespace darkhorse
