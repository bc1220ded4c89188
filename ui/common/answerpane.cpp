// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/answerpane.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include "ui/common/battletext.h"
#include "ui/common/icons.h"
#include "ui/common/markdownview.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

namespace darkhorse {

AnswerPane::AnswerPane(Side side, QWidget* parent)
    : QFrame(parent)
    , m_side(side)
    , m_heading(new QLabel(this))
    , m_identity(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_view(new MarkdownView(this))
{
    setProperty("card", true);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_identity->setObjectName(QStringLiteral("identity"));
    m_identity->setTextFormat(Qt::PlainText);
    m_identity->setWordWrap(true); // long names, in languages with long buttons
    m_identity->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copy->setProperty("flat", true);
    m_view->setObjectName(QStringLiteral("view"));
    m_heading->setFont(sectionFont());

    auto* row = new QHBoxLayout;
    row->setContentsMargins(spacing::kWide, spacing::kTight, spacing::kTight, spacing::kTight);
    row->setSpacing(spacing::kNormal);
    row->addWidget(m_heading);
    row->addWidget(m_identity, 1);
    row->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, spacing::kTight);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);

    connect(m_copy, &QPushButton::clicked, this, &AnswerPane::copyAnswer);
    connect(m_view, &QTextBrowser::anchorClicked, this, &AnswerPane::linkActivated);
    retranslate();
    restyle();
}

void AnswerPane::showView(const BlindView& view)
{
    m_progress = view.progress;
    m_view->showText(view.text, view.progress == BlindView::Progress::Complete);
    m_copy->setEnabled(!view.text.isEmpty());
    m_view->setPlaceholderText(placeholderText(view.progress));
}

void AnswerPane::setRaw(bool isRaw) { m_view->setRaw(isRaw); }

void AnswerPane::scrollPages(int pages)
{
    QScrollBar* bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep() * 9 / 10);
}

void AnswerPane::setIdentity(const QString& name, const QString& organization)
{
    m_name = name;
    m_organization = organization;
    retranslate();
}

void AnswerPane::copyAnswer() { QApplication::clipboard()->setText(m_view->text()); }

void AnswerPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

void AnswerPane::retranslate()
{
    m_heading->setText(sideText(m_side));
    if (m_name.isEmpty())
        m_identity->clear();
    else
        m_identity->setText(
            m_organization.isEmpty() ? m_name : tr("%1 by %2", "model by organization").arg(m_name, m_organization));
    m_view->setAccessibleName(tr("Answer of %1").arg(sideText(m_side)));
    m_view->setPlaceholderText(placeholderText(m_progress));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the answer of %1").arg(sideText(m_side)));
}

void AnswerPane::restyle()
{
    QPalette heading = palette();
    heading.setColor(QPalette::WindowText, colorsFor(palette()).sides[m_side]);
    m_heading->setPalette(heading);
    m_copy->setIcon(lineIcon(QStringLiteral("copy"), palette()));
}

} // namespace darkhorse
