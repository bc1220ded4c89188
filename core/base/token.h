// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace darkhorse {

/// 64 hexadecimal digits from the system's entropy, 256 bits: a key that nobody guesses.
[[nodiscard]] QString secureToken();

} // namespace darkhorse
