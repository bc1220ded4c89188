// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/promptlist.h"

#include <algorithm>

#include "ui/common/tooltip.h"

namespace darkhorse {

namespace {

constexpr qsizetype kShown = 200; ///< characters of a row; the view cuts what does not fit

} // namespace

void PromptList::setPrompts(std::vector<Prompt> prompts)
{
    beginResetModel();
    m_prompts = std::move(prompts);
    m_categories.clear();
    endResetModel();
}

void PromptList::setCategories(std::vector<std::vector<CategoryKey>> categories)
{
    m_categories = std::move(categories);
}

int PromptList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_prompts.size()); }

QVariant PromptList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Prompt& prompt = m_prompts[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return prompt.text.left(kShown).simplified();
    if (role == Qt::ToolTipRole)
        return plainToolTip(prompt.text);
    return {};
}

void PromptSearch::look(const QString& text, const QString& set, const std::optional<CategoryKey>& category)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    m_set = set;
    m_category = category;
    invalidateFilter();
}

bool PromptSearch::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto* list = static_cast<const PromptList*>(sourceModel());
    const Prompt& prompt = list->prompt(row);
    const bool isOfSet = m_set.isEmpty() || prompt.promptSet == m_set;
    const bool isOfCategory = !m_category || std::ranges::count(list->categoriesOf(row), *m_category) > 0;
    return isOfSet && isOfCategory && std::ranges::all_of(m_words, [&](const QString& word) {
        return prompt.text.contains(word, Qt::CaseInsensitive) || prompt.topic.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace darkhorse
