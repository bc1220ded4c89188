// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "core/arena/models/localmodels.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace darkhorse {

class Roster;

/// Finds servers that run on this computer already and adds the models that they offer.
class FinderPanel final : public QWidget {
    Q_OBJECT

public:
    FinderPanel(Roster& roster, LocalModels& local, QWidget* parent = nullptr);
    ~FinderPanel() override;

    /// Offers the models of these servers.
    void offer(const std::vector<FoundServer>& servers);

protected:
    void changeEvent(QEvent* event) override;

private:
    void find();
    void addChosen();
    void updateButtons();
    void retranslate();

    Roster& m_roster;
    LocalModels& m_local;
    std::unique_ptr<QObject> m_inquiry; ///< the search under way; deleting it cancels
    QLabel* m_introLabel;
    QPushButton* m_findButton;
    QListWidget* m_modelList;
    QPushButton* m_addButton;
    QLabel* m_resultLabel;
};

} // namespace darkhorse
