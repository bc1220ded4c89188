// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/chat/answerassembly.h"

namespace darkhorse {

/// Reads one answer of OpenAI chat completions, streamed or whole, in all the dialects that servers speak.
class OpenAiReader final : public AnswerReader {
public:
    [[nodiscard]] Result<void> readEvent(const SseEvent& event, AnswerDelta& delta) override;
    [[nodiscard]] Result<void> readWhole(const QByteArray& body, AnswerDelta& delta) override;
    void close(AnswerDelta& delta) override { m_assembly.close(delta); }
    [[nodiscard]] Ending ending() const override { return m_ending; }
    [[nodiscard]] Result<Answer> answer() const override { return m_assembly.answer(); }

private:
    using Outcome = AnswerAssembly::Outcome;

    [[nodiscard]] Result<void> readObject(const QJsonObject& object, AnswerDelta& delta);
    void readChoice(const QJsonObject& choice, AnswerDelta& delta);
    void readFinishReason(const QString& reason);

    AnswerAssembly m_assembly;
    Ending m_ending = Ending::Open;
};

} // namespace darkhorse
