// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/votemapping.h"

namespace darkhorse {

/// The first rows of a CSV, JSON or JSONL file, whatever its columns mean. At most `rows`, and no more than its first 256 KiB or first row.
/// JSON objects have the places of all of these rows, as in forEachJsonPlace.
/// Errors: FileUnreadable; UnsupportedFormat - nothing in it, or an archive as in openText; InvalidInput - no JSON.
[[nodiscard]] Result<VoteFileSample> sampleVoteFile(const QString& file, std::size_t rows = 200);

} // namespace darkhorse
