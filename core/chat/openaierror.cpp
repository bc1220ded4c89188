// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/openaierror.h"

#include <QJsonValue>
#include <QRegularExpression>
#include <QStringList>

namespace darkhorse {

namespace {

constexpr qsizetype kMaxDetail = 500;

QString asText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// What a page of a proxy or a plain text says, in one line.
QString plainText(const QByteArray& body)
{
    const QString text = QString::fromUtf8(body);
    static const QRegularExpression title(
        QStringLiteral("<title[^>]*>(.*?)</title>"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = title.match(text); match.hasMatch())
        return match.captured(1).simplified();
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    return QString(text).replace(tag, QStringLiteral(" ")).simplified();
}

Error::Code codeOf(int status, const OpenAiError& error)
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
    return error.isAboutModel() ? Error::Code::ModelUnknown : Error::Code::RequestRejected;
}

} // namespace

std::optional<OpenAiError> OpenAiError::from(const QJsonObject& answer)
{
    const QJsonValue error = answer.value(QStringLiteral("error"));
    if (error.isString())
        return OpenAiError { error.toString(), {}, {}, {} };
    const bool isBare = answer.value(QStringLiteral("object")) == QStringLiteral("error");
    if (!error.isObject() && !isBare)
        return std::nullopt;
    const QJsonObject fields = isBare ? answer : error.toObject();
    return OpenAiError { asText(fields.value(QStringLiteral("message"))), asText(fields.value(QStringLiteral("type"))),
        asText(fields.value(QStringLiteral("param"))), asText(fields.value(QStringLiteral("code"))) };
}

QString OpenAiError::summary() const
{
    QStringList words;
    for (const QString& word : { type, code, parameter }) {
        if (!word.isEmpty())
            words.append(word);
    }
    const QString text = message.simplified().left(kMaxDetail);
    return words.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, words.join(QStringLiteral(", ")));
}

bool OpenAiError::isAboutQuota() const
{
    static const QStringList kCodes { QStringLiteral("insufficient_quota"),
        QStringLiteral("billing_hard_limit_reached"), QStringLiteral("billing_not_active"),
        QStringLiteral("insufficient_balance") };
    return kCodes.contains(code) || kCodes.contains(type);
}

bool OpenAiError::isAboutModel() const
{
    return code == QStringLiteral("model_not_found") || type == QStringLiteral("not_found_error")
        || parameter == QStringLiteral("model");
}

QJsonDocument parseJson(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::IllegalUTF8String)
        return document;
    return QJsonDocument::fromJson(QString::fromUtf8(bytes).toUtf8());
}

Error explainOpenAi(const HttpRefusal& refusal)
{
    const auto error = OpenAiError::from(parseJson(refusal.body).object());
    QString detail = QStringLiteral("HTTP %1").arg(refusal.status);
    const QString said = error ? error->summary() : plainText(refusal.body).left(kMaxDetail);
    if (!said.isEmpty())
        detail += QStringLiteral(": ") + said;
    if (!refusal.retryAfter.isEmpty())
        detail += QStringLiteral("; retry after %1").arg(QString::fromLatin1(refusal.retryAfter.left(40)));
    return { codeOf(refusal.status, error.value_or(OpenAiError {})), detail };
}

} // namespace darkhorse
