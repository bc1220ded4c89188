// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/viewsmenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

QInputDialog* ask(QWidget* parent, const QString& title, const QString& label, const QString& text)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    dialog->open();
    return dialog;
}

QString plainMenuText(QString name) { return name.replace(u'&', u"&&"_s); }

} // namespace

ViewsMenu::ViewsMenu(std::function<QString()> address, QWidget* parent)
    : QMenu(parent), m_address(std::move(address)), m_copy(addAction(QString())), m_open(addAction(QString()))
{
    addSeparator();
    m_keep = addAction(QString());
    m_remove = addMenu(QString());
    addSeparator();
    connect(m_copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_address()); });
    connect(m_open, &QAction::triggered, this, &ViewsMenu::askForAddress);
    connect(m_keep, &QAction::triggered, this, &ViewsMenu::askForName);
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::fill);
    retranslate();
}

void ViewsMenu::setStore(std::function<Views()> load, std::function<void(const Views&)> save)
{
    m_load = std::move(load);
    m_save = std::move(save);
}

void ViewsMenu::fill()
{
    qDeleteAll(m_named);
    m_named.clear();
    m_remove->clear();
    const Views views = m_load ? m_load() : Views();
    for (auto view = views.begin(); view != views.end(); ++view) {
        QAction* action = addAction(plainMenuText(view.key()));
        m_named << action;
        connect(action, &QAction::triggered, this, [this, address = view.value()] { emit addressChosen(address); });
        connect(m_remove->addAction(plainMenuText(view.key())), &QAction::triggered, this, [this, name = view.key()] {
            Views kept = m_load();
            kept.remove(name);
            m_save(kept);
        });
    }
    m_keep->setEnabled(bool(m_save));
    m_remove->setEnabled(!views.isEmpty());
}

void ViewsMenu::askForAddress()
{
    // What was copied elsewhere is most likely what is to be opened.
    const QString copied = QGuiApplication::clipboard()->text();
    auto* dialog = ask(parentWidget(), tr("Open a view"), tr("Address of the view:"),
        copied.startsWith(u"chart="_s) ? copied : QString());
    connect(dialog, &QInputDialog::textValueSelected, this, &ViewsMenu::addressChosen);
}

void ViewsMenu::askForName()
{
    auto* dialog = ask(parentWidget(), tr("Keep this view"), tr("Name of the view:"), QString());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, address = m_address()](const QString& name) {
        if (name.trimmed().isEmpty())
            return;
        Views views = m_load();
        views.insert(name.trimmed(), address);
        m_save(views);
    });
}

void ViewsMenu::retranslate()
{
    m_copy->setText(tr("Copy the address of this view"));
    m_open->setText(tr("Open an address…"));
    m_keep->setText(tr("Keep this view…"));
    m_remove->setTitle(tr("Forget"));
}

} // namespace darkhorse
