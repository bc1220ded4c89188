// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/codehighlighter.h"

#include <algorithm>

#include "ui/common/codelanguage.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

bool isWordPart(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

bool startsAt(const QString& line, qsizetype at, const QString& text)
{
    return !text.isEmpty() && QStringView(line).sliced(at).startsWith(text);
}

/// Behind the quote that ends the string which begins at `at`, or the end of the line.
qsizetype endOfString(const QString& line, qsizetype at)
{
    const QChar quote = line[at];
    for (qsizetype i = at + 1; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == quote)
            return i + 1;
    }
    return line.size();
}

qsizetype endOfWord(const QString& line, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < line.size() && isWordPart(line[end]))
        ++end;
    return end;
}

qsizetype endOfNumber(const QString& line, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < line.size() && (isWordPart(line[end]) || line[end] == u'.'))
        ++end;
    return end;
}

} // namespace

CodeHighlighter::CodeHighlighter(const QString& info) : m_language(codeLanguage(info)) { }

/// Where what is open ends in this line; it stays open when that is nowhere.
qsizetype CodeHighlighter::endOfOpen(const QString& line, qsizetype from)
{
    const qsizetype at = line.indexOf(m_openEnd, from);
    if (at < 0)
        return line.size();
    const qsizetype end = at + m_openEnd.size();
    m_openEnd.clear();
    return end;
}

bool CodeHighlighter::beginsOpen(const QString& line, qsizetype at)
{
    if (startsAt(line, at, m_language->commentBegin)) {
        m_openEnd = m_language->commentEnd;
        m_openKind = Kind::Comment;
        return true;
    }
    for (const QString& quote : m_language->longQuotes) {
        if (!startsAt(line, at, quote))
            continue;
        m_openEnd = quote;
        m_openKind = Kind::String;
        return true;
    }
    return false;
}

std::vector<CodeHighlighter::Span> CodeHighlighter::nextLine(const QString& line)
{
    std::vector<Span> spans;
    if (!m_language)
        return spans;
    const auto take = [&spans](qsizetype begin, qsizetype end, Kind kind) {
        if (end > begin)
            spans.push_back({ begin, end - begin, kind });
        return end;
    };
    qsizetype at = m_openEnd.isEmpty() ? 0 : take(0, endOfOpen(line, 0), m_openKind);
    while (at < line.size()) {
        const QChar c = line[at];
        if (beginsOpen(line, at)) {
            at = take(at, endOfOpen(line, at + m_openEnd.size()), m_openKind);
        } else if (std::ranges::any_of(
                       m_language->lineComments, [&](const QString& mark) { return startsAt(line, at, mark); })
            && !m_language->keywords.contains(line.sliced(at, endOfWord(line, at) - at))) {
            at = take(at, line.size(), Kind::Comment);
        } else if (m_language->quotes.contains(c) || (m_isInTag && (c == u'"' || c == u'\''))) {
            at = take(at, endOfString(line, at), Kind::String);
        } else if (m_language->isMarkup) {
            if (c == u'<') {
                m_isInTag = true;
                qsizetype name = at + 1;
                while (name < line.size() && (line[name] == u'/' || line[name] == u'!' || line[name] == u'?'))
                    ++name;
                at = name < line.size() ? take(at, endOfWord(line, name), Kind::Keyword) : line.size();
                continue;
            }
            m_isInTag = m_isInTag && c != u'>';
            ++at;
        } else if (c.isDigit()) {
            at = take(at, endOfNumber(line, at), Kind::Number);
        } else if (isWordPart(c) || c == u'#' || c == u'@') {
            const qsizetype end = endOfWord(line, at);
            const QString word = line.sliced(at, end - at);
            if (m_language->keywords.contains(m_language->ignoresCase ? word.toLower() : word))
                take(at, end, Kind::Keyword);
            at = end;
        } else {
            ++at;
        }
    }
    return spans;
}

} // namespace darkhorse
