// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QWidget>

#include "core/arena/blindness/blindview.h"
#include "core/arena/blindness/reveal.h"

class QPushButton;
class QShortcut;

namespace darkhorse {

class AnswerPane;
class FindBar;
class PromptBox;
class WaitNotice;

/// The prompt and both answers side by side, with what makes them easier to read.
///
/// What it knows about a contestant before the verdict is BlindView, which has no name in it.
class DuelView : public QWidget {
    Q_OBJECT

public:
    /// `page` is the widget in which the keys work.
    explicit DuelView(QWidget* page);

    void setQuestion(const QString& prompt);
    void showView(const BlindView& view);
    /// Counts down to when a busy server is asked again.
    void countDown(std::chrono::milliseconds time);
    void stopWaiting();
    /// After the verdict: who it was.
    void nameModels(const Reveal& reveal);
    void forgetNames();
    /// Keys that would do nothing are off.
    void setKeysEnabled(bool areEnabled);

signals:
    /// The person is done with searching.
    void searchClosed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addKeys(QWidget* page);
    void scrollTogether();
    void zoom(int steps);
    void retranslate();
    void restyle();

    PromptBox* m_question;
    QPushButton* m_together;
    QPushButton* m_raw;
    WaitNotice* m_waitNotice;
    FindBar* m_findBar = nullptr;
    int m_zoom = 0; ///< steps above the usual size
    bool m_isFollowing = false; ///< one pane is scrolled because the other was
    PerSide<AnswerPane*> m_panes;
    QList<QShortcut*> m_keys;
};

} // namespace darkhorse
