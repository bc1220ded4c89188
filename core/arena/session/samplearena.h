// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace darkhorse {

/// Makes the shipped sample arena: sample contestants with recorded answers, a prompt set and some earlier votes with the
/// provenance "sample". Needs no network and no model.
///
/// The file must not exist; after an error none is left behind. The newest sample vote is dated now, each earlier one ten
/// minutes before.
/// Errors: AlreadyExists and the others of ArenaSession::open; InvalidInput - the shipped data is damaged.
[[nodiscard]] Result<void> makeSampleArena(const QString& path, const Clock& clock = systemClock());

/// Where the sample arena lives unless a person says otherwise: in the platform's data folder.
[[nodiscard]] QString sampleArenaPath();

} // namespace darkhorse
