// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace darkhorse {

/// Distances in device-independent pixels, so that all pages breathe alike.
namespace spacing {
inline constexpr int kTight = 4;
inline constexpr int kNormal = 8;
inline constexpr int kWide = 16;
inline constexpr int kPage = 24; ///< margin around a page's content
inline constexpr int kRadius = 8; ///< corner of cards
} // namespace spacing

/// Heading of a page.
[[nodiscard]] QFont pageTitleFont();
/// Heading of a card or a section.
[[nodiscard]] QFont sectionFont();
/// Secondary text; pair it with Colors::mutedText.
[[nodiscard]] QFont smallFont();
/// The system's fixed-pitch font in the size of ordinary text.
[[nodiscard]] QFont fixedFont();

} // namespace darkhorse
