// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace darkhorse {

/// When an evaluator learns who answered. Until then the verdict may be changed, and it does not count.
enum class RevealPolicy {
    AtOnce, ///< with the verdict, which is final
    AtSessionEnd, ///< all verdicts of a session together
    Never, ///< the verdict counts from the end of the session on, but its names stay hidden from this evaluator
};

} // namespace darkhorse
