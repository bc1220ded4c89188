// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include "core/domain/category.h"
#include "core/domain/prompt.h"

namespace darkhorse {

/// The prompts of all sets, one a row: its beginning to read, the whole in the tool tip.
class PromptList : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPrompts(std::vector<Prompt> prompts);
    [[nodiscard]] const std::vector<Prompt>& prompts() const { return m_prompts; }
    /// Of each prompt, as long as no others are set.
    void setCategories(std::vector<std::vector<CategoryKey>> categories);
    [[nodiscard]] const Prompt& prompt(int row) const { return m_prompts.at(size_t(row)); }
    [[nodiscard]] const std::vector<std::vector<CategoryKey>>& categories() const { return m_categories; }
    /// Nothing as long as nobody has said.
    [[nodiscard]] std::vector<CategoryKey> categoriesOf(int row) const
    {
        return m_categories.empty() ? std::vector<CategoryKey> {} : m_categories.at(size_t(row));
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Prompt> m_prompts;
    std::vector<std::vector<CategoryKey>> m_categories; ///< one list a prompt, or none at all
};

/// Those whose text or topic has all words of a search, in one set or in all, of one category or of any.
class PromptSearch : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// An empty `set` stands for all, nothing for any category.
    void look(const QString& text, const QString& set, const std::optional<CategoryKey>& category);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    QString m_set;
    std::optional<CategoryKey> m_category;
};

} // namespace darkhorse
