// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/openaiprotocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/chat/baseaddress.h"
#include "core/chat/openaireader.h"
#include "core/chat/servererror.h"
#include "core/chat/wirejson.h"

namespace darkhorse {

namespace {

QJsonObject messageObject(const QString& role, const QString& text)
{
    return { { QStringLiteral("role"), role }, { QStringLiteral("content"), text } };
}

void addSampling(const SamplingSettings& sampling, QJsonObject& body)
{
    if (sampling.temperature)
        body.insert(QStringLiteral("temperature"), *sampling.temperature);
    if (sampling.topP)
        body.insert(QStringLiteral("top_p"), *sampling.topP);
    if (sampling.maxTokens)
        body.insert(QStringLiteral("max_tokens"), *sampling.maxTokens);
    if (sampling.seed)
        body.insert(QStringLiteral("seed"), *sampling.seed);
}

} // namespace

OpenAiProtocol::OpenAiProtocol(const Contestant& contestant)
    : m_baseUrl(contestant.baseUrl)
    , m_modelId(contestant.modelId)
    , m_systemPrompt(contestant.systemPrompt)
    , m_sampling(contestant.sampling)
{
}

HttpRequest OpenAiProtocol::request(const ChatRequest& request, const QString& key) const
{
    QJsonArray messages;
    if (!m_systemPrompt.isEmpty())
        messages.append(messageObject(QStringLiteral("system"), m_systemPrompt));
    for (const ChatMessage& message : request.messages) {
        const bool isUser = message.role == ChatMessage::Role::User;
        messages.append(messageObject(isUser ? QStringLiteral("user") : QStringLiteral("assistant"), message.text));
    }
    QJsonObject body { { QStringLiteral("messages"), messages }, { QStringLiteral("stream"), true },
        { QStringLiteral("stream_options"), QJsonObject { { QStringLiteral("include_usage"), true } } } };
    if (!m_modelId.isEmpty())
        body.insert(QStringLiteral("model"), m_modelId);
    addSampling(m_sampling, body);

    HttpRequest made { "POST", endpoint(m_baseUrl, QStringLiteral("chat/completions")), headers(key),
        QJsonDocument(body).toJson(QJsonDocument::Compact) };
    made.headers.emplace_back("Accept", "text/event-stream, application/json");
    return made;
}

std::unique_ptr<AnswerReader> OpenAiProtocol::reader() const { return std::make_unique<OpenAiReader>(); }

HttpRequest OpenAiProtocol::listRequest(const QString& key) const
{
    return { "GET", endpoint(m_baseUrl, QStringLiteral("models")), headers(key), {} };
}

Error OpenAiProtocol::explain(const HttpRefusal& refusal) const { return explainRefusal(refusal); }

std::optional<HttpRequest> OpenAiProtocol::reworded(const HttpRequest& sent, const HttpRefusal& refusal) const
{
    if (refusal.status != 400 && refusal.status != 422)
        return std::nullopt;
    QJsonObject body = parseJson(sent.body).object();
    const auto error = ServerError::from(parseJson(refusal.body));
    const auto blames = [&](const QString& field) {
        return body.contains(field)
            && (error ? error->parameter == field || error->message.contains(field)
                      : refusal.body.contains(field.toUtf8()));
    };
    const QString maxTokens = QStringLiteral("max_tokens");
    const QString maxCompletionTokens = QStringLiteral("max_completion_tokens");
    if (blames(maxTokens) && refusal.body.contains(maxCompletionTokens.toUtf8()))
        body.insert(maxCompletionTokens, body.take(maxTokens));
    else if (blames(QStringLiteral("stream_options")))
        body.remove(QStringLiteral("stream_options"));
    else
        return std::nullopt;
    HttpRequest again = sent;
    again.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return again;
}

QUrl OpenAiProtocol::endpoint(const QUrl& baseUrl, const QString& path)
{
    return below(baseUrl, QStringLiteral("/chat/completions"), QStringLiteral("/v1"), path);
}

std::vector<std::pair<QByteArray, QByteArray>> OpenAiProtocol::headers(const QString& key)
{
    std::vector<std::pair<QByteArray, QByteArray>> made { { "Content-Type", "application/json" },
        { "User-Agent", "Darkhorse" } };
    if (!key.isEmpty())
        made.emplace_back("Authorization", "Bearer " + key.toUtf8());
    return made;
}

} // namespace darkhorse
