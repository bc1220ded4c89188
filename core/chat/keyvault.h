// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "core/base/result.h"
#include "core/domain/contestant.h"

namespace darkhorse {

/// Where API keys are kept. Nothing else in the program ever stores one.
///
/// Every call returns at once; `done` is called later, once, from the event loop, and not at all when
/// `context` has been deleted by then.
class KeyVault {
public:
    virtual ~KeyVault() = default;

    /// The key itself; empty for KeySource::Kind::None.
    /// Errors: KeyMissing - the entry or the variable is absent, empty or not a key (it holds line breaks);
    ///         KeychainUnavailable - no system keychain answers, or it denies access.
    virtual void read(const KeySource& source, QObject* context, std::function<void(const Result<QString>&)> done) = 0;
    /// Keeps `key` in the system keychain under `name`, in place of what was there. Errors:
    /// KeychainUnavailable.
    virtual void write(
        const QString& name, const QString& key, QObject* context, std::function<void(const Result<void>&)> done)
        = 0;
    /// Forgets the keychain's entry; one that is not there counts as forgotten. Errors: KeychainUnavailable.
    virtual void remove(const QString& name, QObject* context, std::function<void(const Result<void>&)> done) = 0;
};

} // namespace darkhorse
