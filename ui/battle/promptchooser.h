// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

#include "core/arena/battle/promptwork.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace darkhorse {

class CategoryBook;
class PromptList;
class PromptSearch;

/// All prompts of the arena's sets, to search and pick from, and the way to work through a whole set.
class PromptChooser : public QDialog {
    Q_OBJECT

public:
    PromptChooser(PromptWork& work, CategoryBook& categories, QWidget* parent = nullptr);

    /// Reads the sets anew; they show once they are read.
    void reload();

signals:
    void chosen(const QString& prompt);
    /// A set is to be worked through from now on, or no longer.
    void workChanged();
    /// The person wants prompts out of a file.
    void fileWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void take(const Result<PromptWork::Sets>& sets);
    void choose();
    void filter();
    void sort();
    void offerCategories();
    void showCategories();
    void work(bool isShuffled);
    void describe();
    void retranslate();

    PromptWork& m_work;
    CategoryBook& m_categories;
    std::vector<SetProgress> m_sets;
    QPointer<QObject> m_reading; ///< of the sets
    PromptList* m_list;
    PromptSearch* m_found;
    QLineEdit* m_search;
    QComboBox* m_set;
    QComboBox* m_category;
    QListView* m_view;
    QLabel* m_count;
    QLabel* m_sorted; ///< the categories of the prompt in hand
    QLabel* m_problem;
    QPushButton* m_inOrder;
    QPushButton* m_shuffled;
    QPushButton* m_free;
    QPushButton* m_file;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
