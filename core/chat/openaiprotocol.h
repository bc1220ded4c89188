// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "core/chat/chatprotocol.h"
#include "core/domain/contestant.h"

namespace darkhorse {

/// OpenAI chat completions, as OpenAI, llama.cpp, Ollama, LM Studio, vLLM and many others speak it.
///
/// Sends a sampling field only when the contestant sets it: some models refuse even the default.
/// Source: OpenAI API reference, "Chat Completions: streaming".
class OpenAiProtocol final : public ChatProtocol {
public:
    explicit OpenAiProtocol(const Contestant& contestant);

    [[nodiscard]] HttpRequest request(const ChatRequest& request, const QString& key) const override;
    [[nodiscard]] std::unique_ptr<AnswerReader> reader() const override;
    [[nodiscard]] HttpRequest listRequest(const QString& key) const override;
    [[nodiscard]] Error explain(const HttpRefusal& refusal) const override;
    /// max_tokens as max_completion_tokens for models that know only that, no stream_options for old servers.
    [[nodiscard]] std::optional<HttpRequest> reworded(
        const HttpRequest& sent, const HttpRefusal& refusal) const override;

    /// Where `path` ("chat/completions", "models") is below a base URL that people typed: with or without a
    /// slash at the end, with the whole address of the chat, and with /v1 added to a bare host.
    [[nodiscard]] static QUrl endpoint(const QUrl& baseUrl, const QString& path);
    /// The headers that every request carries.
    [[nodiscard]] static std::vector<std::pair<QByteArray, QByteArray>> headers(const QString& key);

private:
    QUrl m_baseUrl;
    QString m_modelId;
    QString m_systemPrompt;
    SamplingSettings m_sampling;
};

} // namespace darkhorse
