// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/serveraddress.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

QUrl typedAddress(const QString& text)
{
    const QString typed = text.trimmed();
    // QUrl takes the host for a scheme without this.
    return QUrl(typed.isEmpty() || typed.contains("://"_L1) ? typed : u"http://"_s + typed, QUrl::StrictMode);
}

} // namespace darkhorse
