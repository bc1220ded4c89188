// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include "core/domain/contestant.h"

namespace darkhorse {

/// Where the system's keychain holds a server's key: one entry for all models of the server. What travels unencrypted has an
/// entry of its own, so that a key for https never does.
[[nodiscard]] QString keychainEntry(const QUrl& baseUrl);

/// Where to read the key that a contestant's server may be told. An arena comes from anywhere and may name any entry with any
/// address, so of the keychain a server gets only its own entry, whatever the arena says.
[[nodiscard]] KeySource keySourceOf(const Contestant& contestant);

} // namespace darkhorse
