// SPDX-License-Identifier: GPL-3.0-or-later
// What the detector's tables miss in short texts; internal to core/prompts.
#pragma once

#include <optional>

#include <QString>

namespace darkhorse::languagehints {

/// The text without blocks of code between fences, which are English to a detector; the whole text if nothing else is there.
[[nodiscard]] QString withoutCode(const QString& text);

/// "ja", "ko" or "zh" when that script carries the text; nothing for others and for mixtures.
[[nodiscard]] std::optional<QString> byScript(const QString& text);

/// Corrects a detector's answer for a text in Latin script by its function words and signs: a language of which it has clearly more
/// words than of the detected one, Indonesian rather than Malay and Spanish rather than Galician without words of the smaller one.
[[nodiscard]] QString byWords(const QString& text, const QString& detected);

} // namespace darkhorse::languagehints
