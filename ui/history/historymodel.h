// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QAbstractTableModel>

#include "core/arena/history.h"
#include "ui/common/roles.h"

namespace darkhorse {

/// Past battles, newest first, read a page at a time as the view needs them.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Prompt, ModelA, ModelB, Outcome, Evaluator, ColumnCount };

    /// `limit` battles older than `before` that match `text`, as History::entries gives them.
    using Source = std::function<Result<std::vector<HistoryEntry>>(
        int limit, std::optional<BattleId> before, const QString& text)>;

    explicit HistoryModel(Source source, QObject* parent = nullptr);

    /// Begins anew with the battles that match; empty for all.
    void setFilter(const QString& text);
    /// Takes in what is new and what this battle has become. Selection and scroll position stay.
    void refresh(BattleId changed);
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
    void failed(const darkhorse::Error& error);

private:
    void reload();
    [[nodiscard]] std::vector<HistoryEntry> read(int limit, std::optional<BattleId> before);

    Source m_source;
    QString m_filter;
    std::vector<HistoryEntry> m_entries;
    bool m_hasMore = true;
};

} // namespace darkhorse
