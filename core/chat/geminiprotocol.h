// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "core/chat/chatprotocol.h"
#include "core/domain/contestant.h"

namespace darkhorse {

/// Gemini's streamGenerateContent. Source: Gemini API reference, "Generating content".
class GeminiProtocol final : public ChatProtocol {
public:
    explicit GeminiProtocol(const Contestant& contestant);

    [[nodiscard]] HttpRequest request(const ChatRequest& request, const QString& key) const override;
    [[nodiscard]] std::unique_ptr<AnswerReader> reader() const override;
    [[nodiscard]] HttpRequest listRequest(const QString& key) const override;
    [[nodiscard]] Error explain(const HttpRefusal& refusal) const override;
    /// Nothing: the protocol has one word for each thing.
    [[nodiscard]] std::optional<HttpRequest> reworded(
        const HttpRequest& sent, const HttpRefusal& refusal) const override;

    /// Where `path` ("models") is below a base URL that people typed: with or without /v1beta and a slash at the end.
    [[nodiscard]] static QUrl endpoint(const QUrl& baseUrl, const QString& path);
    [[nodiscard]] static std::vector<std::pair<QByteArray, QByteArray>> headers(const QString& key);

private:
    QUrl m_baseUrl;
    QString m_modelId;
    QString m_systemPrompt;
    SamplingSettings m_sampling;
};

} // namespace darkhorse
