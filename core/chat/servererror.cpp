// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/servererror.h"

#include <algorithm>

#include <QJsonArray>

#include "core/chat/wirejson.h"

namespace darkhorse {

namespace {

constexpr qsizetype kMaxDetail = 500;

QString asText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool isOneOf(const QString& word, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char* one) { return word == QLatin1StringView(one); });
}

/// Google: a list of objects, among them {"reason": ...} and {"violations": [{"quotaId": ...}]}. Anthropic: one object.
QStringList reasonsIn(const QJsonValue& details)
{
    QStringList reasons;
    const QJsonArray list = details.isObject() ? QJsonArray { details } : details.toArray();
    for (const QJsonValue& detail : list) {
        for (const QString& field : { QStringLiteral("reason"), QStringLiteral("error_code") }) {
            if (const QString reason = detail[field].toString(); !reason.isEmpty())
                reasons.append(reason);
        }
        for (const QJsonValue& violation : detail[QStringLiteral("violations")].toArray()) {
            if (const QString quota = violation[QStringLiteral("quotaId")].toString(); !quota.isEmpty())
                reasons.append(quota);
        }
    }
    return reasons;
}

/// {"detail": "text"} or {"detail": [{"loc": ["body", "temperature"], "msg": "..."}]}, as FastAPI servers send.
ServerError fromDetail(const QJsonValue& detail)
{
    if (detail.isString())
        return { detail.toString(), {}, {}, {}, {} };
    const QJsonValue first = detail.toArray().first();
    return { first[QStringLiteral("msg")].toString(), first[QStringLiteral("type")].toString(),
        first[QStringLiteral("loc")].toArray().last().toString(), {}, {} };
}

Error::Code codeOf(int status, const ServerError& error)
{
    if (error.isAboutQuota())
        return Error::Code::QuotaExhausted;
    switch (status) {
    case 401:
    case 403: return Error::Code::Unauthorized;
    case 402: return Error::Code::QuotaExhausted;
    case 404: return Error::Code::ModelUnknown;
    case 408: return Error::Code::TimedOut;
    case 429: return Error::Code::RateLimited;
    default: break;
    }
    if (status >= 500)
        return Error::Code::ServerFailed;
    if (error.isAboutKey())
        return Error::Code::Unauthorized;
    return error.isAboutModel() ? Error::Code::ModelUnknown : Error::Code::RequestRejected;
}

} // namespace

std::optional<ServerError> ServerError::from(const QJsonObject& answer)
{
    const QJsonValue error = answer.value(QStringLiteral("error"));
    if (error.isString())
        return ServerError { error.toString(), {}, {}, {}, {} };
    if (const QJsonValue detail = answer.value(QStringLiteral("detail")); answer.size() == 1 && !detail.isUndefined())
        return fromDetail(detail);
    const bool isBare = answer.value(QStringLiteral("object")) == QStringLiteral("error");
    if (!error.isObject() && !isBare)
        return std::nullopt;
    const QJsonObject fields = isBare ? answer : error.toObject();
    ServerError made { asText(fields.value(QStringLiteral("message"))), asText(fields.value(QStringLiteral("type"))),
        asText(fields.value(QStringLiteral("param"))), asText(fields.value(QStringLiteral("code"))),
        reasonsIn(fields.value(QStringLiteral("details"))) };
    if (made.type.isEmpty())
        made.type = asText(fields.value(QStringLiteral("status")));
    return made;
}

std::optional<ServerError> ServerError::from(const QJsonDocument& body)
{
    return from(body.isArray() ? body.array().first().toObject() : body.object());
}

QString ServerError::summary() const
{
    QStringList words;
    for (const QString& word : QStringList { type, code, parameter } + reasons) {
        if (!word.isEmpty())
            words.append(word);
    }
    const QString text = message.simplified().left(kMaxDetail);
    return words.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, words.join(QStringLiteral(", ")));
}

bool ServerError::isAboutQuota() const
{
    const auto isQuota = [](const QString& word) {
        return isOneOf(word,
                   { "insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "billing_error",
                       "insufficient_balance", "exceeded_current_quota_error", "enforced_spend_limit_reached",
                       "Arrearage", "1113" })
            || word.contains(QStringLiteral("PerDay"));
    };
    return isQuota(code) || isQuota(type) || std::any_of(reasons.begin(), reasons.end(), isQuota)
        || message.contains(QStringLiteral("credit balance is too low"))
        || message.contains(QStringLiteral("limit: 0,")); // Google, for a model that this account may never ask
}

bool ServerError::isAboutModel() const
{
    return code == QStringLiteral("model_not_found") || isOneOf(type, { "not_found_error", "NOT_FOUND" })
        || parameter == QStringLiteral("model");
}

bool ServerError::isAboutKey() const
{
    return isOneOf(code, { "invalid_api_key" }) || reasons.contains(QStringLiteral("API_KEY_INVALID"))
        || isOneOf(type, { "authentication_error" });
}

Error ServerError::inMidStream() const
{
    const bool isRate = isOneOf(type, { "rate_limit_error", "RESOURCE_EXHAUSTED" })
        || isOneOf(code, { "429", "rate_limit_exceeded" });
    const auto meaning = isAboutQuota() ? Error::Code::QuotaExhausted
        : isRate                        ? Error::Code::RateLimited
                                        : Error::Code::ServerFailed;
    return { meaning, QStringLiteral("error in mid-stream: %1").arg(summary()) };
}

Error explainRefusal(const HttpRefusal& refusal)
{
    const auto error = ServerError::from(parseJson(refusal.body));
    QString detail = QStringLiteral("HTTP %1").arg(refusal.status);
    const QString said = error ? error->summary() : plainText(refusal.body).left(kMaxDetail);
    if (!said.isEmpty())
        detail += QStringLiteral(": ") + said;
    if (!refusal.retryAfter.isEmpty())
        detail += QStringLiteral("; retry after %1").arg(QString::fromLatin1(refusal.retryAfter.left(40)));
    return { codeOf(refusal.status, error.value_or(ServerError {})), detail };
}

} // namespace darkhorse
