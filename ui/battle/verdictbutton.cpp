// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/verdictbutton.h"

#include <algorithm>

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include "ui/common/formatting.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

namespace darkhorse {

namespace {

constexpr int kCapPadding = 6;
constexpr int kCapGap = 4;
constexpr int kTextGap = 10;
constexpr int kSidePadding = 14;
constexpr double kFaded = 0.3;

} // namespace

VerdictButton::VerdictButton(Verdict verdict, QStringList keys, QWidget* parent)
    : QPushButton(parent), m_verdict(verdict), m_keys(std::move(keys)), m_workingKeys(m_keys.size())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void VerdictButton::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    update();
}

void VerdictButton::setWorkingKeys(qsizetype count)
{
    if (count == m_workingKeys)
        return;
    m_workingKeys = count;
    retranslate();
    update();
}

QSize VerdictButton::sizeHint() const
{
    return { contentWidth() + 2 * kSidePadding, QFontMetrics(textFont()).height() + 2 * spacing::kWide - 6 };
}

QFont VerdictButton::textFont() const
{
    QFont result = font();
    result.setWeight(QFont::DemiBold);
    return result;
}

int VerdictButton::capWidth(const QString& key) const
{
    const QFontMetrics metrics(smallFont());
    return std::max(metrics.height(), metrics.horizontalAdvance(key) + 2 * kCapPadding);
}

int VerdictButton::contentWidth() const
{
    int width = QFontMetrics(textFont()).horizontalAdvance(text()) + kTextGap - kCapGap;
    for (const QString& key : m_keys)
        width += kCapGap + capWidth(key);
    return width;
}

void VerdictButton::paintEvent(QPaintEvent*)
{
    // The own palette holds a transparent window colour of the style sheet, which says nothing of light and dark.
    const Colors& colors = colorsFor(QApplication::palette());
    const QColor color = isEnabled() || m_isChosen ? colors.verdict(m_verdict)
                                                   : palette().color(QPalette::Disabled, QPalette::ButtonText);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    if (m_isChosen) {
        painter.setPen(QPen(color, 2));
        painter.setBrush(colors.subtle);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }

    int x = (width() - contentWidth()) / 2;
    const int textWidth = QFontMetrics(textFont()).horizontalAdvance(text());
    painter.setFont(textFont());
    painter.setPen(color);
    painter.drawText(QRect(x, 0, textWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    x += textWidth + kTextGap;
    painter.setFont(smallFont());
    const int capHeight = QFontMetrics(smallFont()).height() + 2;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const QString& key = m_keys.at(i);
        painter.setOpacity(i < m_workingKeys ? 1 : kFaded);
        const QRectF cap(x + 0.5, (height() - capHeight) / 2 + 0.5, capWidth(key) - 1, capHeight);
        painter.setPen(colors.border);
        painter.setBrush(colors.surface);
        painter.drawRoundedRect(cap, 4, 4);
        painter.setPen(isEnabled() ? colors.mutedText : palette().color(QPalette::Disabled, QPalette::ButtonText));
        painter.drawText(cap, Qt::AlignCenter, key);
        x += capWidth(key) + kCapGap;
    }
}

void VerdictButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void VerdictButton::retranslate()
{
    setText(verdictText(m_verdict));
    setAccessibleName(text());
    setAccessibleDescription(
        m_workingKeys > 0 ? tr("Keys: %1").arg(m_keys.first(m_workingKeys).join(QStringLiteral(", "))) : QString());
    updateGeometry();
}

} // namespace darkhorse
