// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/baseaddress.h"

namespace darkhorse {

QUrl below(const QUrl& baseUrl, const QString& chatPath, const QString& version, const QString& path)
{
    QString base = baseUrl.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    if (!chatPath.isEmpty() && base.endsWith(chatPath))
        base.chop(chatPath.size());
    if (base.isEmpty())
        base = version;
    QUrl url = baseUrl;
    url.setPath(base + u'/' + path, QUrl::TolerantMode);
    url.setFragment({});
    return url;
}

} // namespace darkhorse
