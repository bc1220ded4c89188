// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "core/chat/chatmodel.h"
#include "core/chat/chatstream.h"
#include "core/chat/httprequest.h"

class QNetworkAccessManager;

namespace darkhorse {

class LlamaLease;
class LlamaPool;

/// One answer of a local model: waits for its server, then streams from it. Times count from when the server was ready, so that
/// loading is not held against the model.
class LlamaChatStream final : public ChatStream {
    Q_OBJECT

public:
    LlamaChatStream(QNetworkAccessManager& network, LlamaPool& pool, Contestant contestant, const ChatRequest& request,
        const HttpPatience& patience);
    ~LlamaChatStream() override;

private:
    void ask(const QUrl& baseUrl, const QString& key);
    void takeAnswer(const Result<Answer>& answer);
    void finish(const Result<Answer>& answer);

    QNetworkAccessManager& m_network;
    Contestant m_contestant;
    ChatRequest m_request;
    HttpPatience m_patience;
    std::unique_ptr<LlamaLease> m_lease;
    std::unique_ptr<ChatStream> m_stream; // after the lease: let go of before it is given back
    bool m_isFinished = false;
};

} // namespace darkhorse
