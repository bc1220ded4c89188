// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

#include <QDialog>
#include <QTimer>

#include "core/arena/models/contestantdesk.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace darkhorse {

/// Talks to one model outside of every battle. Nothing is blind here, so it tells how fast the answer came and what it cost.
class HelloDialog final : public QDialog {
    Q_OBJECT

public:
    HelloDialog(ContestantDesk& desk, const Contestant& contestant, QWidget* parent = nullptr);
    ~HelloDialog() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void toggle();
    void ask();
    void stop();
    void countDown(std::chrono::milliseconds time);
    void finish(const Result<Answer>& answer);
    [[nodiscard]] QString measures(const Answer& answer) const;

    ContestantDesk& m_desk;
    Contestant m_contestant;
    std::unique_ptr<QObject> m_talk; ///< what is under way; deleting it cancels
    QTimer m_countdown;
    int m_secondsLeft = 0;
    QLineEdit* m_questionBox;
    QPushButton* m_askButton;
    QPlainTextEdit* m_answerView;
    QLabel* m_statusLabel;
};

} // namespace darkhorse
