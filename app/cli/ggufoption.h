// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/domain/contestant.h"

namespace darkhorse::cli {

/// The contestant that a GGUF file is, named after what the file says of itself. Says on standard error what the file holds,
/// and how far reading it through for its SHA-256 has come. Errors: those of readGgufHeader.
[[nodiscard]] tl::expected<Contestant, Failure> contestantOfFile(const QString& path);

} // namespace darkhorse::cli
