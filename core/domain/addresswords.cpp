// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/addresswords.h"

#include <QUrl>
#include <QUrlQuery>

namespace darkhorse {

void addWord(QUrlQuery& address, const QString& word, const QString& value)
{
    // QUrlQuery keeps what is encoded already, so "100%25" and "a+b" come back as they were.
    address.addQueryItem(word, QString::fromLatin1(QUrl::toPercentEncoding(value, ":/")));
}

QStringList addressValues(const QUrlQuery& address, const QString& word)
{
    return address.allQueryItemValues(word, QUrl::FullyDecoded);
}

QString addressValue(const QUrlQuery& address, const QString& word) { return addressValues(address, word).value(0); }

} // namespace darkhorse
