// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/arena/data/arenaexport.h"

namespace darkhorse {

// What an export is, in words, in the interface's language.

/// Nothing: standings.
[[nodiscard]] QString exportKindText(std::optional<ExportKind> kind);
/// What it is good for, one sentence.
[[nodiscard]] QString exportKindHint(std::optional<ExportKind> kind);
[[nodiscard]] QString exportFormatText(ExportFormat format);
[[nodiscard]] QString timeGrainText(TimeGrain grain);
/// Of the words of ExportFinding.
[[nodiscard]] QString findingKindText(const QString& kind);
[[nodiscard]] QString findingPlaceText(const ExportFinding& finding);
/// How much leaves, how much is left out and why, and how much was replaced.
[[nodiscard]] QString exportSummary(const ExportChoice& choice, const ExportPreview& preview);

} // namespace darkhorse
