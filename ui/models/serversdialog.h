// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QTabWidget;

namespace darkhorse {

class LocalModels;
class Roster;

/// Servers on this computer: our own llama-server with what it says, and those that somebody else runs.
class ServersDialog final : public QDialog {
    Q_OBJECT

public:
    ServersDialog(Roster& roster, LocalModels& local, QWidget* parent = nullptr);

signals:
    /// A llama-server was chosen; empty: the one on PATH.
    void programChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QTabWidget* m_tabs;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
