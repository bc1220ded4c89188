// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/charts/figure.h"
#include "ui/explore/chartkind.h"

class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;
class QTableView;

namespace darkhorse {

class FigureTableModel;
class FigureView;

/// A chart with the sentences around it, the slider that travels back, and the table behind it; or what to do while there is nothing to see.
class ChartPane final : public QWidget {
    Q_OBJECT

public:
    explicit ChartPane(QWidget* parent);

    [[nodiscard]] FigureView& view() { return *m_view; }
    /// Whether a chart is there that can be exported and read as a table.
    [[nodiscard]] bool hasPoints() const;

    /// What the next figure is of; goes back to now.
    void setKind(ChartKind kind);
    /// `moments` and `momentText` as ChartSource tells them.
    void setFigure(const FigurePtr& figure, int moments, const QString& momentText);
    /// Whether a filter lets no vote through, which is why the next figure is empty.
    void setFilteredAway(bool isFilteredAway);
    void setTableShown(bool isShown);
    /// Counts from the newest: 0 is now.
    [[nodiscard]] int moment() const;
    void retranslate();

signals:
    /// The person travels through time.
    void momentChanged();
    void battleWanted();
    void boardsWanted();
    void modelsWanted();
    void methodWanted();
    void resetWanted();

private:
    enum class Remedy;

    void build();
    [[nodiscard]] QWidget* makeEmptyState();
    void showFigure();
    void showRemedy(const QString& advice);
    [[nodiscard]] Remedy remedy() const;

    ChartKind m_kind = ChartKind::Ratings;
    bool m_isTableShown = false;
    bool m_isFilteredAway = false;
    QLabel* m_hintLabel;
    QStackedWidget* m_stack;
    FigureView* m_view;
    QTableView* m_table;
    FigureTableModel* m_tableModel;
    QLabel* m_emptyLabel;
    QPushButton* m_emptyButton;
    QSlider* m_slider;
    QLabel* m_momentLabel;
    QLabel* m_captionLabel;
};

} // namespace darkhorse
