// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/wirejson.h"

#include <QRegularExpression>

namespace darkhorse {

namespace {

constexpr qsizetype kExcerpt = 200;

} // namespace

QJsonDocument parseJson(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::IllegalUTF8String)
        return document;
    return QJsonDocument::fromJson(QString::fromUtf8(bytes).toUtf8());
}

Result<QJsonObject> eventObject(const QByteArray& data)
{
    const QJsonDocument document = parseJson(data);
    if (!document.isObject())
        return fail(Error::Code::ProtocolViolated,
            QStringLiteral("an event holds no JSON object: %1").arg(QString::fromUtf8(data.left(kExcerpt))));
    return document.object();
}

Result<QJsonObject> wholeObject(const QByteArray& body)
{
    const QJsonDocument document = parseJson(body);
    if (!document.isObject())
        return fail(Error::Code::ProtocolViolated,
            QStringLiteral("the answer is neither a stream nor JSON: %1")
                .arg(QString::fromUtf8(body.left(kExcerpt)).simplified()));
    return document.object();
}

std::optional<int> countOf(const QJsonObject& usage, const QString& name)
{
    const QJsonValue value = usage.value(name);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

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

} // namespace darkhorse
