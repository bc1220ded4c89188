// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis.h"

#include <algorithm>
#include <cmath>

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include "ui/common/formatting.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr double kDayMs = 86'400'000;

QString dateText(double utcMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(qint64(utcMs), QTimeZone::utc()).date(), u"yyyy-MM-dd"_s);
}

/// As many digits as the step needs.
QString shortText(double value, double step, AxisKind kind)
{
    const int digits = step >= 1 ? 0 : int(std::ceil(-std::log10(step) - 1e-9));
    switch (kind) {
    case AxisKind::Percent: {
        const int percentDigits = std::max(0, digits - 2);
        return QLocale().toString(value * 100, 'f', percentDigits) + u" %"_s;
    }
    case AxisKind::Date: return dateText(value);
    case AxisKind::Money: return u"$"_s + QLocale().toString(value, 'f', digits == 0 ? 0 : std::max(2, digits));
    case AxisKind::Rating:
    case AxisKind::Count:
    case AxisKind::Rank:
    case AxisKind::Decimal: return QLocale().toString(value + 0.0, 'f', digits);
    }
    Q_UNREACHABLE();
}

} // namespace

double roundStepFrom(double wanted)
{
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= wanted * (1 - 1e-12))
            return factor * power;
    }
    return 10 * power;
}

std::vector<AxisTick> axisTicks(double low, double high, int most, AxisKind kind)
{
    std::vector<AxisTick> ticks;
    if (!(high > low) || most < 1)
        return ticks;
    const double wanted = (high - low) / most;
    const double unit = kind == AxisKind::Date ? kDayMs : 1;
    double step = roundStepFrom(wanted / unit) * unit;
    if (kind == AxisKind::Date || kind == AxisKind::Count || kind == AxisKind::Rank)
        step = std::max(step, unit);
    double first = std::ceil(low / step - 1e-9);
    if (kind == AxisKind::Rank && low <= 1) { // 1, 5, 10 …
        ticks.push_back({ 1, shortText(1, step, kind) });
        first = step > 1 ? 1 : 2;
    }
    for (double i = first; i * step <= high + step * 1e-9; ++i)
        ticks.push_back({ i * step, shortText(i * step, step, kind) });
    return ticks;
}

std::vector<AxisTick> logTicks(double low, double high, int most, AxisKind kind)
{
    std::vector<AxisTick> ticks;
    for (double power = std::pow(10.0, std::floor(std::log10(low))); power <= high; power *= 10) {
        for (const double factor : { 1.0, 2.0, 5.0 }) {
            const double value = factor * power;
            if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9))
                ticks.push_back({ value, shortText(value, power, kind) });
        }
    }
    const size_t keepEvery = std::max<size_t>(1, (ticks.size() + size_t(most) - 1) / size_t(std::max(1, most)));
    std::vector<AxisTick> kept;
    for (size_t i = 0; i < ticks.size(); i += keepEvery)
        kept.push_back(ticks[i]);
    return kept;
}

QString axisText(double value, AxisKind kind)
{
    switch (kind) {
    case AxisKind::Rating: return formatRating(value);
    case AxisKind::Count:
    case AxisKind::Rank: return formatCount(qint64(std::llround(value)));
    case AxisKind::Percent: return formatPercent(value);
    case AxisKind::Decimal: return QLocale().toString(value, 'f', 2);
    case AxisKind::Money: return u"$"_s + QLocale().toString(value, 'g', 4);
    case AxisKind::Date: return dateText(value);
    }
    Q_UNREACHABLE();
}

} // namespace darkhorse
