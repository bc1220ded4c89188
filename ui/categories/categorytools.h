// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace darkhorse {

class CategoryBook;

/// The button beside the choice of a category: which votes are left out everywhere, and the way to the editor.
class CategoryTools final : public QPushButton {
    Q_OBJECT

public:
    explicit CategoryTools(CategoryBook& book, QWidget* parent = nullptr);

signals:
    /// The person wants to see or change which votes do not count.
    void cleaningWanted();
    /// A model shall say what the prompts are about.
    void labellingWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyFilter();
    void retranslate();

    CategoryBook& m_book;
    QAction* m_redundant;
    QAction* m_refusals;
    QAction* m_clean;
    QAction* m_edit;
    QAction* m_label;
};

} // namespace darkhorse
