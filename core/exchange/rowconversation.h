// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/votedturn.h"
#include "core/exchange/voterow.h"

namespace darkhorse {

/// The conversation in a row of a vote file; empty when it has none, or none that begins with a prompt.
///
/// Both answers are lists of messages as Chatbot Arena publishes them, or of pairs as FastChat's server logs them, or, with a list of prompts,
/// lists of answers (Kaggle's 55k votes), or with one prompt the texts themselves (AlpacaEval). Where a message is made of parts, its texts count.
/// A row that names its turn was about that one and those before it (MT-bench); what comes after is left out.
/// Missing: a side without an answer in a turn has none there. Other roles than user and assistant are left out.
[[nodiscard]] std::vector<VotedTurn> rowConversation(const VoteRowText& row);

} // namespace darkhorse
