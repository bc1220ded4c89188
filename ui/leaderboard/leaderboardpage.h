// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QPointer>

#include "core/base/result.h"
#include "core/domain/agreementreport.h"
#include "core/domain/standings.h"
#include "ui/common/page.h"

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace darkhorse {

class ExamineMenu;
class CategoryBook;
class LiveStandings;
class MethodDialog;
class RatingChart;
class StandingsTable;

/// Table and chart of one category; both show the same Standings value.
class LeaderboardPage final : public Page {
    Q_OBJECT

public:
    explicit LeaderboardPage(QWidget* parent = nullptr);

    /// Shows the standings of an arena and every later value. Replaces the arena followed before.
    void follow(LiveStandings& standings);

    /// Tells how far the evaluators of the arena agree; asked on a thread of its own.
    void setAgreementSource(std::function<Result<AgreementReport>()> source);
    /// Puts `tools` beside the choice of a category, and says how complete the labels of the chosen one are.
    void setCategoryTools(CategoryBook& book, QWidget* tools);

    /// What can be chosen, in this order. Keeps the chosen category if it is still there.
    void setCategories(const std::vector<CategoryKey>& categories);
    void showStandings(const StandingsPtr& standings);
    [[nodiscard]] CategoryKey category() const;

    [[nodiscard]] QString title() const override;

signals:
    void categoryChanged(const darkhorse::CategoryKey& category);
    /// The person wants to hold a battle, or to set up models, because there is nothing to see yet.
    void battleWanted();
    void modelsWanted();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildExportMenu();
    void takeStandings(const StandingsPtr& standings);
    void showChosenCategory();
    void describe();
    void shareHeight();
    void copyTable(QChar separator);
    void saveChart();
    void openMethodDialog();
    [[nodiscard]] QWidget* makeEmptyState();

    [[nodiscard]] QString categoryNote() const;

    QPointer<LiveStandings> m_live;
    QPointer<CategoryBook> m_book;
    StandingsPtr m_standings;
    bool m_isShareChosen = false; ///< the person has moved the handle between table and chart

    QLabel* m_titleLabel;
    QLabel* m_categoryLabel;
    QComboBox* m_categoryBox;
    QPushButton* m_methodButton;
    QPushButton* m_examineButton;
    QHBoxLayout* m_tools;
    QPushButton* m_exportButton;
    ExamineMenu* m_examineMenu;
    QPointer<MethodDialog> m_methodDialog;
    QLabel* m_summaryLabel;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    StandingsTable* m_table;
    RatingChart* m_chart;
    QLabel* m_emptyLabel;
    QPushButton* m_emptyButton;
    QAction* m_copyTabs;
    QAction* m_copyCsv;
    QAction* m_copyChart;
    QAction* m_saveChart;
};

} // namespace darkhorse
