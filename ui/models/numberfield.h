// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>

#include <QLocale>
#include <QString>

namespace darkhorse {

// Numbers that a person may leave out. A decimal comma is read where the locale has one, a decimal point everywhere.

/// Nothing when the text is empty or no number.
[[nodiscard]] std::optional<double> numberFrom(const QString& text);
/// Empty text counts as in range: nothing is a valid setting.
[[nodiscard]] bool isNumberIn(const QString& text, double lowest, double highest);

template <typename Integer>
[[nodiscard]] std::optional<Integer> integerFrom(const QString& text)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || value > std::numeric_limits<Integer>::max() || value < std::numeric_limits<Integer>::min())
        return std::nullopt;
    return Integer(value);
}

[[nodiscard]] bool isIntegerIn(const QString& text, qint64 lowest, qint64 highest);

/// As the fields read it again.
template <typename Number>
[[nodiscard]] QString numberText(const std::optional<Number>& number)
{
    if (!number)
        return {};
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if constexpr (std::is_floating_point_v<Number>)
        return locale.toString(*number, 'g', QLocale::FloatingPointShortest);
    else
        return QString::number(*number);
}

} // namespace darkhorse
