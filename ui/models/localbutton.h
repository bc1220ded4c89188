// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "core/arena/battle/battlerunner.h"

class QAction;

namespace darkhorse {

class LocalModels;
class Roster;

/// Everything about models on this machine, behind one button: add files, see servers. Files can also be dropped on `page`.
///
/// While a battle is under way all of it is closed: which server runs would tell who is in it.
class LocalButton final : public QPushButton {
    Q_OBJECT

public:
    LocalButton(Roster& roster, LocalModels& local, BattleRunner& runner, QWidget* page);

    /// Shows what these files are and offers to add them.
    void addFiles(const QStringList& paths);

signals:
    /// A llama-server was chosen, to be remembered; empty: the one on PATH.
    void programChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseFiles();
    void showServers();
    void retranslate();

    Roster& m_roster;
    LocalModels& m_local;
    QWidget* m_page;
    QAction* m_filesAction;
    QAction* m_serversAction;
};

} // namespace darkhorse
