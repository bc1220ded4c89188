// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialogs.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>

#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"

namespace darkhorse {

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::HelpText)
};

struct Line {
    QString keys;
    QString what;
};

QString native(const QKeySequence& keys) { return keys.toString(QKeySequence::NativeText); }

QList<Line> battleLines()
{
    const auto either = [](const QString& first, const QString& second) {
        return HelpText::tr("%1 or %2", "two keys").arg(first, second);
    };
    return {
        { native(Qt::Key_Return), HelpText::tr("Send the prompt, start the next round") },
        { native(Qt::SHIFT | Qt::Key_Return), HelpText::tr("New line in the prompt") },
        { either(QStringLiteral("1"), QStringLiteral("←")), verdictText(Verdict::ABetter) },
        { either(QStringLiteral("2"), QStringLiteral("→")), verdictText(Verdict::BBetter) },
        { either(QStringLiteral("3"), QStringLiteral("T")), verdictText(Verdict::Tie) },
        { either(QStringLiteral("4"), QStringLiteral("B")), verdictText(Verdict::BothBad) },
        { QStringLiteral("F"), HelpText::tr("Ask the same two models on") },
        { QStringLiteral("R"), HelpText::tr("Ask both the last prompt again") },
        { QStringLiteral("S"), HelpText::tr("Skip the battle, with a reason") },
        { QStringLiteral("G"), HelpText::tr("Guidelines of this arena") },
        { native(Qt::Key_Escape), HelpText::tr("Stop both answers") },
        { either(native(Qt::CTRL | Qt::Key_Up), native(Qt::CTRL | Qt::Key_Down)), HelpText::tr("Earlier prompts") },
        { native(QKeySequence::Undo), HelpText::tr("Take back a verdict whose models are not named yet") },
        { native(QKeySequence::Find), HelpText::tr("Find in both answers") },
        { either(native(QKeySequence::ZoomIn), native(QKeySequence::ZoomOut)),
            HelpText::tr("Larger or smaller answers") },
        { either(native(Qt::Key_PageUp), native(Qt::Key_PageDown)), HelpText::tr("Scroll both answers") },
    };
}

/// A menu's text without its mnemonic and without the dots that announce a dialog.
QString plainText(QString text)
{
    static const QRegularExpression appended(QStringLiteral("\\(&.\\)"));
    return text.remove(appended).remove(u'&').remove(u'…');
}

/// Whatever the menus offer, so that the list cannot lag behind them.
QList<Line> windowLines(const QMainWindow* window)
{
    QList<Line> lines;
    for (const QAction* action : window->menuBar()->findChildren<QAction*>()) {
        if (!action->shortcut().isEmpty())
            lines.append({ native(action->shortcut()), plainText(action->text()) });
    }
    lines.append({ native(QKeySequence::Find), HelpText::tr("Search the history") });
    return lines;
}

void addLines(QGridLayout* grid, const QString& heading, const QList<Line>& lines, int column)
{
    auto* title = new QLabel(heading);
    title->setFont(sectionFont());
    grid->addWidget(title, 0, column, 1, 2);
    for (int i = 0; i < lines.size(); ++i) {
        auto* keys = new QLabel(lines[i].keys);
        keys->setFont(fixedFont());
        grid->addWidget(keys, i + 1, column);
        grid->addWidget(new QLabel(lines[i].what), i + 1, column + 1);
    }
}

} // namespace

void showShortcuts(QMainWindow* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(HelpText::tr("Keyboard shortcuts"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::kWide);
    grid->setVerticalSpacing(spacing::kNormal);
    addLines(grid, HelpText::tr("Battle"), battleLines(), 0);
    addLines(grid, HelpText::tr("Window"), windowLines(parent), 3);
    grid->setColumnMinimumWidth(2, spacing::kPage);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kPage);
    column->addLayout(grid);
    column->addWidget(buttons);
    dialog->open();
}

void showAbout(QWidget* parent)
{
    auto* box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(HelpText::tr("About Darkhorse"));
    box->setIconPixmap(applicationIcon().pixmap(64, 64));
    box->setTextFormat(Qt::PlainText);
    box->setText(HelpText::tr("Darkhorse %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(HelpText::tr("A workbench for blind battles between language models.\n\n"
                                         "Free software under the GNU General Public License, version 3 or later.\n"
                                         "Running on Qt %1.")
                                .arg(QLatin1String(qVersion())));
    box->open();
}

} // namespace darkhorse
