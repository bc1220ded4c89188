// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/result.h"

namespace darkhorse {

/// Parses JSON of a server. Bytes that are not UTF-8 become U+FFFD instead of making the whole unreadable.
[[nodiscard]] QJsonDocument parseJson(const QByteArray& bytes);

/// The object that one event of a stream holds. Errors: ProtocolViolated - it holds none.
[[nodiscard]] Result<QJsonObject> eventObject(const QByteArray& data);

/// The object that a whole answer is. Errors: ProtocolViolated - it is none.
[[nodiscard]] Result<QJsonObject> wholeObject(const QByteArray& body);

/// A count of tokens; nothing when the server gave none.
[[nodiscard]] std::optional<int> countOf(const QJsonObject& usage, const QString& name);

/// What a page of a proxy or a plain text says, in one line.
[[nodiscard]] QString plainText(const QByteArray& body);

} // namespace darkhorse
