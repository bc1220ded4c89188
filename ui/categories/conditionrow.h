// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/categories/ruleform.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace darkhorse {

/// One condition of a category's rule, as a line to edit.
class ConditionRow final : public QWidget {
    Q_OBJECT

public:
    explicit ConditionRow(const Condition& condition, QWidget* parent = nullptr);

    [[nodiscard]] Condition condition() const;

signals:
    void changed();
    void removalWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showComparisons(Condition::Comparison chosen);

    QComboBox* m_field;
    QComboBox* m_comparison;
    QLineEdit* m_value;
    QToolButton* m_remove;
};

} // namespace darkhorse
