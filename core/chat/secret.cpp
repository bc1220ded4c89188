// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/secret.h"

#include <QUrl>

namespace darkhorse {

Error withoutSecret(Error error, const QString& key)
{
    if (key.isEmpty())
        return error;
    const QString mask = QStringLiteral("***");
    error.detail.replace(key, mask);
    error.detail.replace(QString::fromLatin1(QUrl::toPercentEncoding(key)), mask);
    return error;
}

} // namespace darkhorse
