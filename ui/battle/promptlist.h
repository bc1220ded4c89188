// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include "core/domain/prompt.h"

namespace darkhorse {

/// The prompts of all sets, one a row: its beginning to read, the whole in the tool tip.
class PromptList : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPrompts(std::vector<Prompt> prompts);
    [[nodiscard]] const Prompt& prompt(int row) const { return m_prompts.at(size_t(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Prompt> m_prompts;
};

/// Those whose text or topic has all words of a search, in one set or in all.
class PromptSearch : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// An empty `set` stands for all.
    void look(const QString& text, const QString& set);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    QString m_set;
};

} // namespace darkhorse
