// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QPointer>

#include "core/arena/standings/commonprompts.h"
#include "core/base/result.h"
#include "core/domain/agreementreport.h"
#include "core/domain/standings.h"
#include "ui/common/page.h"
#include "ui/leaderboard/nothingtoshow.h"
#include "ui/leaderboard/standingscolumns.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace darkhorse {

class CategoryBook;
class DeclaredAnalysis;
class ExamineMenu;
class ExportMenu;
class FilterBar;
class LiveStandings;
class MethodDialog;
class ModelSelection;
class RatingChart;
class SlicedStandings;
class StandingsTable;
class TableTools;
struct FilterWords;

/// Table and chart of one category, of all votes or those that the filter lets through; both show the same Standings value.
class LeaderboardPage final : public Page {
    Q_OBJECT

public:
    explicit LeaderboardPage(QWidget* parent = nullptr);
    ~LeaderboardPage() override;

    /// Shows the standings of an arena and every later value. Replaces the arena followed before.
    void follow(LiveStandings& standings);

    /// The model chosen here is followed elsewhere, and the other way round.
    void share(ModelSelection& selection);
    /// Tells how far the evaluators of the arena agree; asked on a thread of its own.
    void setAgreementSource(std::function<Result<AgreementReport>()> source);
    /// Tells how many prompts two models have in common.
    void setPromptCounter(PromptCounter counter);
    /// Puts `tools` beside the choice of a category, and says how complete the labels of the chosen one are.
    void setCategoryTools(CategoryBook& book, QWidget* tools);

    /// Marks every other analysis as exploratory, and lets the person declare one.
    void setDeclaredAnalysis(DeclaredAnalysis& declared);

    /// What can be chosen, in this order. Keeps the chosen category if it is still there.
    void setCategories(const std::vector<CategoryKey>& categories);
    void showStandings(const StandingsPtr& standings);
    void setModelDetails(const ColumnDetailsById& details);
    /// Columns chosen earlier, from left to right, as words; those that are none are left out.
    void setColumns(const QStringList& columns);
    [[nodiscard]] CategoryKey category() const;
    /// Shows how the ratings have changed since before this moment.
    void showChangesSince(qint64 utcMs);

    [[nodiscard]] QString title() const override;

signals:
    void categoryChanged(const darkhorse::CategoryKey& category);
    /// The person wants to hold a battle, or to set up models, because there is nothing to see yet.
    void battleWanted();
    void modelsWanted();
    /// The person chose columns; to be remembered. Empty: as it fits.
    void columnsChosen(const QStringList& columns);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void takeStandings(const StandingsPtr& standings);
    void showChosenCategory();
    void askForEarlier();
    void describe();
    void shareHeight();
    void openMethodDialog();

    [[nodiscard]] QString categoryNote() const;
    [[nodiscard]] NothingToShow::Reason reasonForNothing() const;
    /// Votes of which nobody knows whether they are in the chosen category.
    [[nodiscard]] qint64 unlabelled() const;
    [[nodiscard]] FilterWords filterWords() const;

    QPointer<LiveStandings> m_live;
    std::unique_ptr<SlicedStandings> m_sliced; ///< of m_live
    QPointer<CategoryBook> m_book;
    StandingsPtr m_standings;
    bool m_isBehind = false; ///< of what m_standings shows, while the page is hidden
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
    FilterBar* m_filterBar;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    StandingsTable* m_table;
    TableTools* m_tableTools;
    RatingChart* m_chart;
    NothingToShow* m_nothing;
    ExportMenu* m_exportMenu;
};

} // namespace darkhorse
