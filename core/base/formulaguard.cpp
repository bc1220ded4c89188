// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formulaguard.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

bool isNumber(const QString& cell)
{
    bool isReadable = false;
    (cell.endsWith(u'%') ? cell.chopped(1) : cell).toDouble(&isReadable);
    return isReadable;
}

} // namespace

bool runsAsFormula(const QString& cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()) && !isNumber(cell);
}

} // namespace darkhorse
