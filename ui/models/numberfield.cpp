// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numberfield.h"

#include <cmath>

namespace darkhorse {

std::optional<double> numberFrom(const QString& text)
{
    bool isNumber = false;
    double value = text.trimmed().toDouble(&isNumber);
    if (!isNumber)
        value = QLocale().toDouble(text.trimmed(), &isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool isNumberIn(const QString& text, double lowest, double highest)
{
    if (text.trimmed().isEmpty())
        return true;
    const auto number = numberFrom(text);
    return number && *number >= lowest && *number <= highest;
}

bool isIntegerIn(const QString& text, qint64 lowest, qint64 highest)
{
    if (text.trimmed().isEmpty())
        return true;
    const auto number = integerFrom<qint64>(text);
    return number && *number >= lowest && *number <= highest;
}

} // namespace darkhorse
