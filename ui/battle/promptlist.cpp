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
    endResetModel();
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

void PromptSearch::look(const QString& text, const QString& set)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    m_set = set;
    invalidateFilter();
}

bool PromptSearch::filterAcceptsRow(int row, const QModelIndex&) const
{
    const Prompt& prompt = static_cast<const PromptList*>(sourceModel())->prompt(row);
    return (m_set.isEmpty() || prompt.promptSet == m_set) && std::ranges::all_of(m_words, [&](const QString& word) {
        return prompt.text.contains(word, Qt::CaseInsensitive) || prompt.topic.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace darkhorse
