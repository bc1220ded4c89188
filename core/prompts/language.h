// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace darkhorse {

/// What languageOf() answers when the text does not tell.
[[nodiscard]] inline QString unknownLanguage() { return QStringLiteral("unknown"); }

/// The language that most of `text` is written in: an ISO 639-1 code, or 639-3 where there is none ("ceb"); "unknown" when
/// the detector is not sure.
///
/// As Chatbot Arena's detector decides: CLD2 with markup skipped, first with its usual caution, then at its best effort. Blocks of code
/// are left out; Chinese, Japanese and Korean are told by their script; in short texts function words correct what CLD2 takes for a
/// neighbour (Galician for Spanish, Malay for Indonesian). Chinese is "zh" in either script.
/// Determinism: equal text gives an equal answer, on every machine with equal CLD2 tables. Thread: any.
/// Source: CLD2 (Sites 2013); FastChat's cleaning calls it through polyglot. Short texts (under about 20 letters) in Latin script
///         may be wrong or unknown.
[[nodiscard]] QString languageOf(const QString& text);

/// The English name of a code, as in the column `language` of Chatbot Arena's files: "English", "Chinese"; "unknown" for "",
/// "unknown" and codes that nobody knows.
[[nodiscard]] QString languageName(const QString& code);

/// The code for an English name in any case, or for a code itself. Nothing for names that nobody knows.
[[nodiscard]] std::optional<QString> languageCode(const QString& nameOrCode);

} // namespace darkhorse
