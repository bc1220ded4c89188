// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

namespace darkhorse {

Banner::Banner(QWidget* parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    setProperty("notice", true);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::kWide, spacing::kNormal, spacing::kNormal, spacing::kNormal);
    row->setSpacing(spacing::kNormal);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    restyle();
    hide();
}

void Banner::showText(const QString& text)
{
    show();
    announce(m_text, text);
}

QString Banner::text() const { return m_text->text(); }

QPushButton* Banner::addButton(const QString& objectName)
{
    auto* button = new QPushButton(this);
    button->setObjectName(objectName);
    layout()->addWidget(button);
    return button;
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

void Banner::restyle()
{
    m_icon->setPixmap(lineIcon(QStringLiteral("notice"), colorsFor(palette()).caution).pixmap(20, 20));
}

void announce(QLabel* label, const QString& text)
{
    label->setText(text);
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace darkhorse
