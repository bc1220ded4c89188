// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatprotocol.h"
#include "core/chat/thinksplitter.h"

namespace darkhorse {

/// Puts text and reasoning of one answer together, the same way for every protocol: what is equal for all
/// readers, so that no provider can be told by how its answers are cut.
class AnswerAssembly {
public:
    /// No evaluator reads more; a model that never stops must not fill the memory.
    static constexpr qsizetype kMaxAnswerCharacters = 1024 * 1024;

    enum class Outcome { Unknown, Complete, Length, Filtered, Failed };

    /// Text that may begin with a `<think>` block.
    void addText(const QString& text, AnswerDelta& delta);
    void addReasoning(const QString& text, AnswerDelta& delta);
    /// Gives out what was held back.
    void close(AnswerDelta& delta);

    /// `word` is what the server said, for logs.
    void end(Outcome outcome, const QString& word = {});
    [[nodiscard]] Outcome outcome() const { return m_outcome; }

    void setServedModel(const QString& model);
    /// Counts that are not known leave earlier ones as they are.
    void setCounts(std::optional<int> prompt, std::optional<int> completion);

    /// Errors: ProtocolViolated - the answer is longer than kMaxAnswerCharacters.
    [[nodiscard]] Result<void> checkSize() const;
    /// As AnswerReader::answer().
    [[nodiscard]] Result<Answer> answer() const;

private:
    void keep(const AnswerDelta& added, AnswerDelta& delta);

    ThinkSplitter m_splitter;
    Answer m_answer;
    Outcome m_outcome = Outcome::Unknown;
    QString m_word;
};

} // namespace darkhorse
