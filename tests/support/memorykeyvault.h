// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimer>

#include "core/chat/keyvault.h"

namespace darkhorse {

/// A key vault in memory: its environment is not the process's, and its keychain can be taken away.
class MemoryKeyVault final : public KeyVault {
public:
    QHash<QString, QString> environment;
    QHash<QString, QString> keychain;
    bool isAvailable = true; ///< whether a keychain answers

    void read(const KeySource& source, QObject* context, std::function<void(const Result<QString>&)> done) override
    {
        QTimer::singleShot(0, context, [done = std::move(done), found = find(source)] { done(found); });
    }

    void write(const QString& name, const QString& key, QObject* context,
        std::function<void(const Result<void>&)> done) override
    {
        if (isAvailable)
            keychain.insert(name, key);
        QTimer::singleShot(0, context, [done = std::move(done), result = changed()] { done(result); });
    }

    void remove(const QString& name, QObject* context, std::function<void(const Result<void>&)> done) override
    {
        if (isAvailable)
            keychain.remove(name);
        QTimer::singleShot(0, context, [done = std::move(done), result = changed()] { done(result); });
    }

private:
    [[nodiscard]] Result<void> changed() const
    {
        return isAvailable ? Result<void>() : Result<void>(fail(Error::Code::KeychainUnavailable));
    }

    [[nodiscard]] Result<QString> find(const KeySource& source) const
    {
        if (source.kind == KeySource::Kind::None)
            return QString();
        if (source.kind == KeySource::Kind::Keychain && !isAvailable)
            return fail(Error::Code::KeychainUnavailable);
        const auto& place = source.kind == KeySource::Kind::Keychain ? keychain : environment;
        if (const auto key = place.find(source.name); key != place.end())
            return *key;
        return fail(Error::Code::KeyMissing, source.name);
    }
};

} // namespace darkhorse
