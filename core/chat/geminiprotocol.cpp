// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/geminiprotocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include "core/chat/baseaddress.h"
#include "core/chat/geminireader.h"
#include "core/chat/servererror.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

QJsonArray parts(const QString& text) { return { QJsonObject { { u"text"_s, text } } }; }

QJsonObject generationConfig(const SamplingSettings& sampling)
{
    QJsonObject config;
    if (sampling.temperature)
        config.insert(u"temperature"_s, *sampling.temperature);
    if (sampling.topP)
        config.insert(u"topP"_s, *sampling.topP);
    if (sampling.maxTokens)
        config.insert(u"maxOutputTokens"_s, *sampling.maxTokens);
    if (sampling.seed)
        config.insert(u"seed"_s, *sampling.seed);
    return config;
}

} // namespace

GeminiProtocol::GeminiProtocol(const Contestant& contestant)
    : m_baseUrl(contestant.baseUrl)
    , m_modelId(contestant.modelId)
    , m_systemPrompt(contestant.systemPrompt)
    , m_sampling(contestant.sampling)
{
    if (m_modelId.startsWith("models/"_L1)) // as the list of models names them
        m_modelId.remove(0, 7);
}

HttpRequest GeminiProtocol::request(const ChatRequest& request, const QString& key) const
{
    QJsonArray contents;
    for (const ChatMessage& message : request.messages) {
        const bool isUser = message.role == ChatMessage::Role::User;
        contents.append(
            QJsonObject { { u"role"_s, isUser ? u"user"_s : u"model"_s }, { u"parts"_s, parts(message.text) } });
    }
    QJsonObject body { { u"contents"_s, contents } };
    if (!m_systemPrompt.isEmpty())
        body.insert(u"systemInstruction"_s, QJsonObject { { u"parts"_s, parts(m_systemPrompt) } });
    if (const QJsonObject config = generationConfig(m_sampling); !config.isEmpty())
        body.insert(u"generationConfig"_s, config);

    QUrl url = endpoint(m_baseUrl, u"models/%1:streamGenerateContent"_s.arg(m_modelId));
    QUrlQuery query(url);
    query.addQueryItem(u"alt"_s, u"sse"_s);
    url.setQuery(query);
    HttpRequest made { "POST", url, headers(key), QJsonDocument(body).toJson(QJsonDocument::Compact) };
    made.headers.emplace_back("Accept", "text/event-stream, application/json");
    return made;
}

std::unique_ptr<AnswerReader> GeminiProtocol::reader() const { return std::make_unique<GeminiReader>(); }

HttpRequest GeminiProtocol::listRequest(const QString& key) const
{
    QUrl url = endpoint(m_baseUrl, u"models"_s);
    url.setQuery(u"pageSize=1000"_s);
    return { "GET", url, headers(key), {} };
}

Error GeminiProtocol::explain(const HttpRefusal& refusal) const { return explainRefusal(refusal); }

std::optional<HttpRequest> GeminiProtocol::reworded(const HttpRequest&, const HttpRefusal&) const
{
    return std::nullopt;
}

QUrl GeminiProtocol::endpoint(const QUrl& baseUrl, const QString& path)
{
    return below(baseUrl, {}, u"/v1beta"_s, path);
}

std::vector<std::pair<QByteArray, QByteArray>> GeminiProtocol::headers(const QString& key)
{
    std::vector<std::pair<QByteArray, QByteArray>> made { { "Content-Type", "application/json" },
        { "User-Agent", "Darkhorse" } };
    if (!key.isEmpty())
        made.emplace_back("x-goog-api-key", key.toUtf8());
    return made;
}

} // namespace darkhorse
