// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/geminireader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include "core/chat/servererror.h"
#include "core/chat/wirejson.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

Result<void> GeminiReader::readEvent(const SseEvent& event, AnswerDelta& delta)
{
    if (event.data.isEmpty() || event.data.trimmed() == "[DONE]") // some gateways add it
        return {};
    const auto object = eventObject(event.data);
    return object ? readObject(*object, delta) : fail(object.error());
}

Result<void> GeminiReader::readWhole(const QByteArray& body, AnswerDelta& delta)
{
    const QJsonDocument document = parseJson(body);
    if (!document.isArray()) {
        const auto object = wholeObject(body);
        if (!object)
            return fail(object.error());
        return readObject(*object, delta);
    }
    for (const QJsonValue& one : document.array()) {
        if (const auto read = readObject(one.toObject(), delta); !read)
            return read;
    }
    return {};
}

Result<void> GeminiReader::readObject(const QJsonObject& object, AnswerDelta& delta)
{
    if (const auto error = ServerError::from(object))
        return fail(error->inMidStream());
    m_assembly.setServedModel(object.value("modelVersion"_L1).toString());
    const QJsonObject usage = object.value("usageMetadata"_L1).toObject();
    auto completion = countOf(usage, u"candidatesTokenCount"_s);
    // Others count thoughts as part of the answer; Google counts them apart.
    if (const auto thoughts = countOf(usage, u"thoughtsTokenCount"_s))
        completion = completion.value_or(0) + *thoughts;
    m_assembly.setCounts(countOf(usage, u"promptTokenCount"_s), completion);
    for (const QJsonValue& candidate : object.value("candidates"_L1).toArray()) {
        if (candidate["index"_L1].toInt() == 0)
            readCandidate(candidate.toObject(), delta);
    }
    if (const QString reason = object.value("promptFeedback"_L1)["blockReason"_L1].toString(); !reason.isEmpty()) {
        m_assembly.end(Outcome::Filtered, reason);
        m_ending = Ending::Marked;
    }
    return m_assembly.checkSize();
}

void GeminiReader::readCandidate(const QJsonObject& candidate, AnswerDelta& delta)
{
    for (const QJsonValue& part : candidate.value("content"_L1)["parts"_L1].toArray()) {
        const QString text = part["text"_L1].toString();
        if (part["thought"_L1].toBool())
            m_assembly.addReasoning(text, delta);
        else
            m_assembly.addText(text, delta);
    }
    if (const QString reason = candidate.value("finishReason"_L1).toString(); !reason.isEmpty())
        readFinishReason(reason);
}

void GeminiReader::readFinishReason(const QString& reason)
{
    static const QStringList kFiltered { u"SAFETY"_s, u"RECITATION"_s, u"BLOCKLIST"_s, u"PROHIBITED_CONTENT"_s,
        u"SPII"_s, u"LANGUAGE"_s };
    static const QStringList kFailed { u"OTHER"_s, u"MALFORMED_FUNCTION_CALL"_s, u"UNEXPECTED_TOOL_CALL"_s,
        u"TOO_MANY_TOOL_CALLS"_s };
    if (reason == "MAX_TOKENS"_L1)
        m_assembly.end(Outcome::Length);
    else if (kFiltered.contains(reason) || reason.startsWith("IMAGE_"_L1))
        m_assembly.end(Outcome::Filtered, reason);
    else if (kFailed.contains(reason))
        m_assembly.end(Outcome::Failed, reason);
    else // STOP, and what may come
        m_assembly.end(Outcome::Complete);
    m_ending = Ending::Marked;
}

} // namespace darkhorse
