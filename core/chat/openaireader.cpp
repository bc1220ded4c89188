// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/openaireader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/chat/openaierror.h"

namespace darkhorse {

namespace {

/// Content is a string, null or absent; some servers send a list of parts.
QString textOf(const QJsonValue& content)
{
    if (!content.isArray())
        return content.toString();
    QString text;
    for (const QJsonValue& part : content.toArray())
        text += part[QStringLiteral("text")].toString();
    return text;
}

std::optional<int> countOf(const QJsonObject& usage, const QString& name)
{
    const QJsonValue value = usage.value(name);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

Result<void> OpenAiReader::readEvent(const SseEvent& event, AnswerDelta& delta)
{
    if (m_ending == Ending::Closed || event.data.isEmpty())
        return {};
    if (event.data.trimmed() == "[DONE]") {
        if (m_outcome == Outcome::Unknown)
            m_outcome = Outcome::Complete;
        m_ending = Ending::Closed;
        return {};
    }
    const QJsonDocument document = parseJson(event.data);
    if (!document.isObject())
        return fail(Error::Code::ProtocolViolated,
            QStringLiteral("an event holds no JSON object: %1").arg(QString::fromUtf8(event.data.left(200))));
    return readObject(document.object(), delta);
}

Result<void> OpenAiReader::readWhole(const QByteArray& body, AnswerDelta& delta)
{
    const QJsonDocument document = parseJson(body);
    if (!document.isObject())
        return fail(Error::Code::ProtocolViolated,
            QStringLiteral("the answer is neither a stream nor JSON: %1")
                .arg(QString::fromUtf8(body.left(200)).simplified()));
    const QJsonObject object = document.object();
    if (const auto read = readObject(object, delta); !read)
        return read;
    if (!object.value(QStringLiteral("choices")).isArray())
        return fail(Error::Code::ProtocolViolated, QStringLiteral("the answer has no field \"choices\""));
    m_ending = Ending::Closed;
    return {};
}

void OpenAiReader::close(AnswerDelta& delta)
{
    AnswerDelta added;
    m_splitter.close(added);
    keep(added, delta);
}

Result<void> OpenAiReader::readObject(const QJsonObject& object, AnswerDelta& delta)
{
    if (const auto error = OpenAiError::from(object)) {
        const auto code = error->isAboutQuota() ? Error::Code::QuotaExhausted : Error::Code::ServerFailed;
        return fail(code, QStringLiteral("error in mid-stream: %1").arg(error->summary()));
    }
    if (const QString model = object.value(QStringLiteral("model")).toString(); !model.isEmpty())
        m_answer.servedModel = model;
    if (const QJsonValue usage = object.value(QStringLiteral("usage")); usage.isObject()) {
        m_answer.promptTokens = countOf(usage.toObject(), QStringLiteral("prompt_tokens"));
        m_answer.completionTokens = countOf(usage.toObject(), QStringLiteral("completion_tokens"));
    }
    for (const QJsonValue& choice : object.value(QStringLiteral("choices")).toArray()) {
        if (choice[QStringLiteral("index")].toInt(0) == 0)
            readChoice(choice.toObject(), delta);
    }
    if (m_answer.text.size() + m_answer.reasoning.size() > kMaxAnswerCharacters)
        return fail(Error::Code::ProtocolViolated,
            QStringLiteral("the answer is longer than %1 characters").arg(kMaxAnswerCharacters));
    return {};
}

void OpenAiReader::readChoice(const QJsonObject& choice, AnswerDelta& delta)
{
    const QJsonValue streamed = choice.value(QStringLiteral("delta"));
    const QJsonObject message = (streamed.isObject() ? streamed : choice.value(QStringLiteral("message"))).toObject();
    AnswerDelta added;
    // Two names for the same thing; a server that sends both repeats itself.
    added.reasoning = message.value(QStringLiteral("reasoning_content")).toString();
    if (added.reasoning.isEmpty())
        added.reasoning = message.value(QStringLiteral("reasoning")).toString();
    const QString text
        = textOf(message.value(QStringLiteral("content"))) + message.value(QStringLiteral("refusal")).toString();
    if (!text.isEmpty())
        m_splitter.feed(text, added);
    keep(added, delta);
    if (const QString reason = choice.value(QStringLiteral("finish_reason")).toString(); !reason.isEmpty())
        readFinishReason(reason);
}

void OpenAiReader::readFinishReason(const QString& reason)
{
    if (reason == QStringLiteral("length"))
        m_outcome = Outcome::Length;
    else if (reason == QStringLiteral("content_filter"))
        m_outcome = Outcome::Filtered;
    else if (reason == QStringLiteral("error"))
        m_outcome = Outcome::Failed;
    else // stop, tool_calls, function_call, and what single servers add, such as eos
        m_outcome = Outcome::Complete;
    m_ending = Ending::Marked;
}

void OpenAiReader::keep(const AnswerDelta& added, AnswerDelta& delta)
{
    m_answer.text += added.text;
    m_answer.reasoning += added.reasoning;
    delta.text += added.text;
    delta.reasoning += added.reasoning;
}

Result<Answer> OpenAiReader::answer() const
{
    switch (m_outcome) {
    case Outcome::Unknown:
        return fail(Error::Code::Interrupted, QStringLiteral("the stream ended without a mark of its end"));
    case Outcome::Filtered: return fail(Error::Code::ContentFiltered, QStringLiteral("finish_reason content_filter"));
    case Outcome::Failed: return fail(Error::Code::ServerFailed, QStringLiteral("finish_reason error"));
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
