// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/chat/answerassembly.h"

class QJsonObject;

namespace darkhorse {

/// Reads one answer of Anthropic Messages, streamed or whole.
///
/// Blocks may overlap (llama-server opens the next before it stops the last): they are told apart by their index,
/// and text always comes out in the order of the blocks.
class AnthropicReader final : public AnswerReader {
public:
    [[nodiscard]] Result<void> readEvent(const SseEvent& event, AnswerDelta& delta) override;
    [[nodiscard]] Result<void> readWhole(const QByteArray& body, AnswerDelta& delta) override;
    void close(AnswerDelta& delta) override;
    [[nodiscard]] Ending ending() const override { return m_ending; }
    [[nodiscard]] Result<Answer> answer() const override { return m_assembly.answer(); }

private:
    using Outcome = AnswerAssembly::Outcome;

    void readMessage(const QJsonObject& message);
    void readUsage(const QJsonObject& usage);
    void readBlock(int index, const QJsonObject& block, AnswerDelta& delta);
    void readDelta(int index, const QJsonObject& fields, AnswerDelta& delta);
    void readStopReason(const QString& reason);
    void addText(int index, const QString& text, AnswerDelta& delta);
    void stopBlock(int index, AnswerDelta& delta);

    AnswerAssembly m_assembly;
    std::map<int, QString> m_openText; ///< text blocks that have not stopped, with what waits for an earlier one
    Ending m_ending = Ending::Open;
};

} // namespace darkhorse
