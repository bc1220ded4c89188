// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/localbutton.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>

#include "core/arena/models/localmodels.h"
#include "ui/models/ggufdialog.h"
#include "ui/models/serversdialog.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// Files that are dragged; whether they are models is for their headers to say.
QStringList filesIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

LocalButton::LocalButton(Roster& roster, LocalModels& local, BattleRunner& runner, QWidget* page)
    : QPushButton(page), m_roster(roster), m_local(local), m_page(page)
{
    setObjectName(u"localButton"_s);
    auto* menu = new QMenu(this);
    m_filesAction = menu->addAction({}, this, &LocalButton::chooseFiles);
    m_serversAction = menu->addAction({}, this, &LocalButton::showServers);
    m_serversAction->setObjectName(u"serversAction"_s);
    setMenu(menu);
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    const auto follow = [this](BattleRunner::Phase phase) {
        using Phase = BattleRunner::Phase;
        setEnabled(phase != Phase::Streaming && phase != Phase::Judging && phase != Phase::Recording);
    };
    connect(&runner, &BattleRunner::phaseChanged, this, follow);
    follow(runner.phase());
    retranslate();
}

void LocalButton::addFiles(const QStringList& paths)
{
    auto* dialog = new GgufDialog(m_roster, m_local, paths, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LocalButton::chooseFiles()
{
    auto* dialog = new QFileDialog(m_page, tr("Add Model Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({ tr("Models (*.gguf)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::filesSelected, this, &LocalButton::addFiles);
    dialog->open();
}

void LocalButton::showServers()
{
    auto* dialog = new ServersDialog(m_roster, m_local, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServersDialog::programChosen, this, &LocalButton::programChosen);
    dialog->open();
}

bool LocalButton::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (isEnabled() && !filesIn(*drag->mimeData()).isEmpty())
            drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        if (const QStringList paths = filesIn(*drop->mimeData()); isEnabled() && !paths.isEmpty()) {
            drop->acceptProposedAction();
            addFiles(paths);
        }
        return true;
    }
    return QPushButton::eventFilter(watched, event);
}

void LocalButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void LocalButton::retranslate()
{
    setText(tr("&Local Models"));
    setToolTip(tr("Models on this computer: files, and servers that run them. Files can also be dropped on the page."));
    m_filesAction->setText(tr("Add Model &Files…"));
    m_serversAction->setText(tr("&Servers…"));
}

} // namespace darkhorse
