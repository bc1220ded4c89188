// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompts/rubricanswer.h"

#include <QJsonValue>
#include <QRegularExpression>

#include "core/prompts/categorytag.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// The one thing that `pattern` finds, wherever and however often; nothing for none and for several different ones.
[[nodiscard]] QString onlyMatch(const QRegularExpression& pattern, const QString& text, int group)
{
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(group));
    found.removeDuplicates();
    return found.size() == 1 ? found.front() : QString();
}

[[nodiscard]] RubricAnswer readCriteria(const QString& output)
{
    static const QRegularExpression list(uR"(\[\d(?:,\s\d)*\])"_s);
    const QString found = onlyMatch(list, output, 0);
    RubricAnswer answer;
    answer.isUnderstood = !found.isEmpty();
    for (int i = 0; i < int(hardCriteria().size()); ++i)
        answer.tag.insert(hardCriteria()[i], found.contains(QChar(u'1' + i)));
    return answer;
}

[[nodiscard]] RubricAnswer readScore(const QString& output)
{
    constexpr int kFollowsInstructions = 4;
    static const QRegularExpression score(uR"(<score>([012345])</score>)"_s);
    const QString found = onlyMatch(score, output, 1);
    RubricAnswer answer;
    answer.isUnderstood = !found.isEmpty();
    answer.tag.insert(u"if"_s, answer.isUnderstood && found.toInt() >= kFollowsInstructions);
    answer.tag.insert(u"score"_s, answer.isUnderstood ? QJsonValue(found.toInt()) : QJsonValue());
    return answer;
}

[[nodiscard]] QString decisionIn(QString output)
{
    static const QRegularExpression decision(uR"(<decision>(\w+)</decision>)"_s);
    return onlyMatch(decision, output.remove(u'\n').toLower(), 1);
}

[[nodiscard]] RubricAnswer readMath(const QString& output)
{
    const QString decision = decisionIn(output);
    return { { { u"math"_s, decision == u"yes" } }, decision == u"yes" || decision == u"no" };
}

[[nodiscard]] RubricAnswer readCreativeWriting(QString output)
{
    const QString decision = decisionIn(output.remove(u'[').remove(u']').remove(u' '));
    RubricAnswer answer;
    answer.isUnderstood = decision == u"yes" || decision == u"no";
    answer.tag.insert(u"creative_writing"_s, decision == u"yes");
    answer.tag.insert(u"score"_s, decision.isEmpty() ? QJsonValue() : QJsonValue(decision));
    return answer;
}

} // namespace

QHash<QString, double> RubricAnswer::labels(const QString& rubric) const
{
    if (!isUnderstood)
        return {};
    return labelsOfCategoryTag({ { rubric == u"hard" ? u"criteria"_s : rubric, tag } });
}

const QStringList& rubricNames()
{
    static const QStringList names { u"hard"_s, u"if"_s, u"math"_s, u"creative_writing"_s };
    return names;
}

RubricAnswer readRubricAnswer(const QString& rubric, const QString& output)
{
    if (rubric == u"hard")
        return readCriteria(output);
    if (rubric == u"if")
        return readScore(output);
    return rubric == u"math" ? readMath(output) : readCreativeWriting(output);
}

} // namespace darkhorse
