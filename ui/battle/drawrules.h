// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/arena/battle/battlerules.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace darkhorse {

/// What an owner decides about single models in the draw, as Chatbot Arena has it, and how evaluators share a prompt set.
class DrawRules : public QWidget {
    Q_OBJECT

public:
    explicit DrawRules(QWidget* parent = nullptr);

    void fill(const BattleRules& rules);
    /// Puts what is chosen here into `rules`.
    void writeTo(BattleRules& rules) const;
    void retranslate();

private:
    QLabel* m_overlapLabel;
    QSpinBox* m_overlap;
    QLabel* m_boostedLabel;
    QLineEdit* m_boosted;
    QLabel* m_pausedLabel;
    QLineEdit* m_paused;
    QLabel* m_targetsLabel;
    QPlainTextEdit* m_targets;
    QLabel* m_strictLabel;
    QPlainTextEdit* m_strict;
};

} // namespace darkhorse
