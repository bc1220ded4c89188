// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/openaireader.h"

#include <QJsonArray>

#include "core/chat/servererror.h"
#include "core/chat/wirejson.h"

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

/// Mistral's models think in parts of the content.
QString thinkingOf(const QJsonValue& content)
{
    QString text;
    for (const QJsonValue& part : content.toArray())
        text += textOf(part[QStringLiteral("thinking")]);
    return text;
}

} // namespace

Result<void> OpenAiReader::readEvent(const SseEvent& event, AnswerDelta& delta)
{
    if (m_ending == Ending::Closed || event.data.isEmpty())
        return {};
    if (event.data.trimmed() == "[DONE]") {
        if (m_assembly.outcome() == Outcome::Unknown)
            m_assembly.end(Outcome::Complete);
        m_ending = Ending::Closed;
        return {};
    }
    const auto object = eventObject(event.data);
    return object ? readObject(*object, delta) : fail(object.error());
}

Result<void> OpenAiReader::readWhole(const QByteArray& body, AnswerDelta& delta)
{
    const auto object = wholeObject(body);
    if (!object)
        return fail(object.error());
    if (const auto read = readObject(*object, delta); !read)
        return read;
    if (!object->value(QStringLiteral("choices")).isArray())
        return fail(Error::Code::ProtocolViolated, QStringLiteral("the answer has no field \"choices\""));
    m_ending = Ending::Closed;
    return {};
}

Result<void> OpenAiReader::readObject(const QJsonObject& object, AnswerDelta& delta)
{
    if (const auto error = ServerError::from(object))
        return fail(error->inMidStream());
    m_assembly.setServedModel(object.value(QStringLiteral("model")).toString());
    if (const QJsonObject usage = object.value(QStringLiteral("usage")).toObject(); !usage.isEmpty())
        m_assembly.setCounts(
            countOf(usage, QStringLiteral("prompt_tokens")), countOf(usage, QStringLiteral("completion_tokens")));
    for (const QJsonValue& choice : object.value(QStringLiteral("choices")).toArray()) {
        if (choice[QStringLiteral("index")].toInt(0) == 0)
            readChoice(choice.toObject(), delta);
    }
    return m_assembly.checkSize();
}

void OpenAiReader::readChoice(const QJsonObject& choice, AnswerDelta& delta)
{
    const QJsonValue streamed = choice.value(QStringLiteral("delta"));
    const QJsonObject message = (streamed.isObject() ? streamed : choice.value(QStringLiteral("message"))).toObject();
    // Two names for the same thing; a server that sends both repeats itself.
    QString reasoning = message.value(QStringLiteral("reasoning_content")).toString();
    if (reasoning.isEmpty())
        reasoning = message.value(QStringLiteral("reasoning")).toString();
    const QJsonValue content = message.value(QStringLiteral("content"));
    m_assembly.addReasoning(reasoning + thinkingOf(content), delta);
    m_assembly.addText(textOf(content) + message.value(QStringLiteral("refusal")).toString(), delta);
    if (const QString reason = choice.value(QStringLiteral("finish_reason")).toString(); !reason.isEmpty())
        readFinishReason(reason);
}

void OpenAiReader::readFinishReason(const QString& reason)
{
    if (reason == QStringLiteral("length"))
        m_assembly.end(Outcome::Length);
    else if (reason == QStringLiteral("content_filter"))
        m_assembly.end(Outcome::Filtered, reason);
    else if (reason == QStringLiteral("error"))
        m_assembly.end(Outcome::Failed, reason);
    else // stop, tool_calls, function_call, and what single servers add, such as eos
        m_assembly.end(Outcome::Complete);
    m_ending = Ending::Marked;
}

} // namespace darkhorse
