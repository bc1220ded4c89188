// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/modelprobe.h"

#include <algorithm>
#include <memory>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>

#include "core/chat/chatprotocol.h"
#include "core/chat/httpchatstream.h"
#include "core/chat/httpexchange.h"
#include "core/chat/keyvault.h"
#include "core/chat/protocols.h"
#include "core/chat/secret.h"
#include "core/chat/servererror.h"
#include "core/chat/wirejson.h"
#include "core/domain/keychainentry.h"

namespace darkhorse {

namespace {

constexpr qsizetype kMaxListBytes = 8 * 1024 * 1024;
constexpr qsizetype kExcerpt = 80;

/// {"data": [{"id": ...}]} of OpenAI and Anthropic, {"models": [{"name": ...}]} of Google, or a bare list.
Result<QStringList> modelIds(const QByteArray& body)
{
    const QJsonDocument document = parseJson(body);
    const QJsonObject object = document.object();
    QJsonValue list = object.value(QStringLiteral("data"));
    const bool isGoogle = !list.isArray() && object.value(QStringLiteral("models")).isArray();
    if (isGoogle)
        list = object.value(QStringLiteral("models"));
    if (document.isArray())
        list = document.array();
    if (!list.isArray())
        return fail(Error::Code::ProtocolViolated,
            QStringLiteral("no list of models: %1").arg(QString::fromUtf8(body.left(200)).simplified()));
    QStringList ids;
    for (const QJsonValue& model : list.toArray()) {
        const QJsonValue methods = model[QStringLiteral("supportedGenerationMethods")];
        if (methods.isArray() && !methods.toArray().contains(QStringLiteral("generateContent")))
            continue; // makes vectors or pictures
        QString id = model[isGoogle ? QStringLiteral("name") : QStringLiteral("id")].toString();
        if (id.startsWith(QStringLiteral("models/")))
            id.remove(0, 7);
        if (!id.isEmpty())
            ids.append(id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

ModelProbe::ModelProbe(QNetworkAccessManager& network, KeyVault& vault, const HttpPatience& patience, QObject* parent)
    : QObject(parent), m_network(network), m_vault(vault), m_patience(patience)
{
}

void ModelProbe::listModels(const Contestant& contestant, ListDone done)
{
    m_vault.read(keySourceOf(contestant), this, [this, contestant, done = std::move(done)](const Result<QString>& key) {
        if (!key) {
            done(fail(key.error()));
            return;
        }
        auto* exchange = new HttpExchange(m_network, protocolOf(contestant)->listRequest(*key), m_patience, this);
        const auto body = std::make_shared<QByteArray>();
        connect(exchange, &HttpExchange::bodyReceived, this, [body](const QByteArray& slice) {
            if (body->size() < kMaxListBytes)
                body->append(slice);
        });
        connect(exchange, &HttpExchange::finished, this,
            [exchange, body, done, key = *key](const std::optional<Error>& error) {
                exchange->deleteLater();
                if (const auto& refusal = exchange->refusal())
                    done(fail(withoutSecret(explainRefusal(*refusal), key)));
                else if (error)
                    done(fail(withoutSecret(*error, key)));
                else
                    done(modelIds(*body).map_error([&](const Error& wrong) { return withoutSecret(wrong, key); }));
            });
    });
}

void ModelProbe::check(const Contestant& contestant, CheckDone done)
{
    Contestant asked = contestant;
    asked.sampling.maxTokens = std::min(contestant.sampling.maxTokens.value_or(kProbeTokens), kProbeTokens);
    const ChatRequest request { { { ChatMessage::Role::User, QStringLiteral("Reply with the word OK.") } } };
    auto* stream
        = new HttpChatStream(m_network, protocolOf(asked), request, keySourceOf(contestant), m_vault, m_patience);
    stream->setParent(this);
    const auto hasThought = std::make_shared<bool>(false);
    connect(stream, &ChatStream::reasoningReceived, this, [hasThought] { *hasThought = true; });
    connect(stream, &ChatStream::finished, this,
        [stream, hasThought, done = std::move(done)](const Result<Answer>& answer) {
            stream->deleteLater();
            if (answer)
                done(ProbeReport { answer->servedModel, answer->text.trimmed().left(kExcerpt), answer->duration,
                    answer->refusedFields });
            else if (answer.error().code == Error::Code::EmptyAnswer && *hasThought)
                done(ProbeReport {}); // so few tokens are not enough for a model that thinks first; it works
                    // all the same
            else
                done(fail(answer.error()));
        });
}

} // namespace darkhorse
