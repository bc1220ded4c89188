// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTableView>

#include "core/domain/contestant.h"

class QMenu;
class QSortFilterProxyModel;

namespace darkhorse {

class ContestantModel;

/// The table of the page Models: sorted, with columns that can be shown and hidden.
class ModelsTable final : public QTableView {
    Q_OBJECT

public:
    explicit ModelsTable(ContestantModel* model, QWidget* parent = nullptr);

    void select(ContestantId id);
    /// The chosen row's; null when there is none.
    [[nodiscard]] const Contestant* current() const;
    /// Lets every column have what it needs, but nothing more than a share of `width`.
    void fitColumns(int width);
    /// The columns that not everybody needs, to be ticked.
    [[nodiscard]] QMenu* columnsMenu() const { return m_columnsMenu; }
    void retranslate();

signals:
    void removeWanted();
    void currentChanged();

private:
    void buildMenu();

    ContestantModel* m_model;
    QSortFilterProxyModel* m_sort;
    QMenu* m_columnsMenu;
};

} // namespace darkhorse
