// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/common/theme.h"

namespace darkhorse {

namespace {

constexpr std::array<QRgb, ChartLook::kSeries> kOnLight { 0xff0072b2, 0xffd55e00, 0xff007a5a, 0xffb5508c, 0xffa87800,
    0xff3a93c4, 0xff6b4fa0, 0xff555b66 };
constexpr std::array<QRgb, ChartLook::kSeries> kOnDark { 0xff56b4e9, 0xffff9c4a, 0xff3fcf9f, 0xffe79ac6, 0xffe6c02e,
    0xff9cc9ff, 0xffb7a3ee, 0xffb9c0cb };

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto channel = [share](float a, float b) { return float(a + (b - a) * std::clamp(share, 0.0, 1.0)); };
    return QColor::fromRgbF(
        channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()), channel(from.blueF(), to.blueF()));
}

} // namespace

ChartLook ChartLook::from(const QPalette& palette, const QFont& font)
{
    const Colors& colors = colorsFor(palette);
    ChartLook look { colors.card, colors.text, colors.mutedText, colors.border, colors.accent,
        mixed(colors.card, colors.mutedText, 0.45), colors.caution, font, colors.isDark };
    // A grid as strong as a frame would compete with the whiskers.
    look.grid.setAlphaF(0.7F);
    return look;
}

QColor ChartLook::series(int index) const
{
    return QColor::fromRgb((isDark ? kOnDark : kOnLight)[size_t(index % kSeries)]);
}

QColor ChartLook::diverging(double share) const
{
    const QColor below = isDark ? QColor(0xd9, 0x6a, 0x1f) : QColor(0xc2, 0x52, 0x00);
    const QColor above = isDark ? QColor(0x3a, 0x8f, 0xd8) : QColor(0x00, 0x62, 0xa8);
    return mixed(background, share < 0.5 ? below : above, std::abs(share - 0.5) * 2);
}

QColor ChartLook::sequential(double amount) const
{
    return mixed(background, isDark ? QColor(0x3a, 0x8f, 0xd8) : QColor(0x00, 0x62, 0xa8), amount);
}

QColor ChartLook::readableOn(const QColor& color)
{
    return contrastRatio(color, Qt::white) >= contrastRatio(color, Qt::black) ? Qt::white : Qt::black;
}

} // namespace darkhorse
