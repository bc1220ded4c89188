// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

#include "core/arena/battle/battlerules.h"
#include "core/base/result.h"
#include "core/domain/evaluator.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace darkhorse {

class DrawRules;
class RuleBook;

/// What the owner decides about battles: how answers are delivered, who meets whom, which names are covered.
class RulesDialog : public QDialog {
    Q_OBJECT

public:
    /// Says in lines what a pairing rule would do next; names are in them.
    using Preview = std::function<QString(BattleRules::Pairing)>;

    /// `evaluator` is who may be kept from all names.
    RulesDialog(RuleBook& rules, const Evaluator& evaluator, Preview preview, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void explain();
    void save();
    [[nodiscard]] BattleRules rules() const;

    RuleBook& m_rules;
    Evaluator m_evaluator;
    Preview m_preview;
    QTabWidget* m_pages;
    DrawRules* m_drawRules;
    QLabel* m_deliveryLabel;
    QComboBox* m_delivery;
    QLabel* m_revealLabel;
    QComboBox* m_reveal;
    QCheckBox* m_never;
    QLabel* m_pairingLabel;
    QComboBox* m_pairing;
    QLabel* m_pairingText;
    QLabel* m_forecast;
    QLabel* m_namesLabel;
    QPlainTextEdit* m_names;
    QPushButton* m_preset;
    QCheckBox* m_countsLeaks;
    QLabel* m_guessLabel;
    QSpinBox* m_guessEvery;
    QLabel* m_repeatLabel;
    QSpinBox* m_repeatEvery;
    QLabel* m_reasonsLabel;
    QPlainTextEdit* m_reasons;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
