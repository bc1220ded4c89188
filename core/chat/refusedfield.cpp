// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/refusedfield.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "core/chat/servererror.h"
#include "core/chat/wirejson.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Spelling {
    QString field;
    QString sent; ///< as this protocol or provider spells it
};

const QString kGeminiPart = u"generationConfig"_s;

bool blames(const std::optional<ServerError>& error, const QByteArray& body, const QString& word)
{
    if (error && !error->parameter.isEmpty())
        return error->parameter == word || error->parameter.endsWith(u'.' + word);
    const QRegularExpression whole(u"\\b%1\\b"_s.arg(QRegularExpression::escape(word)));
    return whole.match(error ? error->message : QString::fromUtf8(body)).hasMatch();
}

} // namespace

std::optional<WithoutField> withoutRefusedField(const HttpRequest& sent, const HttpRefusal& refusal)
{
    static const Spelling kSpellings[] { { u"temperature"_s, u"temperature"_s }, { u"top_p"_s, u"top_p"_s },
        { u"top_p"_s, u"topP"_s }, { u"seed"_s, u"seed"_s }, { u"seed"_s, u"random_seed"_s } };
    if (refusal.status != 400 && refusal.status != 422)
        return std::nullopt;
    const auto error = ServerError::from(parseJson(refusal.body));
    QJsonObject body = parseJson(sent.body).object();
    const bool isGemini = body.contains(kGeminiPart);
    QJsonObject fields = isGemini ? body.value(kGeminiPart).toObject() : body;
    for (const auto& [field, spelling] : kSpellings) {
        if (!fields.contains(spelling) || !blames(error, refusal.body, spelling))
            continue;
        fields.remove(spelling);
        if (isGemini)
            body.insert(kGeminiPart, fields);
        WithoutField made { sent, field };
        made.request.body = QJsonDocument(isGemini ? body : fields).toJson(QJsonDocument::Compact);
        return made;
    }
    return std::nullopt;
}

} // namespace darkhorse
