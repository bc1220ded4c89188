// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "core/base/error.h"
#include "core/chat/httprequest.h"

namespace darkhorse {

/// What a server says went wrong, in the shapes that OpenAI, Anthropic, Google and those who speak like them send.
struct ServerError {
    QString message;
    QString type; ///< Google's status, such as RESOURCE_EXHAUSTED, too
    QString parameter; ///< the request's field at fault
    QString code; ///< also when the server sent a number
    QStringList reasons; ///< finer words out of the details

    /// From `{"error": {...}}`, `{"error": "text"}`, `{"object": "error", "message": ...}`, `{"detail": ...}`;
    /// nothing when it is none of these.
    [[nodiscard]] static std::optional<ServerError> from(const QJsonObject& answer);
    /// The same for a whole body, which may be a list with one of them.
    [[nodiscard]] static std::optional<ServerError> from(const QJsonDocument& body);
    /// One line for logs.
    [[nodiscard]] QString summary() const;
    /// Whether the account is empty or the day's share is used up, so that trying again does not help.
    [[nodiscard]] bool isAboutQuota() const;
    /// Whether the server does not know the model.
    [[nodiscard]] bool isAboutModel() const;
    /// Whether the key is wrong, which Google says with status 400.
    [[nodiscard]] bool isAboutKey() const;
    /// The error of a stream that had begun. Codes: RateLimited, QuotaExhausted, ServerFailed.
    [[nodiscard]] Error inMidStream() const;
};

/// What the status and the body of a refusal mean.
[[nodiscard]] Error explainRefusal(const HttpRefusal& refusal);

} // namespace darkhorse
