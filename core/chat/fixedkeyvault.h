// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QTimer>

#include "core/chat/keyvault.h"

namespace darkhorse {

/// Gives out one key that lives in memory only, whatever is asked for; keeps nothing.
class FixedKeyVault final : public KeyVault {
public:
    explicit FixedKeyVault(QString key) : m_key(std::move(key)) { }

    void read(const KeySource&, QObject* context, std::function<void(const Result<QString>&)> done) override
    {
        QTimer::singleShot(0, context, [done = std::move(done), key = m_key] { done(key); });
    }
    void write(
        const QString& name, const QString&, QObject* context, std::function<void(const Result<void>&)> done) override
    {
        refuse(name, context, std::move(done));
    }
    void remove(const QString& name, QObject* context, std::function<void(const Result<void>&)> done) override
    {
        refuse(name, context, std::move(done));
    }

private:
    static void refuse(const QString& name, QObject* context, std::function<void(const Result<void>&)> done)
    {
        QTimer::singleShot(
            0, context, [done = std::move(done), name] { done(fail(Error::Code::KeychainUnavailable, name)); });
    }

    QString m_key;
};

} // namespace darkhorse
