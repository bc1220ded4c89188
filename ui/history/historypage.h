// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QTimer>

#include "core/arena/battle/history.h"
#include "ui/common/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace darkhorse {

class BattleDetail;
class HistoryList;
class HistoryModel;
class MatchCounter;

/// The list of past battles with one of them in full below it.
class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(History& history, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void startMainTask() override;
    void showBattle(BattleId battle);
    /// Searches for the battles between these two models.
    void showBattlesOf(const QString& first, const QString& second);
    /// Searches for the battles of either on prompts that both were judged on.
    void showCommonPrompts(const QString& first, const QString& second);
    /// Tells what is said of a battle's prompt, in words; shown below the battle.
    void describeLabelsWith(std::function<QString(BattleId)> words);
    void showLabelsAgain();

signals:
    /// The person wants to write the votes to a file.
    void exportWanted();
    /// The person wants to know how blind the evaluators were.
    void blindnessWanted();
    /// The person wants to know how ratings have moved since before this vote.
    void changesWanted(qint64 castAtUtcMs);
    /// The verdict of this battle, which is not final, is to be given again.
    void judgeAgainWanted(darkhorse::BattleId battle);
    /// The person wants to tag or correct the chosen battles.
    void labelsWanted(const std::vector<darkhorse::BattleId>& battles);
    /// There is no battle yet, and the person wants to hold one.
    void battleWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectParts();
    [[nodiscard]] QWidget* makeEmptyState();
    [[nodiscard]] QWidget* makeContent();
    void takeChange(BattleId battle);
    void catchUp();
    void refreshList();
    void search();
    void searchFor(const QString& text);
    void takeFound();
    void showCurrent();
    void describe();
    void describeEmptiness();
    void describeCount();
    [[nodiscard]] QString searchText() const;

    History& m_history;
    HistoryModel* m_model;
    MatchCounter* m_counter;
    QTimer m_searchDelay;
    std::function<QString(BattleId)> m_labelWords;
    bool m_isBehind = false; ///< battles changed while the page was hidden

    QLabel* m_titleLabel;
    QLabel* m_countLabel;
    QLineEdit* m_searchBox;
    QPushButton* m_labelsButton;
    QPushButton* m_againButton;
    QPushButton* m_sinceButton;
    QPushButton* m_blindnessButton;
    QPushButton* m_exportButton;
    QStackedWidget* m_stack;
    HistoryList* m_list;
    BattleDetail* m_detail;
    QLabel* m_emptyLabel;
    QPushButton* m_emptyButton;
};

} // namespace darkhorse
