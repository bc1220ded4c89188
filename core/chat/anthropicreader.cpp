// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/anthropicreader.h"

#include <utility>

#include <QJsonArray>
#include <QJsonObject>

#include "core/chat/servererror.h"
#include "core/chat/wirejson.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

Result<void> AnthropicReader::readEvent(const SseEvent& event, AnswerDelta& delta)
{
    if (m_ending == Ending::Closed || event.data.isEmpty())
        return {};
    const auto object = eventObject(event.data);
    if (!object)
        return fail(object.error());
    if (const auto error = ServerError::from(*object))
        return fail(error->inMidStream());
    const QString type = object->value("type"_L1).toString();
    const int index = object->value("index"_L1).toInt();
    if (type == "message_start"_L1) {
        readMessage(object->value("message"_L1).toObject());
    } else if (type == "content_block_start"_L1) {
        readBlock(index, object->value("content_block"_L1).toObject(), delta);
    } else if (type == "content_block_delta"_L1) {
        readDelta(index, object->value("delta"_L1).toObject(), delta);
    } else if (type == "content_block_stop"_L1) {
        stopBlock(index, delta);
    } else if (type == "message_delta"_L1) {
        readUsage(object->value("usage"_L1).toObject());
        readStopReason(object->value("delta"_L1)["stop_reason"_L1].toString());
    } else if (type == "message_stop"_L1) {
        if (m_assembly.outcome() == Outcome::Unknown)
            m_assembly.end(Outcome::Complete);
        m_ending = Ending::Closed;
    } // pings, and events that came into being later, say nothing about the answer
    return m_assembly.checkSize();
}

Result<void> AnthropicReader::readWhole(const QByteArray& body, AnswerDelta& delta)
{
    const auto object = wholeObject(body);
    if (!object)
        return fail(object.error());
    if (const auto error = ServerError::from(*object))
        return fail(error->inMidStream());
    if (!object->value("content"_L1).isArray())
        return fail(Error::Code::ProtocolViolated, u"the answer has no field \"content\""_s);
    readMessage(*object);
    int index = 0;
    for (const QJsonValue& block : object->value("content"_L1).toArray()) {
        readBlock(index, block.toObject(), delta);
        stopBlock(index++, delta);
    }
    readStopReason(object->value("stop_reason"_L1).toString());
    if (m_ending != Ending::Open)
        m_ending = Ending::Closed;
    return m_assembly.checkSize();
}

void AnthropicReader::close(AnswerDelta& delta)
{
    for (const auto& [index, waiting] : std::exchange(m_openText, {}))
        m_assembly.addText(waiting, delta);
    m_assembly.close(delta);
}

void AnthropicReader::readMessage(const QJsonObject& message)
{
    m_assembly.setServedModel(message.value("model"_L1).toString());
    readUsage(message.value("usage"_L1).toObject());
}

void AnthropicReader::readUsage(const QJsonObject& usage)
{
    auto prompt = countOf(usage, u"input_tokens"_s);
    // What was read from a cache or put into it was part of the prompt all the same.
    for (const QString& name : { u"cache_read_input_tokens"_s, u"cache_creation_input_tokens"_s }) {
        if (prompt)
            prompt = *prompt + countOf(usage, name).value_or(0);
    }
    m_assembly.setCounts(prompt, countOf(usage, u"output_tokens"_s));
}

void AnthropicReader::readBlock(int index, const QJsonObject& block, AnswerDelta& delta)
{
    const QString type = block.value("type"_L1).toString();
    if (type == "text"_L1) {
        m_openText.try_emplace(index);
        addText(index, block.value("text"_L1).toString(), delta);
    } else if (type == "thinking"_L1) {
        m_assembly.addReasoning(block.value("thinking"_L1).toString(), delta);
    }
}

void AnthropicReader::readDelta(int index, const QJsonObject& fields, AnswerDelta& delta)
{
    const QString type = fields.value("type"_L1).toString();
    if (type == "text_delta"_L1)
        addText(index, fields.value("text"_L1).toString(), delta);
    else if (type == "thinking_delta"_L1)
        m_assembly.addReasoning(fields.value("thinking"_L1).toString(), delta);
}

void AnthropicReader::addText(int index, const QString& text, AnswerDelta& delta)
{
    const bool isFirst = m_openText.empty() || m_openText.begin()->first >= index;
    if (isFirst)
        m_assembly.addText(text, delta);
    else
        m_openText[index] += text;
}

void AnthropicReader::stopBlock(int index, AnswerDelta& delta)
{
    const auto stopped = m_openText.find(index);
    if (stopped == m_openText.end())
        return;
    if (stopped != m_openText.begin()) { // still behind an earlier one: goes out with it
        auto before = std::prev(stopped);
        before->second += stopped->second;
        m_openText.erase(stopped);
        return;
    }
    m_assembly.addText(stopped->second, delta);
    m_openText.erase(stopped);
    if (!m_openText.empty())
        m_assembly.addText(std::exchange(m_openText.begin()->second, {}), delta);
}

void AnthropicReader::readStopReason(const QString& reason)
{
    if (reason.isEmpty())
        return;
    if (reason == "max_tokens"_L1 || reason == "model_context_window_exceeded"_L1)
        m_assembly.end(Outcome::Length);
    else if (reason == "refusal"_L1)
        m_assembly.end(Outcome::Filtered, reason);
    else // end_turn, stop_sequence, tool_use, pause_turn, and what may come
        m_assembly.end(Outcome::Complete);
    m_ending = Ending::Marked;
}

} // namespace darkhorse
