// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/retrydelay.h"

#include <algorithm>
#include <cmath>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include "core/chat/servererror.h"
#include "core/chat/wirejson.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using std::chrono::milliseconds;

constexpr double kLongestMs = 1e12; ///< beyond any wait, within any integer

std::optional<milliseconds> scaled(const QString& number, double unitMs)
{
    bool isNumber = false;
    const double value = number.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return milliseconds(qint64(std::clamp(value * unitMs, 0.0, kLongestMs)));
}

std::optional<milliseconds> fromHeader(const QByteArray& header, qint64 nowUtcMs)
{
    const QString text = QString::fromLatin1(header).trimmed();
    if (const auto seconds = scaled(text, 1000))
        return seconds;
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return milliseconds(std::max<qint64>(0, date.toMSecsSinceEpoch() - nowUtcMs));
}

std::optional<milliseconds> fromBody(const QByteArray& body)
{
    const QJsonDocument document = parseJson(body);
    const QJsonValue first = document.isArray() ? document.array().first() : QJsonValue(document.object());
    for (const QJsonValue& detail : first["error"_L1]["details"_L1].toArray()) {
        QString delay = detail["retryDelay"_L1].toString();
        if (delay.endsWith(u's')) {
            delay.chop(1);
            return scaled(delay, 1000);
        }
    }
    static const QRegularExpression sentence(u"(?:try again|retry) (?:in|after) ([0-9.]+) ?(ms|s)"_s);
    const auto error = ServerError::from(document);
    const auto match = sentence.match(error ? error->message : QString());
    return match.hasMatch() ? scaled(match.captured(1), match.captured(2) == "ms"_L1 ? 1 : 1000) : std::nullopt;
}

} // namespace

bool isWorthRetrying(const HttpRefusal& refusal, Error::Code meaning)
{
    const bool isOverload = refusal.status == 503 || refusal.status == 529;
    return meaning == Error::Code::RateLimited || (isOverload && meaning == Error::Code::ServerFailed);
}

std::optional<milliseconds> retryDelay(const HttpRefusal& refusal, qint64 nowUtcMs)
{
    if (const auto exact = scaled(QString::fromLatin1(refusal.retryAfterMs), 1))
        return exact;
    if (const auto said = fromHeader(refusal.retryAfter, nowUtcMs))
        return said;
    return fromBody(refusal.body);
}

milliseconds backoff(int attempt) { return std::chrono::seconds(1) * (1 << std::min(attempt, 6)); }

} // namespace darkhorse
