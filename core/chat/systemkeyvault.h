// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "core/chat/keyvault.h"

namespace darkhorse {

/// The system's keychain (Secret Service, KWallet, Keychain, Credential Manager) and the process's
/// environment.
class SystemKeyVault final : public KeyVault {
public:
    /// Longer than a person needs to unlock the keychain in its own dialog; a service that hangs is given up
    /// after it.
    static constexpr std::chrono::seconds kPatience { 60 };

    explicit SystemKeyVault(std::chrono::milliseconds patience = kPatience);

    void read(const KeySource& source, QObject* context, std::function<void(const Result<QString>&)> done) override;
    void write(const QString& name, const QString& key, QObject* context,
        std::function<void(const Result<void>&)> done) override;
    void remove(const QString& name, QObject* context, std::function<void(const Result<void>&)> done) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace darkhorse
