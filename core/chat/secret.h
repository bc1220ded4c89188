// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/error.h"

namespace darkhorse {

/// The error with every trace of `key` in its detail replaced: servers quote keys in their answers, and
/// addresses may hold them.
[[nodiscard]] Error withoutSecret(Error error, const QString& key);

} // namespace darkhorse
