// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace darkhorse {

/// The address that a person typed; "localhost:8080" is http.
[[nodiscard]] QUrl typedAddress(const QString& text);

} // namespace darkhorse
