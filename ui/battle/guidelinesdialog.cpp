// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/guidelinesdialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/arena/battle/evaluatordesk.h"
#include "ui/common/errortext.h"
#include "ui/common/linkprompt.h"
#include "ui/common/markdownview.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

GuidelinesDialog::GuidelinesDialog(EvaluatorDesk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_stage(new QStackedWidget(this))
    , m_view(new MarkdownView(this))
    , m_none(new QLabel(this))
    , m_editor(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_edit(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_save(m_buttons->addButton(QString(), QDialogButtonBox::ApplyRole))
{
    setObjectName(u"guidelinesDialog"_s);
    m_view->setObjectName(u"guidelinesView"_s);
    m_editor->setObjectName(u"guidelinesEditor"_s);
    m_editor->setTabChangesFocus(true);
    m_edit->setObjectName(u"editGuidelines"_s);
    m_save->setObjectName(u"saveGuidelines"_s);
    m_none->setObjectName(u"noGuidelines"_s);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setMargin(spacing::kWide);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_stage->addWidget(m_view);
    m_stage->addWidget(m_none);
    m_stage->addWidget(m_editor);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_stage, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(560, 460);
    connect(m_view, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { askToOpenLink(link, this); });
    connect(m_edit, &QPushButton::clicked, this, &GuidelinesDialog::edit);
    connect(m_save, &QPushButton::clicked, this, &GuidelinesDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &GuidelinesDialog::reject);
    showText();
}

void GuidelinesDialog::showBeside(EvaluatorDesk& desk, QWidget* page)
{
    auto* dialog = page->findChild<GuidelinesDialog*>();
    if (!dialog) {
        dialog = new GuidelinesDialog(desk, page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void GuidelinesDialog::edit()
{
    m_editor->setPlainText(m_desk.guidelines());
    m_stage->setCurrentWidget(m_editor);
    m_edit->hide();
    m_save->show();
    m_editor->setFocus();
}

void GuidelinesDialog::save()
{
    const auto saved = m_desk.setGuidelines(m_editor->toPlainText());
    m_problem->setVisible(!saved);
    if (saved)
        showText();
    else
        m_problem->setText(errorSentence(saved.error().code));
}

void GuidelinesDialog::reject()
{
    if (m_stage->currentWidget() == m_editor && m_editor->document()->isModified())
        askWhetherToSave();
    else
        QDialog::reject();
}

void GuidelinesDialog::askWhetherToSave()
{
    auto* box = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Save what you wrote?"),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(u"saveBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QDialog::finished, this, [this](int answer) {
        if (answer == QMessageBox::Save)
            save();
        if (answer == QMessageBox::Discard || m_stage->currentWidget() != m_editor)
            QDialog::reject();
    });
    box->open();
}

void GuidelinesDialog::showText()
{
    const QString text = m_desk.guidelines();
    const bool areWritten = !text.trimmed().isEmpty();
    m_view->showText(text);
    m_stage->setCurrentWidget(areWritten ? static_cast<QWidget*>(m_view) : m_none);
    m_edit->show();
    m_save->hide();
    retranslate();
    if (areWritten)
        m_view->setFocus();
    else
        m_buttons->button(QDialogButtonBox::Close)->setFocus();
}

void GuidelinesDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void GuidelinesDialog::retranslate()
{
    setWindowTitle(tr("Guidelines"));
    m_view->setAccessibleName(tr("Guidelines of this arena"));
    m_none->setText(
        tr("This arena has no guidelines yet. Its owner can write some: what counts as better, when it is a tie, "
           "when both are bad, and when to skip."));
    m_editor->setAccessibleName(tr("Guidelines of this arena, as Markdown"));
    m_editor->setPlaceholderText(
        tr("- A is better when …\n- It is a tie when …\n- Both are bad when …\n- Skip when …"));
    m_edit->setText(m_stage->currentWidget() == m_none ? tr("Write them…") : tr("Edit"));
    m_save->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

} // namespace darkhorse
