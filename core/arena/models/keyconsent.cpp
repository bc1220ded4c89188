// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/models/keyconsent.h"

#include <QSet>
#include <QSettings>

#include "core/domain/keychainentry.h"

namespace darkhorse {

bool KeyConsent::isNeeded(const Contestant& contestant)
{
    return isServer(contestant.kind) && contestant.key.kind == KeySource::Kind::Environment;
}

QString KeyConsent::serverOf(const Contestant& contestant) { return keychainEntry(contestant.baseUrl); }

/// Slashes would make groups of the settings, so they are encoded.
QString KeyConsent::place(const Contestant& contestant) const
{
    const QString pair = contestant.key.name + QLatin1Char(' ') + serverOf(contestant);
    return QStringLiteral("keyConsent/%1/%2")
        .arg(m_arena.toString(QUuid::WithoutBraces),
            QString::fromLatin1(pair.toUtf8().toBase64(QByteArray::Base64UrlEncoding)));
}

std::optional<bool> KeyConsent::stored(const Contestant& contestant) const
{
    const QVariant found = QSettings().value(place(contestant));
    return found.isValid() ? std::optional(found.toBool()) : std::nullopt;
}

bool KeyConsent::allows(const Contestant& contestant) const
{
    return !isNeeded(contestant) || stored(contestant).value_or(false);
}

bool KeyConsent::isOpen(const Contestant& contestant) const { return isNeeded(contestant) && !stored(contestant); }

std::vector<Contestant> KeyConsent::open(const std::vector<Contestant>& contestants) const
{
    std::vector<Contestant> found;
    QSet<QString> seen;
    for (const Contestant& one : contestants) {
        if (one.isRetired || !isOpen(one) || seen.contains(place(one)))
            continue;
        seen.insert(place(one));
        found.push_back(one);
    }
    return found;
}

void KeyConsent::answer(const Contestant& contestant, bool isAllowed)
{
    if (isNeeded(contestant))
        QSettings().setValue(place(contestant), isAllowed);
}

} // namespace darkhorse
