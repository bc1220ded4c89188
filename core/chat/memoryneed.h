// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtGlobal>

namespace darkhorse {

struct GgufHeader;

/// Bytes that a server needs to answer with this model over `contextTokens` of context: weights, keys and values at 16 bits,
/// working space for batches of 512 tokens, and the program itself.
///
/// An estimate from the header alone, for the processor's memory; within about a fifth for the usual transformers, too
/// high for models whose layers share or window their cache. Meant to say "does not fit" before the machine starts to
/// swap.
[[nodiscard]] qint64 memoryNeeded(const GgufHeader& header, qint64 contextTokens);

/// Bytes that a new program could use now without pushing others out; nothing where the system does not say.
/// Source: MemAvailable of /proc/meminfo, and the limit of the control group that this program runs in.
[[nodiscard]] std::optional<qint64> memoryFree();

} // namespace darkhorse
