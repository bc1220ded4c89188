// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace darkhorse {

/// Memory that a process holds right now, in bytes.
struct ResidentMemory {
    qint64 total = 0;
    qint64 ofFiles = 0; ///< part of it that the system can take back at any time, such as weights mapped from a file
};

/// Zeros for a process that is gone, or where the system does not say. Source: /proc/PID/statm.
[[nodiscard]] ResidentMemory residentMemory(qint64 processId);

} // namespace darkhorse
