// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/arena/battle/history.h"

class QLabel;
class QPlainTextEdit;

namespace darkhorse {

class AnswerPane;

/// One past battle: prompt, both answers, verdict and the facts around it.
class BattleDetail final : public QWidget {
    Q_OBJECT

public:
    explicit BattleDetail(QWidget* parent = nullptr);

    /// With answers and names; `battle` is absent while there is no verdict.
    void show(const HistoryEntry& entry, const std::optional<Battle>& battle, const std::optional<VoteNote>& note = {});
    /// What is said of the battle's prompt; empty hides it.
    void setLabels(const QString& words);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void describeSide(Side side);
    void fitPrompt();
    [[nodiscard]] QWidget* makeSide(Side side);

    std::optional<HistoryEntry> m_entry;
    std::optional<Battle> m_battle;
    std::optional<VoteNote> m_voteNote;
    QLabel* m_outcome;
    QPlainTextEdit* m_prompt;
    QWidget* m_sides;
    PerSide<AnswerPane*> m_panes;
    PerSide<QLabel*> m_timings;
    QLabel* m_labels;
    QLabel* m_draw;
};

} // namespace darkhorse
