// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/domain/contestant.h"

namespace darkhorse {

class ChatProtocol;

/// The wire format that the contestant's server speaks; null for contestants without a server.
[[nodiscard]] std::shared_ptr<const ChatProtocol> protocolOf(const Contestant& contestant);

} // namespace darkhorse
