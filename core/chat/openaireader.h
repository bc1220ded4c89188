// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/chat/chatprotocol.h"
#include "core/chat/thinksplitter.h"

namespace darkhorse {

/// Reads one answer of OpenAI chat completions, streamed or whole, in all the dialects that servers speak.
class OpenAiReader final : public AnswerReader {
public:
    /// No evaluator reads more; a model that never stops must not fill the memory.
    static constexpr qsizetype kMaxAnswerCharacters = 1024 * 1024;

    [[nodiscard]] Result<void> readEvent(const SseEvent& event, AnswerDelta& delta) override;
    [[nodiscard]] Result<void> readWhole(const QByteArray& body, AnswerDelta& delta) override;
    void close(AnswerDelta& delta) override;
    [[nodiscard]] Ending ending() const override { return m_ending; }
    [[nodiscard]] Result<Answer> answer() const override;

private:
    enum class Outcome { Unknown, Complete, Length, Filtered, Failed };

    [[nodiscard]] Result<void> readObject(const QJsonObject& object, AnswerDelta& delta);
    void readChoice(const QJsonObject& choice, AnswerDelta& delta);
    void readFinishReason(const QString& reason);
    void keep(const AnswerDelta& added, AnswerDelta& delta);

    ThinkSplitter m_splitter;
    Answer m_answer;
    Ending m_ending = Ending::Open;
    Outcome m_outcome = Outcome::Unknown;
};

} // namespace darkhorse
