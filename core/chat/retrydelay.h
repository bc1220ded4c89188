// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "core/base/error.h"
#include "core/chat/httprequest.h"

namespace darkhorse {

/// Whether the same request may succeed a little later: too fast, or the server is overloaded or still loading. Not for
/// an exhausted quota, and not for other failures of a server: some report the client's mistakes so.
[[nodiscard]] bool isWorthRetrying(const HttpRefusal& refusal, Error::Code meaning);

/// How long the server asks to wait: in Retry-After (seconds or a date), retry-after-ms, Google's RetryInfo, or the
/// sentence of its message. Nothing when it does not say; never below 0.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(const HttpRefusal& refusal, qint64 nowUtcMs);

/// How long to wait where the server does not say: 1 s, then twice as long each time. `attempt` counts from 0.
[[nodiscard]] std::chrono::milliseconds backoff(int attempt);

} // namespace darkhorse
