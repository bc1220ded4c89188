// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QLabel>
#include <QTimer>

namespace darkhorse {

/// Counts down to when a busy server is asked again. Hidden while nobody waits. It does not know whose server it is.
class WaitNotice final : public QLabel {
    Q_OBJECT

public:
    explicit WaitNotice(QWidget* parent = nullptr);

    /// Of two that wait, the longer counts.
    void countDown(std::chrono::milliseconds time);
    void stop();
    void retranslate();

private:
    void tick();

    QTimer m_timer;
    int m_secondsLeft = 0;
};

} // namespace darkhorse
