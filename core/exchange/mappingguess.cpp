// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mappingguess.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>

#include "core/exchange/voterow.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kExactName = 100; ///< a column that is called as in a file that we know
constexpr qsizetype kMostWords = 30; ///< different ones in a column of verdicts

/// Words that name a part, the most telling first, and how its sides are told apart.
struct PartWords {
    VotePart part;
    VoteField field;
    QStringList words;
    QStringList sides; ///< one of these must be there too
};

const QStringList kFirst { u"a"_s, u"1"_s, u"one"_s, u"left"_s, u"first"_s, u"а"_s, u"левая"_s, u"левый"_s, u"первая"_s,
    u"первый"_s, u"первой"_s, u"甲"_s, u"左"_s, u"第一"_s };
const QStringList kSecond { u"b"_s, u"2"_s, u"two"_s, u"right"_s, u"second"_s, u"б"_s, u"правая"_s, u"правый"_s,
    u"вторая"_s, u"второй"_s, u"乙"_s, u"右"_s, u"第二"_s };
const QStringList kModel { u"model"_s, u"system"_s, u"bot"_s, u"llm"_s, u"engine"_s, u"generator"_s, u"assistant"_s,
    u"candidate"_s, u"contestant"_s, u"модель"_s, u"модели"_s, u"система"_s, u"模型"_s, u"系统"_s, u"name"_s };
const QStringList kAnswer { u"answer"_s, u"response"_s, u"output"_s, u"completion"_s, u"reply"_s, u"ответ"_s, u"回答"_s,
    u"答案"_s, u"回复"_s, u"输出"_s };

const std::array kWords {
    PartWords { VotePart::ModelA, VoteField::ModelA, kModel, kFirst },
    PartWords { VotePart::ModelB, VoteField::ModelB, kModel, kSecond },
    PartWords { VotePart::AnswerA, VoteField::TextA, kAnswer, kFirst },
    PartWords { VotePart::AnswerB, VoteField::TextB, kAnswer, kSecond },
    PartWords { VotePart::Verdict, VoteField::Winner,
        { u"winner"_s, u"won"_s, u"wins"_s, u"verdict"_s, u"preference"_s, u"preferred"_s, u"prefers"_s, u"choice"_s,
            u"chosen"_s, u"better"_s, u"best"_s, u"vote"_s, u"judgment"_s, u"judgement"_s, u"outcome"_s, u"decision"_s,
            u"result"_s, u"label"_s, u"победитель"_s, u"победил"_s, u"победила"_s, u"вердикт"_s, u"выбор"_s,
            u"предпочтение"_s, u"лучше"_s, u"лучший"_s, u"лучшая"_s, u"голос"_s, u"результат"_s, u"решение"_s,
            u"胜者"_s, u"获胜者"_s, u"胜方"_s, u"获胜方"_s, u"获胜模型"_s, u"赢家"_s, u"赢了"_s, u"胜出"_s, u"评判"_s,
            u"判断"_s, u"偏好"_s, u"选择"_s, u"更好"_s, u"投票"_s, u"结果"_s },
        {} },
    PartWords { VotePart::Evaluator, VoteField::Evaluator,
        { u"evaluator"_s, u"annotator"_s, u"rater"_s, u"judge"_s, u"judgedby"_s, u"reviewer"_s, u"assessor"_s,
            u"grader"_s, u"labeler"_s, u"labeller"_s, u"voter"_s, u"votedby"_s, u"ratedby"_s, u"submittedby"_s,
            u"worker"_s, u"participant"_s, u"person"_s, u"user"_s, u"username"_s, u"email"_s, u"эксперт"_s,
            u"оценщик"_s, u"разметчик"_s, u"аннотатор"_s, u"асессор"_s, u"судья"_s, u"участник"_s, u"пользователь"_s,
            u"评测者"_s, u"评价者"_s, u"评估者"_s, u"评判者"_s, u"评审"_s, u"评委"_s, u"标注者"_s, u"标注员"_s,
            u"标注人"_s, u"评测人"_s, u"评价人"_s, u"投票人"_s, u"投票者"_s, u"专家"_s, u"用户"_s, u"用户名"_s,
            u"имя"_s, u"姓名"_s },
        {} },
    PartWords { VotePart::Time, VoteField::Time,
        { u"timestamp"_s, u"tstamp"_s, u"time"_s, u"datetime"_s, u"date"_s, u"created"_s, u"submitted"_s, u"when"_s,
            u"at"_s, u"время"_s, u"времени"_s, u"дата"_s, u"когда"_s, u"时间"_s, u"时间戳"_s, u"日期"_s },
        {} },
    PartWords { VotePart::Language, VoteField::Language,
        { u"language"_s, u"lang"_s, u"locale"_s, u"язык"_s, u"语言"_s, u"语种"_s }, {} },
    PartWords { VotePart::Item, VoteField::Prompt,
        { u"battle"_s, u"item"_s, u"task"_s, u"uuid"_s, u"uid"_s, u"id"_s, u"задание"_s, u"номер"_s, u"编号"_s,
            u"序号"_s, u"题号"_s },
        {} },
    PartWords { VotePart::Prompt, VoteField::PromptText,
        { u"prompt"_s, u"question"_s, u"instruction"_s, u"query"_s, u"input"_s, u"вопрос"_s, u"промпт"_s, u"промт"_s,
            u"запрос"_s, u"提示"_s, u"提示词"_s, u"问题"_s, u"提问"_s, u"题目"_s },
        {} },
    PartWords { VotePart::Provenance, VoteField::Provenance,
        { u"provenance"_s, u"source"_s, u"origin"_s, u"источник"_s, u"来源"_s }, {} },
};

/// "leftModel2.name" is "left", "model", "2", "name"; "judged_by" is one word, as "judged_at" is another matter.
[[nodiscard]] QStringList wordsOf(const QString& column)
{
    static const QRegularExpression words(
        u"\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll})|\\p{Lo}+|[0-9]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    auto match = words.globalMatch(column);
    while (match.hasNext()) {
        const QString word = match.next().captured().toLower();
        if (word == "by"_L1 && !found.isEmpty())
            found.last() += word;
        else
            found.append(word);
    }
    return found;
}

/// Whether a Chinese word is part of a run of signs, which has no blanks between its words. What such a run is about stands last: the
/// "time" of "time of the vote"; only the word for a side may follow it.
[[nodiscard]] bool isWithin(const QStringList& runs, const QString& word, bool anywhere)
{
    if (word.front().category() != QChar::Letter_Other)
        return false;
    return std::ranges::any_of(
        runs, [&](const QString& run) { return anywhere ? run.contains(word) : run.endsWith(word); });
}

/// How well a column's name speaks for a part; 0 for not at all.
[[nodiscard]] int scoreOf(const QString& column, const PartWords& wanted)
{
    const auto known = voteFieldOf(column.toStdString());
    if (known && known->field == wanted.field)
        return kExactName - known->rank;
    const QStringList words = wordsOf(column);
    const auto isAmong
        = [&](const QString& word) { return words.contains(word) || isWithin(words, word, !wanted.sides.isEmpty()); };
    if (!wanted.sides.isEmpty() && std::ranges::none_of(wanted.sides, isAmong))
        return 0;
    const auto best = std::ranges::find_if(wanted.words, isAmong);
    return best == wanted.words.end() ? 0 : int(wanted.words.end() - best);
}

/// Numbers 1 and 2 alone can only be the sides.
[[nodiscard]] QMap<QString, Verdict> guessedWords(const VoteFileSample& sample, const QString& column)
{
    const QStringList words = sample.wordsIn(column, kMostWords);
    const bool areSides = words.contains(u"1"_s) && words.contains(u"2"_s)
        && std::ranges::all_of(words, [](const QString& word) { return word == u"1" || word == u"2"; });
    if (areSides)
        return { { u"1"_s, Verdict::ABetter }, { u"2"_s, Verdict::BBetter } };
    return {};
}

} // namespace

VoteMapping guessedMapping(const VoteFileSample& sample)
{
    VoteMapping mapping;
    QStringList left = sample.columns;
    for (const PartWords& wanted : kWords) {
        int best = 0;
        QString place;
        for (const QString& column : left) {
            const int score = scoreOf(column, wanted);
            if (score <= best)
                continue;
            if (wanted.part == VotePart::Verdict && sample.wordsIn(column, kMostWords).size() >= kMostWords)
                continue;
            best = score;
            place = column;
        }
        if (best == 0)
            continue;
        mapping.places.insert(wanted.part, place);
        left.removeAll(place);
    }
    mapping.words = guessedWords(sample, mapping.places.value(VotePart::Verdict));
    mapping.columns = sample.columns;
    return mapping;
}

} // namespace darkhorse
