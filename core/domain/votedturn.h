// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/domain/side.h"

namespace darkhorse {

/// One turn of a conversation that came with a vote from elsewhere, in UTF-8.
struct VotedTurn {
    std::string prompt;
    PerSide<std::optional<std::string>> answers; ///< nothing where a side did not answer
    PerSide<std::optional<qint64>> tokens; ///< of the answers, as the file counted them

    friend bool operator==(const VotedTurn&, const VotedTurn&) = default;
};

} // namespace darkhorse
