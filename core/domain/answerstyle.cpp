// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/answerstyle.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>

#include "core/domain/tokencount.h"

namespace darkhorse {

namespace {

constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto kLines = QRegularExpression::MultilineOption | kUnicode;

[[nodiscard]] int countOf(const QRegularExpression& pattern, const QString& text)
{
    int count = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext(); match.next())
        ++count;
    return count;
}

[[nodiscard]] QString withoutFencedText(QString text)
{
    static const QRegularExpression fence(QStringLiteral("```([^`]*)```"));
    QSet<QString> insides;
    for (auto match = fence.globalMatch(text); match.hasNext();)
        insides.insert(match.next().captured(1));
    for (const QString& inside : insides) {
        if (!inside.isEmpty())
            text.remove(inside);
    }
    return text;
}

} // namespace

BothStyles bothCounts(const AnswerStyle& a, const AnswerStyle& b)
{
    BothStyles both;
    std::ranges::copy(b.counts(), std::ranges::copy(a.counts(), both.begin()).out);
    return both;
}

AnswerStyle answerStyle(const QString& markdown)
{
    static const QRegularExpression header(QStringLiteral("(*LF)^#{1,6}\\s"), kLines);
    static const QRegularExpression ordered(QStringLiteral("(*LF)^\\s*\\d+\\.\\s"), kLines);
    static const QRegularExpression unordered(QStringLiteral("(*LF)^\\s*[-*+]\\s"), kLines);
    static const QRegularExpression starred(QStringLiteral("\\*\\*[^*\\n]+\\*\\*"));
    static const QRegularExpression underlined(QStringLiteral("__[^_\\n]+__"));

    const QString prose = withoutFencedText(markdown);
    return {
        .tokens = tokenCount(markdown),
        .headers = countOf(header, prose),
        .lists = countOf(ordered, prose) + countOf(unordered, prose),
        .bold = countOf(starred, prose) + countOf(underlined, prose),
    };
}

} // namespace darkhorse
