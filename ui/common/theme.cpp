// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <cmath>

#include <QApplication>
#include <QStyleHints>

#include "ui/common/indicatorstyle.h"
#include "ui/common/metrics.h"

namespace darkhorse {

namespace {

Colors lightColors()
{
    Colors c;
    c.isDark = false;
    c.surface = QColor(0xf5, 0xf6, 0xf8);
    c.card = QColor(0xff, 0xff, 0xff);
    c.subtle = QColor(0xee, 0xf0, 0xf4);
    c.border = QColor(0xd3, 0xd8, 0xe0);
    c.text = QColor(0x1a, 0x1e, 0x25);
    c.mutedText = QColor(0x56, 0x60, 0x6e);
    c.accent = QColor(0x2f, 0x5f, 0xd0);
    c.onAccent = QColor(0xff, 0xff, 0xff);
    c.link = QColor(0x1f, 0x54, 0xc4);
    c.positive = QColor(0x1b, 0x74, 0x4f);
    c.negative = QColor(0xb4, 0x23, 0x2d);
    c.caution = QColor(0x8a, 0x5a, 0x00);
    c.noticeSurface = QColor(0xfd, 0xf4, 0xdf);
    c.sides = { QColor(0x1f, 0x5f, 0xbf), QColor(0xb0, 0x4d, 0x07) };
    c.sideSurfaces = { QColor(0xe8, 0xf0, 0xfc), QColor(0xfd, 0xee, 0xe1) };
    return c;
}

Colors darkColors()
{
    Colors c;
    c.isDark = true;
    c.surface = QColor(0x17, 0x1a, 0x1f);
    c.card = QColor(0x1f, 0x23, 0x29);
    c.subtle = QColor(0x2a, 0x2f, 0x37);
    c.border = QColor(0x3a, 0x41, 0x4c);
    c.text = QColor(0xe7, 0xea, 0xee);
    c.mutedText = QColor(0xa4, 0xae, 0xbb);
    c.accent = QColor(0x3d, 0x6f, 0xdd);
    c.onAccent = QColor(0xff, 0xff, 0xff);
    c.link = QColor(0x8c, 0xb4, 0xff);
    c.positive = QColor(0x6a, 0xcf, 0x9f);
    c.negative = QColor(0xf5, 0x8f, 0x92);
    c.caution = QColor(0xe6, 0xbb, 0x5c);
    c.noticeSurface = QColor(0x37, 0x30, 0x1e);
    c.sides = { QColor(0x86, 0xb6, 0xff), QColor(0xf7, 0xac, 0x68) };
    c.sideSurfaces = { QColor(0x20, 0x2d, 0x43), QColor(0x3b, 0x2c, 0x1f) };
    return c;
}

QPalette paletteFrom(const Colors& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.surface);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.card);
    palette.setColor(QPalette::AlternateBase, c.isDark ? c.card.lighter(108) : c.surface);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.mutedText);
    palette.setColor(QPalette::Button, c.isDark ? c.subtle : c.card);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.negative);
    palette.setColor(QPalette::ToolTipBase, c.subtle);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::Light, c.isDark ? c.border : c.card);
    palette.setColor(QPalette::Midlight, c.border);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.isDark ? QColor(0x10, 0x12, 0x15) : QColor(0xb4, 0xbb, 0xc6));
    palette.setColor(QPalette::Shadow, c.isDark ? QColor(0, 0, 0) : QColor(0x8a, 0x92, 0x9e));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, c.isDark ? c.mutedText.darker(140) : c.mutedText.lighter(150));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return palette;
}

/// Only what Fusion does not draw well by itself: cards, buttons and text boxes.
QString styleSheetFrom(const Colors& c)
{
    const QString hover = (c.isDark ? c.subtle.lighter(118) : c.subtle).name();
    const QString accentHover = (c.isDark ? c.accent.lighter(112) : c.accent.darker(110)).name();
    const QString disabled = (c.isDark ? c.mutedText.darker(140) : c.mutedText.lighter(150)).name();
    return QStringLiteral(
        "QFrame[card=\"true\"] { background: %1; border: 1px solid %2; border-radius: %3px; }"
        "QFrame[notice=\"true\"] { background: %4; border: 1px solid %2; border-radius: %3px; }"
        "QPushButton { background: %1; color: %5; border: 1px solid %2; border-radius: 6px; padding: 5px 14px; }"
        "QPushButton:hover { background: %6; }"
        "QPushButton:pressed, QPushButton:checked { background: %2; }"
        "QPushButton:focus { border: 2px solid %7; padding: 4px 13px; }"
        "QPushButton:disabled { color: %8; background: transparent; }"
        "QPushButton[primary=\"true\"] { background: %7; color: %9; border: 1px solid %7; font-weight: 600; }"
        "QPushButton[primary=\"true\"]:hover { background: %10; }"
        "QPushButton[primary=\"true\"]:focus { border: 2px solid %5; padding: 4px 13px; }"
        "QPushButton[primary=\"true\"]:disabled { background: %2; color: %8; border: 1px solid %2; }"
        "QPushButton[compact=\"true\"] { padding: 0 8px; }"
        "QPushButton[flat=\"true\"] { background: transparent; border: 1px solid transparent; }"
        "QPushButton[flat=\"true\"]:hover { background: %6; }"
        "QPushButton[flat=\"true\"]:checked { background: %2; border: 1px solid %7; }"
        "QPushButton[flat=\"true\"]:focus { border: 2px solid %7; }"
        "QPushButton::menu-indicator { subcontrol-position: right center; subcontrol-origin: padding; right: 6px; }"
        "QToolButton[navigation=\"true\"] { background: transparent; color: %5; border: 1px solid transparent; "
        "border-radius: 6px;"
        " padding: 7px 12px 7px 8px; margin: 0; }"
        "QToolButton[navigation=\"true\"]:hover { background: %6; }"
        "QToolButton[navigation=\"true\"]:checked { background: %11; color: %12; font-weight: 600; }"
        "QToolButton[navigation=\"true\"]:focus { border: 1px solid %7; }"
        "QToolButton[navigation=\"true\"]:disabled { color: %8; }"
        "QToolTip { background: %6; color: %5; border: 1px solid %2; padding: 3px; }")
        .arg(c.card.name(), c.border.name(), QString::number(spacing::kRadius), c.noticeSurface.name(), c.text.name(),
            hover, c.accent.name(), disabled, c.onAccent.name())
        .arg(accentHover, c.sideSurfaces[Side::A].name(), c.link.name());
}

double luminance(const QColor& color)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// What the desktop asks for: Qt 6.5 and newer say it outright, older ones only through the desktop's own palette.
bool desktopIsDark(const QApplication& application)
{
    constexpr int kDarkScheme = 2;
    constexpr int kLightScheme = 1;
    const int scheme = application.styleHints()->property("colorScheme").toInt();
    if (scheme == kDarkScheme || scheme == kLightScheme)
        return scheme == kDarkScheme;
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
}

} // namespace

QColor Colors::verdict(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::ABetter: return sides[Side::A];
    case Verdict::BBetter: return sides[Side::B];
    case Verdict::Tie: return mutedText;
    case Verdict::BothBad: return negative;
    }
    Q_UNREACHABLE();
}

QColor Colors::status(RatingStatus status) const
{
    switch (status) {
    case RatingStatus::Rated: return positive;
    case RatingStatus::Provisional: return caution;
    case RatingStatus::Unbounded:
    case RatingStatus::NotComparable: return mutedText;
    }
    Q_UNREACHABLE();
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const Colors& colorsFor(const QPalette& palette)
{
    static const Colors light = lightColors();
    static const Colors dark = darkColors();
    return isDark(palette) ? dark : light;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QPalette lightPalette() { return paletteFrom(lightColors()); }

void applyTheme(QApplication& application, ThemeChoice choice)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && desktopIsDark(application));
    const Colors colors = dark ? darkColors() : lightColors();
    // Without a style sheet every widget has the new palette when it hears of the change; the sheet would hold the old one back.
    application.setStyleSheet({});
    if (!qobject_cast<IndicatorStyle*>(QApplication::style()))
        QApplication::setStyle(new IndicatorStyle);
    QApplication::setPalette(paletteFrom(colors));
    application.setStyleSheet(styleSheetFrom(colors));
}

} // namespace darkhorse
