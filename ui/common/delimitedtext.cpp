// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/delimitedtext.h"

#include <QLocale>

#include "core/base/formulaguard.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

QString delimitedLine(const QStringList& cells, QChar separator)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (runsAsFormula(plainNumber(cell)))
            cell.prepend(u'\'');
        const bool mustQuote
            = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
        if (mustQuote)
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        quoted.append(cell);
    }
    return quoted.join(separator) + u"\r\n"_s;
}

QString plainNumber(const QString& shown)
{
    if (shown == u"–"_s)
        return {};
    const QLocale locale;
    QString digits = shown.trimmed();
    const bool isPercent = digits.endsWith(u'%');
    if (isPercent)
        digits = digits.chopped(1).trimmed();
    digits.replace(u'−', locale.negativeSign()); // as changes are written in every language
    bool isNumber = false;
    const double value = locale.toDouble(digits, &isNumber);
    if (!isNumber)
        return shown;
    const qsizetype point = digits.lastIndexOf(locale.decimalPoint());
    const int decimals = point < 0 ? 0 : int(digits.size() - point - 1);
    return QString::number(value, 'f', decimals) + (isPercent ? u"%"_s : QString());
}

} // namespace darkhorse
