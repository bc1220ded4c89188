// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/findingsdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

FindingsDialog::FindingsDialog(QWidget* parent) : QDialog(parent), m_textLabel(new QLabel(this))
{
    setObjectName(u"findingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_textLabel->setObjectName(u"textLabel"_s);
    m_textLabel->setTextFormat(Qt::PlainText);
    m_textLabel->setWordWrap(true);
    m_textLabel->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_textLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* scroller = new QScrollArea(this);
    scroller->setWidget(m_textLabel);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kWide);
    column->addWidget(scroller, 1);
    column->addWidget(buttons);
    resize(520, 360);
}

void FindingsDialog::setText(const QString& title, const QString& text)
{
    setWindowTitle(title);
    m_textLabel->setText(text);
    m_textLabel->setFocus();
}

QString FindingsDialog::text() const { return m_textLabel->text(); }

} // namespace darkhorse
