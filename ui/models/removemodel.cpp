// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/removemodel.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include "core/domain/contestant.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::RemoveModel)
};

QMessageBox* makeBox(QMessageBox::Icon icon, const QString& name, const QString& text, QWidget* parent)
{
    auto* box = new QMessageBox(icon, Text::tr("Remove Model"), text, QMessageBox::NoButton, parent);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

void askToRemoveModel(const Contestant& contestant, QWidget* parent, std::function<void()> then)
{
    auto* box
        = makeBox(QMessageBox::Question, u"removeBox"_s, Text::tr("Remove %1?").arg(contestant.shownName()), parent);
    if (contestant.kind == ContestantKind::Recorded)
        box->setInformativeText(Text::tr("Its recorded answers are removed with it. This cannot be undone."));
    auto* remove = box->addButton(Text::tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(Text::tr("Cancel"), QMessageBox::RejectRole));
    QObject::connect(remove, &QPushButton::clicked, parent, std::move(then));
    box->open();
}

void sayThatModelStays(const Contestant& contestant, QWidget* parent)
{
    auto* box = makeBox(QMessageBox::Information, u"keptBox"_s,
        Text::tr("%1 has battles, so it stays: its votes would lose their meaning.").arg(contestant.shownName()),
        parent);
    box->setInformativeText(Text::tr("Clear its check box to keep it out of new battles."));
    box->addButton(QMessageBox::Ok);
    box->open();
}

} // namespace darkhorse
