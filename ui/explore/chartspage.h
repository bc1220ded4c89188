// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QPointer>
#include <QTimer>

#include "core/arena/standings/commonprompts.h"
#include "core/domain/ratingview.h"
#include "ui/charts/figure.h"
#include "ui/common/page.h"
#include "ui/explore/chartkind.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace darkhorse {

class ChartExport;
class ChartPane;
class ChartSource;
class DifferenceBar;
class FilterBar;
class LiveStandings;
class ModelSelection;
class ReportNotice;
class DrawingNotice;
class ViewsMenu;
struct FilterWords;

/// All charts of one arena, one at a time, with the table behind each.
class ChartsPage final : public Page {
    Q_OBJECT

public:
    explicit ChartsPage(QWidget* parent = nullptr);
    ~ChartsPage() override;

    /// Draws from an arena, and again after every vote. Replaces the arena followed before.
    void follow(LiveStandings& standings);
    /// What is shown, as text that openAddress() of another arena understands too. Needs an arena.
    [[nodiscard]] QString address() const;
    /// Shows it; tells the person when it cannot be understood.
    void openAddress(const QString& address);
    [[nodiscard]] ViewsMenu& views() { return *m_views; }
    [[nodiscard]] ChartSource* source() const { return m_source.get(); }
    void setPromptCounter(PromptCounter counter);
    /// The model clicked here is followed elsewhere, and the other way round.
    void share(ModelSelection& selection);

    void showChart(ChartKind kind);
    /// Models or published leaderboards have changed.
    void readAgain();
    [[nodiscard]] ChartKind chart() const;
    [[nodiscard]] CategoryKey category() const;

    [[nodiscard]] QString title() const override;

signals:
    /// The person wants to read the battles of these two models.
    void battlesWanted(const QString& first, const QString& second);
    /// The person wants to read what either did on prompts that both were judged on.
    void commonPromptsWanted(const QString& first, const QString& second);
    /// The person wants to hold a battle, because there is nothing to see yet.
    void battleWanted();
    /// The person wants to enter what a chart needs of the models.
    void modelsWanted();
    /// The person wants to rate in another way.
    void methodWanted();
    /// The person wants to read published leaderboards into the arena.
    void boardsWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectParts();
    void fillCategories();
    void refresh();
    void ask();
    void catchUp();
    void describe(ChartKind kind);
    void takeFigure(const FigurePtr& figure, int moments, const QString& momentText);
    void choosePoint(int point);
    void markChosen();
    void saveReport(const QString& path);
    [[nodiscard]] FilterWords filterWords() const;
    [[nodiscard]] ModelNames modelNames() const;
    [[nodiscard]] QString nameOf(ContestantId contestant) const;

    QPointer<LiveStandings> m_live;
    std::unique_ptr<ChartSource> m_source; ///< of m_live
    QPointer<ModelSelection> m_selection;
    QTimer m_delay; ///< votes that come fast are drawn together
    bool m_isStale = true;
    ChartKind m_describedKind = ChartKind::Ratings;
    ChartKind m_shownKind
        = ChartKind::Ratings; ///< another than the chosen one while that is drawn, or after it was given up

    QLabel* m_titleLabel;
    QLabel* m_chartLabel;
    QComboBox* m_chartBox;
    QLabel* m_categoryLabel;
    QComboBox* m_categoryBox;
    FilterBar* m_filterBar;
    QPushButton* m_tableButton;
    QPushButton* m_exportButton;
    QPushButton* m_viewsButton;
    ChartPane* m_pane;
    DifferenceBar* m_difference;
    DrawingNotice* m_drawingNotice;
    ReportNotice* m_reportNotice;
    ChartExport* m_export;
    ViewsMenu* m_views;
};

} // namespace darkhorse
