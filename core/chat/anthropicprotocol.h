// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "core/chat/chatprotocol.h"
#include "core/domain/contestant.h"

namespace darkhorse {

/// Anthropic Messages, as Anthropic, llama.cpp and LM Studio speak it.
///
/// Speaks both versions of the API, chosen by a header: the older takes sampling settings, the newer refuses them
/// (and is then asked without). Source: Anthropic API reference, "Messages" and "Versions".
class AnthropicProtocol final : public ChatProtocol {
public:
    static constexpr auto kVersion = "2023-06-01"; ///< unless the contestant names another
    /// The protocol demands a limit. Used when the contestant sets none.
    static constexpr int kMaxTokens = 8192;

    explicit AnthropicProtocol(const Contestant& contestant);

    [[nodiscard]] HttpRequest request(const ChatRequest& request, const QString& key) const override;
    [[nodiscard]] std::unique_ptr<AnswerReader> reader() const override;
    [[nodiscard]] HttpRequest listRequest(const QString& key) const override;
    [[nodiscard]] Error explain(const HttpRefusal& refusal) const override;
    /// Our own limit lowered to what the model can do; see kMaxTokens.
    [[nodiscard]] std::optional<HttpRequest> reworded(
        const HttpRequest& sent, const HttpRefusal& refusal) const override;

    /// Where `path` ("messages", "models") is below a base URL that people typed: with or without /v1, a slash at the
    /// end, or the whole address of the messages.
    [[nodiscard]] static QUrl endpoint(const QUrl& baseUrl, const QString& path);
    [[nodiscard]] static std::vector<std::pair<QByteArray, QByteArray>> headers(
        const QString& key, const QString& version);

private:
    QUrl m_baseUrl;
    QString m_modelId;
    QString m_systemPrompt;
    SamplingSettings m_sampling;
    QString m_version;
};

} // namespace darkhorse
