// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace darkhorse::leakcues {

/// Where the answer speaks of itself: "I am …", "меня зовут …", "我是…", "je m'appelle …", or of who made it.
/// `before` is the folded text of the sentence up to the name, `after` the text behind it as it stands.
/// Languages: English, Russian, Chinese, French, German, Spanish.
[[nodiscard]] bool speaksOfItself(const QString& before, QStringView after);

/// How many characters behind a name belong to it: "-3.5-turbo", " 2", " Opus".
[[nodiscard]] qsizetype versionLength(QStringView after);

/// Whether a name goes on as a person's does: "Claude" before " Monet".
[[nodiscard]] bool goesOnAsPerson(QStringView after);

/// How much of the text behind a name these functions look at.
inline constexpr qsizetype kLookahead = 28;
/// How much of the text before it is enough.
inline constexpr qsizetype kLookbehind = 160;

} // namespace darkhorse::leakcues
