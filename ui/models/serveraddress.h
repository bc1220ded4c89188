// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace darkhorse {

/// The address that a person typed; "localhost:8080" is http.
[[nodiscard]] QUrl typedAddress(const QString& text);

/// Where a server's key is kept: one entry for all models of the server.
[[nodiscard]] QString keychainEntry(const QUrl& url);

} // namespace darkhorse
