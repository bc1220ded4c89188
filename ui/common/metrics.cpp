// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/metrics.h"

#include <QApplication>
#include <QFontDatabase>

namespace darkhorse {

namespace {

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

QFont pageTitleFont() { return scaled(1.6, QFont::DemiBold); }

QFont sectionFont() { return scaled(1.15, QFont::DemiBold); }

QFont smallFont() { return scaled(0.9, QFont::Normal); }

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont text = QApplication::font();
    if (text.pointSizeF() > 0)
        font.setPointSizeF(text.pointSizeF());
    return font;
}

} // namespace darkhorse
