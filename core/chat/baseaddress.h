// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace darkhorse {

/// The address of `path` ("models") below a base URL that people typed: with or without slashes at the end, with the
/// whole address of the chat, `chatPath` ("/chat/completions"), at its end, and with `version` ("/v1") added to a bare
/// host. A query stays.
[[nodiscard]] QUrl below(const QUrl& baseUrl, const QString& chatPath, const QString& version, const QString& path);

} // namespace darkhorse
