// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/promptrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QStringList kTextFields { u"prompt"_s, u"text"_s, u"instruction"_s, u"question"_s };
const QStringList kTopicFields { u"topic"_s, u"category"_s, u"cluster"_s };
const QStringList kIdFields { u"id"_s, u"question_id"_s, u"uid"_s, u"conversation_id"_s };

[[nodiscard]] QString firstOf(const TextRecord& record, const QStringList& fields)
{
    for (const QString& field : fields) {
        if (const QString value = record.value(field); !value.trimmed().isEmpty())
            return value;
    }
    return {};
}

/// The texts of a JSON list, or the text itself.
[[nodiscard]] QStringList turnsOfCell(const QString& cell)
{
    if (cell.startsWith(u'[') && cell.endsWith(u']')) {
        QStringList turns;
        for (const QJsonValue& turn : QJsonDocument::fromJson(cell.toUtf8()).array()) {
            if (turn.isString())
                turns.append(turn.toString());
        }
        if (!turns.isEmpty())
            return turns;
    }
    return { cell };
}

[[nodiscard]] std::optional<bool> truthOf(const QString& text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"true" || word == u"1" || word == u"1.0")
        return true;
    if (word == u"false" || word == u"0" || word == u"0.0")
        return false;
    return std::nullopt;
}

[[nodiscard]] QJsonObject objectOf(const QString& json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

[[nodiscard]] PromptRecord recordFrom(const TextRecord& record, qint64 line)
{
    PromptRecord prompt;
    prompt.line = line;
    prompt.id = firstOf(record, kIdFields);
    prompt.topic = firstOf(record, kTopicFields);
    if (const QString turns = record.value(u"user_turns"_s); !turns.isEmpty())
        prompt.turns = turns.split(kTurnSeparator);
    else if (const QString text = firstOf(record, kTextFields); !text.isEmpty())
        prompt.turns = turnsOfCell(text);
    if (const QString language = record.value(u"language"_s); !language.trimmed().isEmpty())
        prompt.language = language.trimmed();
    prompt.isCode = truthOf(record.value(u"is_code"_s));
    bool isNumber = false;
    if (const int turns = record.value(u"turn"_s).toInt(&isNumber); isNumber && turns > 0)
        prompt.turnCount = turns;
    if (const QJsonObject tag = objectOf(record.value(u"dedup_tag"_s)); tag[u"sampled"].isBool())
        prompt.isKept = tag[u"sampled"].toBool();
    prompt.categoryTag = objectOf(record.value(u"category_tag"_s));
    return prompt;
}

} // namespace

Result<void> forEachPrompt(const QString& path, const std::function<void(const PromptRecord&)>& visit,
    const std::function<void(const SkippedRecord&)>& skip)
{
    return forEachRecord(
        path, kTextFields,
        [&](const TextRecord& record, qint64 line) {
            const PromptRecord prompt = recordFrom(record, line);
            if (prompt.turns.join(QString()).trimmed().isEmpty())
                skip({ line, u"no prompt"_s });
            else
                visit(prompt);
        },
        skip);
}

} // namespace darkhorse
