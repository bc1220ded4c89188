// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include <QPointer>
#include <QWidget>

#include "core/arena/standings/commonprompts.h"
#include "core/domain/category.h"
#include "core/domain/comparison.h"

class QLabel;
class QPushButton;

namespace darkhorse {

class SlicedStandings;

/// The difference of the two models that a person clicked last, in one line; hidden without two. Follows every new vote, filter and way of
/// rating.
class DifferenceBar final : public QWidget {
    Q_OBJECT

public:
    using Pair = std::pair<ContestantId, ContestantId>;

    explicit DifferenceBar(QWidget* parent);

    void follow(SlicedStandings& standings);
    void setPromptCounter(PromptCounter counter) { m_counter = std::move(counter); }
    void setPair(const std::optional<Pair>& pair);
    void setCategory(const CategoryKey& category);
    void retranslate();

signals:
    /// The person wants to read the battles of these two models.
    void battlesWanted(darkhorse::ContestantId first, darkhorse::ContestantId second);
    /// The person wants to read what either of them did on prompts that both were judged on.
    void commonPromptsWanted(darkhorse::ContestantId first, darkhorse::ContestantId second);
    /// The person has seen enough.
    void closed();

private:
    void ask();
    void countPrompts();
    void describe();
    void showDetails();

    QPointer<SlicedStandings> m_standings;
    PromptCounter m_counter;
    std::optional<Pair> m_pair;
    CategoryKey m_category = overallCategory();
    std::optional<ContestantComparison> m_comparison; ///< of m_pair
    std::optional<qint64> m_commonPrompts; ///< of m_pair
    QLabel* m_label;
    QPushButton* m_detailsButton;
    QPushButton* m_battlesButton;
    QPushButton* m_promptsButton;
    QPushButton* m_closeButton;
};

} // namespace darkhorse
