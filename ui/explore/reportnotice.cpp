// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/reportnotice.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace darkhorse {

ReportNotice::ReportNotice(QWidget* parent)
    : Banner(parent), m_showButton(addButton(u"showReport"_s)), m_closeButton(addButton(u"closeReport"_s))
{
    m_closeButton->setText(u"✕"_s);
    connect(m_showButton, &QPushButton::clicked, this, &ReportNotice::open);
    connect(m_closeButton, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
}

void ReportNotice::showBegun(const QString& path)
{
    m_path = path;
    m_isDone = false;
    describe();
}

void ReportNotice::showDone(const QString& path)
{
    m_path = path;
    m_isDone = true;
    describe();
}

void ReportNotice::describe()
{
    const QString name = QFileInfo(m_path).fileName();
    m_showButton->setVisible(m_isDone);
    showText(m_isDone ? tr("The report “%1” is ready.").arg(name) : tr("The report “%1” is being written…").arg(name));
}

void ReportNotice::open() { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath())); }

void ReportNotice::retranslate()
{
    m_showButton->setText(tr("&Show"));
    m_showButton->setToolTip(tr("Opens the report with the program that the system has for it"));
    m_closeButton->setAccessibleName(tr("Close this notice"));
    m_closeButton->setToolTip(tr("Close this notice"));
    if (isVisible())
        describe();
}

} // namespace darkhorse
