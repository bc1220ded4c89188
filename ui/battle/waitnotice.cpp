// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/waitnotice.h"

#include <algorithm>

#include "ui/common/banner.h"

namespace darkhorse {

WaitNotice::WaitNotice(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &WaitNotice::tick);
    hide();
}

void WaitNotice::countDown(std::chrono::milliseconds time)
{
    const int seconds = int(std::chrono::ceil<std::chrono::seconds>(time).count());
    m_secondsLeft = std::max(m_secondsLeft, seconds);
    if (m_secondsLeft == 0)
        return;
    retranslate();
    show();
    announce(this, text()); // once: a screen reader that counts along could say nothing else
    if (!m_timer.isActive())
        m_timer.start();
}

void WaitNotice::stop()
{
    m_timer.stop();
    m_secondsLeft = 0;
    hide();
}

void WaitNotice::tick()
{
    --m_secondsLeft;
    if (m_secondsLeft > 0)
        retranslate();
    else
        stop();
}

void WaitNotice::retranslate()
{
    setText(tr("A server is busy. It is asked again in %n second(s).", nullptr, m_secondsLeft));
}

} // namespace darkhorse
