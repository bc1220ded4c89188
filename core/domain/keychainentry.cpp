// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/keychainentry.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

QString keychainEntry(const QUrl& baseUrl)
{
    const QString host = baseUrl.host();
    const QString server = baseUrl.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(baseUrl.port());
    return baseUrl.scheme() == "https"_L1 ? server : u"http://"_s + server;
}

KeySource keySourceOf(const Contestant& contestant)
{
    if (contestant.key.kind != KeySource::Kind::Keychain)
        return contestant.key;
    return { KeySource::Kind::Keychain, keychainEntry(contestant.baseUrl) };
}

} // namespace darkhorse
