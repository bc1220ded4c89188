// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/chat/chatprotocol.h"
#include "core/chat/chatstream.h"
#include "core/chat/httprequest.h"
#include "core/chat/keyvault.h"
#include "core/chat/ssedecoder.h"

class QNetworkAccessManager;

namespace darkhorse {

class HttpExchange;

/// One answer over HTTP: fetches the key, sends the request, decodes what comes.
/// Lifetime: `network` and `clock` outlive it; `vault` is used at construction only.
class HttpChatStream final : public ChatStream {
    Q_OBJECT

public:
    /// More than the longest answer needs in any protocol. Whoever sends more says nothing, and never ends.
    static constexpr qint64 kMostBytes = 256 * 1024 * 1024;

    HttpChatStream(QNetworkAccessManager& network, std::shared_ptr<const ChatProtocol> protocol,
        const ChatRequest& request, const KeySource& key, KeyVault& vault, const HttpPatience& patience,
        const Clock& clock = systemClock());
    ~HttpChatStream() override;

private:
    enum class Body { Unknown, Events, Whole };

    void send(HttpRequest request);
    void read(const QByteArray& slice);
    [[nodiscard]] Result<void> decode(const QByteArray& slice, AnswerDelta& delta);
    void end(const std::optional<Error>& error);
    void refuse(const HttpRefusal& refusal);
    void sendAgain(HttpRequest request);
    void waitAndSendAgain(std::chrono::milliseconds time);
    void deliver(const AnswerDelta& delta);
    void conclude(const std::optional<Error>& error);
    void finish(Result<Answer> answer);

    QNetworkAccessManager& m_network;
    std::shared_ptr<const ChatProtocol> m_protocol;
    ChatRequest m_request;
    HttpPatience m_patience;
    const Clock& m_clock;
    std::chrono::milliseconds m_askedAt;
    std::optional<std::chrono::milliseconds> m_firstTextAt;
    QString m_key;

    HttpRequest m_sent;
    qint64 m_received = 0; ///< bytes of the answer
    int m_rewordings = 0;
    int m_retries = 0;
    QStringList m_refusedFields;
    std::unique_ptr<HttpExchange> m_exchange;
    std::unique_ptr<AnswerReader> m_reader;
    SseDecoder m_decoder;
    std::vector<SseEvent> m_events; ///< kept for its memory
    Body m_body = Body::Unknown;
    QByteArray m_whole; ///< the body of a server that does not stream
    bool m_isFinished = false;
};

} // namespace darkhorse
