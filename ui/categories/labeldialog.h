// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "core/arena/categories/labeldesk.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace darkhorse {

/// Tags and corrections of one battle, or of several at once. For one it shows what is there; for several it adds.
class LabelDialog final : public QDialog {
    Q_OBJECT

public:
    LabelDialog(LabelDesk& desk, std::vector<BattleId> battles, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill();
    void retranslate();
    void save();

    LabelDesk& m_desk;
    std::vector<BattleId> m_battles;
    BattleLabels m_before; ///< of a single battle; empty for several

    QLabel* m_intro;
    QLabel* m_tagsLabel;
    QLineEdit* m_tags;
    QLabel* m_promptTagsLabel;
    QLineEdit* m_promptTags;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QLabel* m_codeLabel;
    QComboBox* m_code;
    QDialogButtonBox* m_buttons;
};

/// What a person sees at a glance: language, coding and tags of a battle, corrections marked.
[[nodiscard]] QString labelsInWords(const BattleLabels& labels);

} // namespace darkhorse
