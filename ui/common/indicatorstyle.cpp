// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/indicatorstyle.h"

#include <QStyleOptionButton>

#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// Fusion takes an outline from the window's colour, this many percent darker.
constexpr int kFusionDarkensBy = 140;

QColor outlineOf(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled)
        ? colorsFor(option.palette).mutedText
        : option.palette.color(QPalette::Disabled, QPalette::WindowText);
}

} // namespace

IndicatorStyle::IndicatorStyle() : QProxyStyle(u"fusion"_s) { }

void IndicatorStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionButton outlined; // also of boxes in lists and menus, whose own options are of other types
    outlined.QStyleOption::operator=(*option);
    outlined.palette.setColor(QPalette::Window, outlineOf(*option).lighter(kFusionDarkensBy));
    QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
}

} // namespace darkhorse
