// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace darkhorse {

/// What can be read off the user's turns of a conversation.
struct PromptFacts {
    QString language; ///< ISO 639-1 of the first turn, 639-3 where there is none; "unknown" when it does not tell
    int tokens = 0; ///< of all turns, about; see core/domain/tokencount.h
    int characters = 0; ///< Unicode code points of all turns
    int turns = 0;
    bool isCode = false;

    friend bool operator==(const PromptFacts&, const PromptFacts&) = default;
};

} // namespace darkhorse
