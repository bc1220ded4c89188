// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/votetime.h"

#include <charconv>
#include <cmath>
#include <string>

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

[[nodiscard]] std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

[[nodiscard]] std::optional<double> plainNumberOf(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc {} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// Time of day, and offset from UTC, of what follows a date.
struct Clock {
    QTime time { 0, 0 };
    int offsetSeconds = 0;
};

[[nodiscard]] std::optional<Clock> clockOf(const QString& rest)
{
    static const QRegularExpression form(
        uR"(^(?:[T ,]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp][Mm])?)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?$)"_s);
    const auto match = form.match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    if (const QString half = match.captured(5).toLower(); !half.isEmpty())
        hour = hour % 12 + (half == u"pm"_s ? 12 : 0);
    const int ms = match.captured(4).leftJustified(3, u'0', true).toInt();
    Clock clock;
    clock.time = QTime(hour, match.captured(2).toInt(), match.captured(3).toInt(), ms);
    const QString zone = match.captured(6);
    if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
        const QString digits = zone.mid(1).remove(u':').leftJustified(4, u'0');
        clock.offsetSeconds
            = (digits.left(2).toInt() * 60 + digits.mid(2).toInt()) * 60 * (zone.front() == u'-' ? -1 : 1);
    }
    return clock.time.isValid() ? std::optional(clock) : std::nullopt;
}

/// A date at the beginning of `text`, and how long it is.
[[nodiscard]] std::optional<std::pair<QDate, qsizetype>> dateOf(const QString& text)
{
    static const QRegularExpression yearFirst(uR"(^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d))"_s);
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})\.(\d{1,2})\.(\d{4}))"_s);
    static const QRegularExpression slashes(uR"(^(\d{1,2})/(\d{1,2})/(\d{4}))"_s);
    auto match = yearFirst.match(text);
    if (match.hasMatch())
        return std::pair(QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()),
            match.capturedLength());
    match = dayFirst.match(text);
    if (match.hasMatch())
        return std::pair(QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()),
            match.capturedLength());
    match = slashes.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    return std::pair(
        first > 12 ? QDate(match.captured(3).toInt(), second, first) : QDate(match.captured(3).toInt(), first, second),
        match.capturedLength());
}

/// With the month's English name, as e-mail and C have it.
[[nodiscard]] std::int64_t namedMonthOf(QString text)
{
    text.replace(QRegularExpression(u"\\b(?:GMT|UTC|Z)$"_s), u"+0000"_s);
    QDateTime time = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!time.isValid()) {
        time = QLocale::c().toDateTime(text.simplified(), u"ddd MMM d HH:mm:ss yyyy"_s);
        time.setTimeSpec(Qt::UTC);
    }
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace

std::optional<double> numberOf(std::string_view text)
{
    text = trimmed(text);
    if (const auto plain = plainNumberOf(text))
        return plain;
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos || text.find_first_of(".,", comma + 1) != std::string_view::npos)
        return std::nullopt;
    std::string pointed(text);
    pointed[comma] = '.';
    return plainNumberOf(pointed);
}

std::int64_t utcMsOf(std::string_view text)
{
    text = trimmed(text);
    const bool isCompactDate = text.size() == 8 && (text.starts_with("19") || text.starts_with("20"));
    if (const auto number = isCompactDate ? std::nullopt : numberOf(text)) {
        double ms = *number * 1000;
        for (double limit = 1e11; *number > limit && ms > 1; limit *= 1000)
            ms /= 1000;
        return ms > 0 && ms < 1e15 ? std::int64_t(std::llround(ms)) : 0;
    }
    if (text.empty() || text.size() > 64)
        return 0;
    const QString words = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const auto date = dateOf(words);
    if (!date)
        return namedMonthOf(words);
    const auto clock = clockOf(words.mid(date->second));
    if (!date->first.isValid() || !clock)
        return 0;
    return QDateTime(date->first, clock->time, Qt::UTC).toMSecsSinceEpoch() - clock->offsetSeconds * 1000LL;
}

} // namespace darkhorse
