// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formatting.h"

#include <cmath>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace darkhorse {

namespace {

struct Formatting {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::Formatting)
};

QString absent() { return QStringLiteral("–"); }

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

} // namespace

QString formatRating(std::optional<double> rating, int decimals)
{
    return rating ? number(*rating, decimals) : absent();
}

QString formatInterval(std::optional<double> lower, std::optional<double> upper)
{
    if (!lower || !upper)
        return absent();
    return Formatting::tr("%1 to %2").arg(number(*lower, 0), number(*upper, 0));
}

QString formatRanks(std::optional<RankSpread> ranks)
{
    if (!ranks)
        return absent();
    const QString best = QLocale().toString(ranks->best);
    return ranks->worst == ranks->best ? best : best + u'–' + QLocale().toString(ranks->worst);
}

QString formatChange(std::optional<double> change)
{
    if (!change)
        return absent();
    const QString size = number(std::abs(*change), 1);
    if (size == number(0, 1))
        return QStringLiteral("±%1").arg(size);
    return (*change > 0 ? QStringLiteral("+%1") : QStringLiteral("−%1")).arg(size);
}

QString formatCount(qint64 count) { return QLocale().toString(count); }

QString formatPercent(double share) { return Formatting::tr("%1 %").arg(number(share * 100, 1)); }

QString formatDateTime(qint64 utcMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs), QLocale::ShortFormat);
}

QString formatDuration(std::chrono::milliseconds duration)
{
    const double seconds = static_cast<double>(duration.count()) / 1000;
    if (seconds < 9.95)
        return Formatting::tr("%1 s").arg(number(seconds, 1));
    const qint64 whole = qRound64(seconds);
    if (whole < 60)
        return Formatting::tr("%1 s").arg(QLocale().toString(whole));
    return Formatting::tr("%1 min %2 s").arg(QLocale().toString(whole / 60), QLocale().toString(whole % 60));
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ABetter: return Formatting::tr("A is better");
    case Verdict::BBetter: return Formatting::tr("B is better");
    case Verdict::Tie: return Formatting::tr("Tie");
    case Verdict::BothBad: return Formatting::tr("Both bad");
    }
    Q_UNREACHABLE();
}

QString statusText(RatingStatus status)
{
    switch (status) {
    case RatingStatus::Rated: return Formatting::tr("Rated");
    case RatingStatus::Provisional: return Formatting::tr("Provisional");
    case RatingStatus::Unbounded: return Formatting::tr("Unbounded");
    case RatingStatus::NotComparable: return Formatting::tr("Not comparable");
    }
    Q_UNREACHABLE();
}

} // namespace darkhorse
