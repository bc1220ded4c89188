// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linkprompt.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace darkhorse {

namespace {

struct LinkPrompt {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::LinkPrompt)
};

bool canBeOpened(const QUrl& link)
{
    return QStringList { QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto") }.contains(
        link.scheme());
}

} // namespace

void askToOpenLink(const QUrl& link, QWidget* parent)
{
    auto* box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("linkBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(link.toString());
    if (canBeOpened(link)) {
        box->setText(LinkPrompt::tr("Open this link in the browser? A model wrote it."));
        QPushButton* open = box->addButton(LinkPrompt::tr("Open"), QMessageBox::AcceptRole);
        box->setDefaultButton(box->addButton(QMessageBox::Cancel));
        QObject::connect(open, &QPushButton::clicked, box, [link] { QDesktopServices::openUrl(link); });
    } else {
        box->setText(LinkPrompt::tr("This is no web address, so it is not opened."));
        box->addButton(QMessageBox::Close);
    }
    box->open();
}

} // namespace darkhorse
