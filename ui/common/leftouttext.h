// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/cleaningrules.h"

namespace darkhorse {

/// Why a vote does not count, one sentence.
[[nodiscard]] QString leftOutText(LeftOutReason reason);

} // namespace darkhorse
