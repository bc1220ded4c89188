// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tooltip.h"

namespace darkhorse {

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

} // namespace darkhorse
