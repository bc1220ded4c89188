// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "core/chat/answersource.h"
#include "core/chat/chatmodel.h"

namespace darkhorse {

/// A contestant whose answers were made earlier, replayed as a stream.
///
/// Every answer comes in the same number of pieces over the same time, long or short, so that pace tells
/// nothing. Lifetime: `source` outlives the model; streams may outlive the model but not `source`.
class RecordedAnswers final : public ChatModel {
public:
    /// How a replay looks. The default is complete well within 50 ms.
    struct Pace {
        int pieces = 4; ///< at least 1
        std::chrono::milliseconds interval { 5 }; ///< between two pieces
        std::chrono::milliseconds delay { 0 }; ///< before the first one
    };

    RecordedAnswers(ContestantId contestant, const AnswerSource& source);
    RecordedAnswers(ContestantId contestant, const AnswerSource& source, Pace pace);

    /// Answers the last user message; in a conversation only what was recorded of exactly these user turns.
    /// Errors of the stream: NoRecordedAnswer; EmptyAnswer; database errors.
    [[nodiscard]] std::unique_ptr<ChatStream> ask(const ChatRequest& request) override;

private:
    ContestantId m_contestant;
    const AnswerSource& m_source;
    Pace m_pace;
};

} // namespace darkhorse
