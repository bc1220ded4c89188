// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace darkhorse {

class EvaluatorDesk;
class MarkdownView;

/// How battles of this arena are to be judged: read beside a battle, written by the owner. The program knows nobody's office, so that it
/// is always opened to be read, and says so where nothing is written yet.
class GuidelinesDialog : public QDialog {
    Q_OBJECT

public:
    explicit GuidelinesDialog(EvaluatorDesk& desk, QWidget* parent = nullptr);
    /// One beside `page`, so that it can be read while judging.
    static void showBeside(EvaluatorDesk& desk, QWidget* page);

    /// Closes it; what was typed and not saved is asked about first.
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void edit();
    void askWhetherToSave();
    void save();
    void showText();
    void retranslate();

    EvaluatorDesk& m_desk;
    QStackedWidget* m_stage;
    MarkdownView* m_view;
    QLabel* m_none;
    QPlainTextEdit* m_editor;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    QPushButton* m_edit;
    QPushButton* m_save;
};

} // namespace darkhorse
