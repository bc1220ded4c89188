// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>
#include <QTimer>

#include "core/domain/categorydefinition.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace darkhorse {

class CategoryBook;
class ConditionRow;

/// Shows what every category means, and lets people make their own: conditions with a live count of the votes that fit.
class CategoryDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CategoryDialog(CategoryBook& book, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeForm();
    void connectParts();
    void retranslate();
    void fillList(const CategoryKey& chosen);
    void showChosen();
    void setConditions(const CategoryRule& rule);
    void addRow(const struct Condition& condition);
    [[nodiscard]] Result<CategoryRule> editedRule() const;
    void countSoon();
    void count();
    void startNew();
    void save();
    void removeChosen();
    void exportOwn();
    void importOwn();
    void importFrom(const QString& path);

    CategoryBook& m_book;
    CategoryDefinition m_shown; ///< without a key while it is new
    bool m_isNested = false; ///< the rule has more than lines can show
    quint64 m_asked = 0; ///< counts; an answer to an older question is dropped
    QTimer m_countDelay;
    std::vector<ConditionRow*> m_rows;

    QListWidget* m_list;
    QPushButton* m_new;
    QPushButton* m_remove;
    QPushButton* m_import;
    QPushButton* m_export;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_joinLabel;
    QComboBox* m_join;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    QLabel* m_nested;
    QLabel* m_count;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
