// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QAbstractTableModel>
#include <QTimer>

#include "core/arena/battle/history.h"
#include "ui/common/roles.h"

namespace darkhorse {

/// Past battles, newest first, read a page at a time as the view needs them.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Prompt, ModelA, ModelB, Outcome, Evaluator, ColumnCount };

    /// `limit` battles older than `before` that match `text`, as History::entries gives them.
    using Source
        = std::function<Result<HistoryStretch>(int limit, std::optional<BattleId> before, const QString& text)>;

    explicit HistoryModel(Source source, QObject* parent = nullptr);

    /// Begins anew with the battles that match; empty for all.
    void setFilter(const QString& text);
    /// Takes in what is new and what the newest battles have become. Selection and scroll position stay.
    void refresh();
    /// Whether a page of matches is still being looked for.
    [[nodiscard]] bool isSearching() const { return m_next.isActive(); }
    void retranslate();
    [[nodiscard]] const HistoryEntry& entry(int row) const { return m_entries[size_t(row)]; }
    [[nodiscard]] int rowOf(BattleId battle) const; ///< -1 when it is not among those read so far

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    /// A page of matches is complete, or there are no more.
    void searched();
    void failed(const darkhorse::Error& error);

private:
    void reload();
    void readOn();
    [[nodiscard]] std::vector<HistoryEntry> step(); ///< of the search
    void goOn();
    void updateRows(const std::vector<HistoryEntry>& fresh);

    Source m_source;
    QString m_filter;
    std::vector<HistoryEntry> m_entries;
    std::optional<BattleId> m_reached; ///< the last battle looked at
    bool m_hasMore = true;
    size_t m_wanted = 0; ///< rows that make the page complete
    QTimer m_next; ///< the next step of a search, after whatever else waits
};

} // namespace darkhorse
