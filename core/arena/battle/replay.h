// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/chat/answersource.h"
#include "core/chat/chatmodel.h"

namespace darkhorse {

/// An answer that was given in an earlier battle, on its way once more.
/// Lifetime: outlives the models that it makes and their streams.
class Replay final : public AnswerSource {
public:
    explicit Replay(Answer answer);

    /// As fast as it came then; `isMadeAhead`: at the pace of every answer that is made ahead.
    [[nodiscard]] std::unique_ptr<ChatModel> model(bool isMadeAhead) const;

    Result<Answer> find(ContestantId contestant, const QString& prompt) const override;

private:
    Answer m_answer;
};

} // namespace darkhorse
