// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/battlejson.h"

#include "core/exchange/exportcolumns.h"
#include "core/exchange/exportedvote.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

[[nodiscard]] QJsonObject message(const QString& role, const QString& content)
{
    return { { u"role"_s, role }, { u"content"_s, content } };
}

[[nodiscard]] QJsonArray conversation(const ExportedVote& vote, Side side)
{
    QJsonArray messages;
    for (const ExportedTurn& turn : vote.conversation) {
        messages.append(message(u"user"_s, turn.prompt));
        QJsonObject answer = message(u"assistant"_s, turn.answers[side]);
        if (turn.tokens[side])
            answer.insert(u"num_tokens"_s, *turn.tokens[side]);
        messages.append(answer);
    }
    return messages;
}

/// What follows the first prompt.
[[nodiscard]] QJsonArray completion(const ExportedVote& vote, Side side)
{
    QJsonArray messages;
    for (const ExportedTurn& turn : vote.conversation) {
        if (!messages.isEmpty())
            messages.append(message(u"user"_s, turn.prompt));
        messages.append(message(u"assistant"_s, turn.answers[side]));
    }
    return messages;
}

[[nodiscard]] QString joined(const ExportedVote& vote, Side side)
{
    QStringList answers;
    for (const ExportedTurn& turn : vote.conversation)
        answers.append(turn.answers[side]);
    return answers.join(u"\n\n"_s);
}

[[nodiscard]] QString prompts(const ExportedVote& vote)
{
    QStringList texts;
    for (const ExportedTurn& turn : vote.conversation)
        texts.append(turn.prompt);
    return texts.join(u"\n\n"_s);
}

[[nodiscard]] double scoreOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ABetter: return 1;
    case Verdict::BBetter: return -1;
    case Verdict::Tie:
    case Verdict::BothBad: return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject battleJson(const ExportedVote& vote)
{
    QJsonObject object;
    for (const ExportColumn& column : exportColumns()) {
        const QJsonValue value = column.json(vote);
        const bool isSaid = !value.isNull() && value != QJsonValue(QString());
        if (column.isArenas || isSaid)
            object.insert(QLatin1StringView(column.name), value);
    }
    object.insert(u"conversation_a"_s, conversation(vote, Side::A));
    object.insert(u"conversation_b"_s, conversation(vote, Side::B));
    return object;
}

std::optional<QJsonObject> preferencePair(const ExportedVote& vote, PreferenceLayout layout)
{
    const bool hasWinner = vote.verdict == Verdict::ABetter || vote.verdict == Verdict::BBetter;
    if (!hasWinner || vote.conversation.empty())
        return std::nullopt;
    const Side winner = vote.verdict == Verdict::ABetter ? Side::A : Side::B;
    const ExportedTurn& first = vote.conversation.front();
    if (layout == PreferenceLayout::Messages)
        return QJsonObject { { u"prompt"_s, QJsonArray { message(u"user"_s, first.prompt) } },
            { u"chosen"_s, completion(vote, winner) }, { u"rejected"_s, completion(vote, other(winner)) } };
    if (vote.conversation.size() > 1)
        return std::nullopt;
    return QJsonObject { { u"prompt"_s, first.prompt }, { u"chosen"_s, first.answers[winner] },
        { u"rejected"_s, first.answers[other(winner)] } };
}

QJsonObject comparatorHead(const PerSide<QString>& models)
{
    const auto field = [](const QString& name, const QString& type) {
        return QJsonObject { { u"name"_s, name }, { u"type"_s, type } };
    };
    const QJsonArray fields { field(u"verdict"_s, u"category"_s), field(u"evaluator"_s, u"category"_s),
        field(u"language"_s, u"category"_s), field(u"comment"_s, u"text"_s) };
    return {
        { u"metadata"_s, QJsonObject { { u"source_path"_s, u"darkhorse"_s }, { u"custom_fields_schema"_s, fields } } },
        { u"models"_s, QJsonArray { QJsonObject { { u"name"_s, models.a } }, QJsonObject { { u"name"_s, models.b } } } }
    };
}

std::optional<QJsonObject> comparatorExample(const ExportedVote& vote, const PerSide<QString>& models)
{
    const bool isTurned = vote.models == models.swapped();
    if ((!isTurned && vote.models != models) || vote.conversation.empty())
        return std::nullopt;
    const Verdict verdict = isTurned ? swapped(vote.verdict) : vote.verdict;
    return QJsonObject {
        { u"input_text"_s, prompts(vote) },
        { u"tags"_s, QJsonArray::fromStringList(vote.categories) },
        { u"output_text_a"_s, joined(vote, isTurned ? Side::B : Side::A) },
        { u"output_text_b"_s, joined(vote, isTurned ? Side::A : Side::B) },
        { u"score"_s, scoreOf(verdict) },
        { u"individual_rater_scores"_s, QJsonArray() },
        { u"custom_fields"_s,
            QJsonObject { { u"verdict"_s, arenaWord(verdict) }, { u"evaluator"_s, vote.judge },
                { u"language"_s, vote.language }, { u"comment"_s, vote.comment } } },
    };
}

} // namespace darkhorse
