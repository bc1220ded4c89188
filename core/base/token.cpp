// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token.h"

#include <array>

#include <QRandomGenerator>

namespace darkhorse {

QString secureToken()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char*>(words.data()), sizeof words).toHex());
}

} // namespace darkhorse
