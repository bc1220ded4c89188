// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/anthropicprotocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "core/chat/anthropicreader.h"
#include "core/chat/baseaddress.h"
#include "core/chat/servererror.h"
#include "core/chat/wirejson.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

AnthropicProtocol::AnthropicProtocol(const Contestant& contestant)
    : m_baseUrl(contestant.baseUrl)
    , m_modelId(contestant.modelId)
    , m_systemPrompt(contestant.systemPrompt)
    , m_sampling(contestant.sampling)
    , m_version(contestant.apiVersion)
{
}

HttpRequest AnthropicProtocol::request(const ChatRequest& request, const QString& key) const
{
    QJsonArray messages;
    for (const ChatMessage& message : request.messages) {
        const bool isUser = message.role == ChatMessage::Role::User;
        messages.append(
            QJsonObject { { u"role"_s, isUser ? u"user"_s : u"assistant"_s }, { u"content"_s, message.text } });
    }
    QJsonObject body { { u"model"_s, m_modelId }, { u"messages"_s, messages }, { u"stream"_s, true },
        { u"max_tokens"_s, m_sampling.maxTokens.value_or(kMaxTokens) } };
    if (!m_systemPrompt.isEmpty())
        body.insert(u"system"_s, m_systemPrompt);
    if (m_sampling.temperature)
        body.insert(u"temperature"_s, *m_sampling.temperature);
    if (m_sampling.topP)
        body.insert(u"top_p"_s, *m_sampling.topP);

    HttpRequest made { "POST", endpoint(m_baseUrl, u"messages"_s), headers(key, m_version),
        QJsonDocument(body).toJson(QJsonDocument::Compact) };
    made.headers.emplace_back("Accept", "text/event-stream, application/json");
    return made;
}

std::unique_ptr<AnswerReader> AnthropicProtocol::reader() const { return std::make_unique<AnthropicReader>(); }

HttpRequest AnthropicProtocol::listRequest(const QString& key) const
{
    QUrl url = endpoint(m_baseUrl, u"models"_s);
    url.setQuery(u"limit=1000"_s);
    return { "GET", url, headers(key, m_version), {} };
}

Error AnthropicProtocol::explain(const HttpRefusal& refusal) const { return explainRefusal(refusal); }

std::optional<HttpRequest> AnthropicProtocol::reworded(const HttpRequest& sent, const HttpRefusal& refusal) const
{
    if (refusal.status != 400 || m_sampling.maxTokens)
        return std::nullopt;
    const auto error = ServerError::from(parseJson(refusal.body));
    // "max_tokens: 8192 > 4096, which is the maximum allowed number of output tokens for ..."
    static const QRegularExpression limit(u"max_tokens: \\d+ > (\\d+)"_s);
    const auto match = limit.match(error ? error->message : QString());
    QJsonObject body = parseJson(sent.body).object();
    const int allowed = match.captured(1).toInt();
    if (allowed < 1 || body.value("max_tokens"_L1).toInt() <= allowed)
        return std::nullopt;
    body.insert(u"max_tokens"_s, allowed);
    HttpRequest again = sent;
    again.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return again;
}

QUrl AnthropicProtocol::endpoint(const QUrl& baseUrl, const QString& path)
{
    return below(baseUrl, u"/messages"_s, u"/v1"_s, path);
}

std::vector<std::pair<QByteArray, QByteArray>> AnthropicProtocol::headers(const QString& key, const QString& version)
{
    std::vector<std::pair<QByteArray, QByteArray>> made { { "Content-Type", "application/json" },
        { "User-Agent", "Darkhorse" },
        { "anthropic-version", version.isEmpty() ? QByteArray(kVersion) : version.toLatin1() } };
    if (!key.isEmpty())
        made.emplace_back("x-api-key", key.toUtf8());
    return made;
}

} // namespace darkhorse
