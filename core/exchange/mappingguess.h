// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/votemapping.h"

namespace darkhorse {

/// A mapping guessed from the names of the columns and from the words in them, for a person to check. It has no name. Parts that nothing
/// points to have no place; each column is used once.
[[nodiscard]] VoteMapping guessedMapping(const VoteFileSample& sample);

} // namespace darkhorse
