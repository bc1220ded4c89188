// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace darkhorse {

class GgufCard;
class LocalModels;
class Roster;

/// Adds model files to the arena, a card each. What cannot be added says why and stays; the rest goes in.
class GgufDialog final : public QDialog {
    Q_OBJECT

public:
    GgufDialog(Roster& roster, LocalModels& local, const QStringList& paths, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addAll();
    void updateButtons();
    void retranslate();

    Roster& m_roster;
    std::vector<GgufCard*> m_cards;
    QLabel* m_engineLabel;
    QDialogButtonBox* m_buttons;
    bool m_hasEngine;
};

} // namespace darkhorse
