// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/answerassembly.h"

namespace darkhorse {

void AnswerAssembly::addText(const QString& text, AnswerDelta& delta)
{
    if (text.isEmpty())
        return;
    AnswerDelta added;
    m_splitter.feed(text, added);
    keep(added, delta);
}

void AnswerAssembly::addReasoning(const QString& text, AnswerDelta& delta) { keep({ {}, text }, delta); }

void AnswerAssembly::close(AnswerDelta& delta)
{
    AnswerDelta added;
    m_splitter.close(added);
    keep(added, delta);
}

void AnswerAssembly::end(Outcome outcome, const QString& word)
{
    m_outcome = outcome;
    m_word = word;
}

void AnswerAssembly::setServedModel(const QString& model)
{
    if (!model.isEmpty())
        m_answer.servedModel = model;
}

void AnswerAssembly::setCounts(std::optional<int> prompt, std::optional<int> completion)
{
    if (prompt)
        m_answer.promptTokens = prompt;
    if (completion)
        m_answer.completionTokens = completion;
}

void AnswerAssembly::keep(const AnswerDelta& added, AnswerDelta& delta)
{
    m_answer.text += added.text;
    m_answer.reasoning += added.reasoning;
    delta.text += added.text;
    delta.reasoning += added.reasoning;
}

Result<void> AnswerAssembly::checkSize() const
{
    if (m_answer.text.size() + m_answer.reasoning.size() <= kMaxAnswerCharacters)
        return {};
    return fail(Error::Code::ProtocolViolated,
        QStringLiteral("the answer is longer than %1 characters").arg(kMaxAnswerCharacters));
}

Result<Answer> AnswerAssembly::answer() const
{
    switch (m_outcome) {
    case Outcome::Unknown:
        return fail(Error::Code::Interrupted, QStringLiteral("the stream ended without a mark of its end"));
    case Outcome::Filtered:
        return fail(Error::Code::ContentFiltered, QStringLiteral("the answer ended with \"%1\"").arg(m_word));
    case Outcome::Failed:
        return fail(Error::Code::ServerFailed, QStringLiteral("the answer ended with \"%1\"").arg(m_word));
    case Outcome::Complete:
    case Outcome::Length: break;
    }
    Answer answer = m_answer;
    answer.finishReason = m_outcome == Outcome::Length ? FinishReason::Length : FinishReason::Complete;
    if (answer.text.trimmed().isEmpty()) {
        return fail(Error::Code::EmptyAnswer,
            m_outcome == Outcome::Length ? QStringLiteral("the token limit was reached before any text came")
                                         : QStringLiteral("the answer holds no text"));
    }
    return answer;
}

} // namespace darkhorse
