// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "core/base/result.h"

class QObject;

namespace darkhorse {

/// The llama-server to start: `chosen` when it is not empty, else the first on PATH. Errors: Unreachable.
[[nodiscard]] Result<QString> findLlamaServer(const QString& chosen);

/// Asks a llama-server what it is; `done` gets its first line, such as "version: 0.7.0 (build 11669, commit Debian)", later and
/// once, and not at all when `context` is gone by then.
/// Errors: Unreachable - it cannot be started; ServerFailed - it says nothing within ten seconds, or no version.
void readLlamaVersion(const QString& program, QObject* context, std::function<void(const Result<QString>&)> done);

/// The same as a contestant's engine build, such as "llama-server 0.7.0 (build 11669, commit Debian)".
void readEngineBuild(const QString& program, QObject* context, std::function<void(const Result<QString>&)> done);

} // namespace darkhorse
