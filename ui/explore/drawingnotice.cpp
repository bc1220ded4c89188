// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/drawingnotice.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// Whatever is there sooner needs no words.
constexpr int kPatienceMs = 300;

} // namespace

DrawingNotice::DrawingNotice(QWidget* parent)
    : Banner(parent), m_cancelButton(addButton(u"cancelChart"_s)), m_drawButton(addButton(u"drawChart"_s))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &DrawingNotice::describe);
    connect(m_cancelButton, &QPushButton::clicked, this, &DrawingNotice::giveUp);
    connect(m_drawButton, &QPushButton::clicked, this, &DrawingNotice::drawWanted);
    retranslate();
}

void DrawingNotice::begin()
{
    if (m_isGivenUp)
        end();
    if (!isVisibleTo(parentWidget()) && !m_patience.isActive())
        m_patience.start();
}

void DrawingNotice::setProgress(int done, int all)
{
    m_done = done;
    m_all = all;
    if (isVisibleTo(parentWidget()))
        describe();
}

void DrawingNotice::end()
{
    m_patience.stop();
    m_isGivenUp = false;
    m_done = 0;
    m_all = 0;
    hide();
}

void DrawingNotice::giveUp()
{
    m_isGivenUp = true;
    describe();
    m_drawButton->setFocus();
    emit cancelled();
}

void DrawingNotice::describe()
{
    m_cancelButton->setVisible(!m_isGivenUp);
    m_drawButton->setVisible(m_isGivenUp);
    if (m_isGivenUp)
        showText(tr("The chart was given up; nothing new is shown."));
    else if (m_all > 1)
        showText(tr("The chart is being drawn: part %1 of %2…").arg(m_done + 1).arg(m_all));
    else
        showText(tr("The chart is being drawn…"));
}

void DrawingNotice::retranslate()
{
    m_cancelButton->setText(tr("&Give up"));
    m_cancelButton->setToolTip(tr("Leaves the chart as it was before"));
    m_drawButton->setText(tr("&Draw it"));
    m_drawButton->setToolTip(tr("Draws the chosen chart after all"));
    if (isVisibleTo(parentWidget()))
        describe();
}

} // namespace darkhorse
