// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/arena/battle/battlerunner.h"
#include "core/domain/contestant.h"
#include "ui/common/page.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace darkhorse {

class ContestantDesk;
class ContestantModel;
class LiveStandings;
class ModelDetails;
class ModelsTable;
class Roster;

/// The arena's models: who they are, where their answers come from, and who takes part.
///
/// While a battle is under way nothing can be edited or removed: whether a model may be changed depends on its battles, and
/// so would tell who is in this one.
class ModelsPage final : public Page {
    Q_OBJECT

public:
    ModelsPage(Roster& roster, LiveStandings& standings, std::unique_ptr<ContestantDesk> desk, BattleRunner& runner,
        QWidget* parent = nullptr);
    ~ModelsPage() override;

    [[nodiscard]] QString title() const override;
    /// Asks for a new model.
    void startMainTask() override;
    /// Reads everything anew, after an import for example.
    void reload();
    /// Looks which llama-server there is; models without battles are its from now on.
    void readEngine();
    /// Puts one more button into the row under the title.
    void addTool(QWidget* tool);

signals:
    /// The person wants to import recorded answers.
    void importWanted();
    /// The person wants to see or change other names of models.
    void aliasesWanted();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    [[nodiscard]] QWidget* makeEmptyState();
    void edit();
    void open(const Contestant& contestant);
    void buildMenu();
    void sayHello();
    void duplicate();
    void toggleRetired();
    void reveal();
    void importSettings();
    void remove();
    void removeNow(const Contestant& contestant);
    [[nodiscard]] const Contestant* current() const;
    void adoptEngine();
    void takeChoice();
    void takePhase(BattleRunner::Phase phase);
    void updateButtons();

    Roster& m_roster;
    std::unique_ptr<ContestantDesk> m_desk;
    bool m_isBattleUnderWay = false;
    QString m_engine; ///< the llama-server here; empty for none

    ContestantModel* m_model;
    QHBoxLayout* m_tools = nullptr; ///< a row of buttons under the title
    QLabel* m_titleLabel;
    QPushButton* m_addButton;
    QPushButton* m_editButton;
    QPushButton* m_removeButton;
    QPushButton* m_importButton;
    QPushButton* m_moreButton;
    QAction* m_helloAction;
    QAction* m_duplicateAction;
    QAction* m_retireAction;
    QAction* m_revealAction;
    QAction* m_settingsAction;
    QAction* m_aliasesAction;
    QLabel* m_underWayLabel;
    QStackedWidget* m_stack;
    ModelsTable* m_table;
    ModelDetails* m_details;
    QLabel* m_emptyLabel;
    QPushButton* m_emptyAddButton;
    QPushButton* m_emptyImportButton;
};

} // namespace darkhorse
