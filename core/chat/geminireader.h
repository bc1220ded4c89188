// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/answerassembly.h"

class QJsonObject;

namespace darkhorse {

/// Reads one answer of Gemini's generateContent: a stream of events, a list of the same objects, or one of them.
///
/// The protocol has no terminal marker of its own. A finish reason marks the end, and older models repeat it in every
/// piece, so the rest is waited for longer than elsewhere.
class GeminiReader final : public AnswerReader {
public:
    [[nodiscard]] Result<void> readEvent(const SseEvent& event, AnswerDelta& delta) override;
    [[nodiscard]] Result<void> readWhole(const QByteArray& body, AnswerDelta& delta) override;
    void close(AnswerDelta& delta) override { m_assembly.close(delta); }
    [[nodiscard]] Ending ending() const override { return m_ending; }
    [[nodiscard]] std::chrono::milliseconds patienceAfterEnd() const override { return std::chrono::seconds(15); }
    [[nodiscard]] Result<Answer> answer() const override { return m_assembly.answer(); }

private:
    using Outcome = AnswerAssembly::Outcome;

    [[nodiscard]] Result<void> readObject(const QJsonObject& object, AnswerDelta& delta);
    void readCandidate(const QJsonObject& candidate, AnswerDelta& delta);
    void readFinishReason(const QString& reason);

    AnswerAssembly m_assembly;
    Ending m_ending = Ending::Open;
};

} // namespace darkhorse
