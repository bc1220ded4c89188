// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/domain/ratingslice.h"

namespace darkhorse {

/// One restriction of a slice.
enum class SlicePart { Time, Models, Evaluators, Languages, Provenances, Verdicts, Redundant, Leaks };

/// Those that are on, in this order.
[[nodiscard]] std::vector<SlicePart> partsOf(const RatingSlice& slice);
/// The same slice with that restriction lifted.
[[nodiscard]] RatingSlice without(RatingSlice slice, SlicePart part);

/// "Models", "Languages" …
[[nodiscard]] QString slicePartName(SlicePart part);
/// "Languages: English, français and 2 more"; with `inFull` all names.
[[nodiscard]] QString slicePartText(const RatingSlice& slice, SlicePart part, bool inFull = false);
/// All restrictions in full, for pictures and exports; empty without any.
[[nodiscard]] QString sliceText(const RatingSlice& slice);

/// A language by its own name where its code is known: "English", "русский"; "Unknown language" for empty text.
[[nodiscard]] QString languageText(const QString& code);
/// "Battles held here" for "live", the import's name otherwise.
[[nodiscard]] QString provenanceText(const QString& provenance);

} // namespace darkhorse
