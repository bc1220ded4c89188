// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace darkhorse {

/// The table of past battles. Columns are as wide as their content; the prompt takes what is left over.
class HistoryList final : public QTableView {
    Q_OBJECT

public:
    explicit HistoryList(QWidget* parent = nullptr);

    void fitColumns();
    /// Makes this row the only selected one, whatever keys are held down meanwhile.
    void choose(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace darkhorse
