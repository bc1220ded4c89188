// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include "core/base/error.h"
#include "core/chat/httprequest.h"

namespace darkhorse {

/// The error object of OpenAI chat completions, in the shapes that servers send.
struct OpenAiError {
    QString message;
    QString type;
    QString parameter; ///< the request's field at fault
    QString code; ///< also when the server sent a number

    /// From `{"error": {...}}`, `{"error": "text"}` or `{"object": "error", "message": ...}`; nothing when it
    /// is none of these.
    [[nodiscard]] static std::optional<OpenAiError> from(const QJsonObject& answer);
    /// One line for logs.
    [[nodiscard]] QString summary() const;
    /// Whether the account is empty, so that trying again does not help.
    [[nodiscard]] bool isAboutQuota() const;
    /// Whether the server does not know the model.
    [[nodiscard]] bool isAboutModel() const;
};

/// Parses JSON of a server. Bytes that are not UTF-8 become U+FFFD instead of making the whole unreadable.
[[nodiscard]] QJsonDocument parseJson(const QByteArray& bytes);

/// What the status and the body of a refusal mean.
[[nodiscard]] Error explainOpenAi(const HttpRefusal& refusal);

} // namespace darkhorse
