// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/markdownsplitter.h"

#include <algorithm>

#include <QList>

namespace darkhorse {

namespace {

constexpr qsizetype kLongPiece = 4000; ///< cut at the next line
constexpr qsizetype kLongList = 2000; ///< cut at the next item
constexpr qsizetype kLongTable = 12000; ///< a table that is cut loses its columns, so later
constexpr qsizetype kLongCode = 2000;

qsizetype indentOf(QStringView line)
{
    const auto text = std::ranges::find_if(line, [](QChar c) { return c != u' ' && c != u'\t'; });
    return text - line.begin();
}

/// The run of at least three ` or ~ that opens a fence; empty when the line opens none.
QStringView fenceOf(QStringView trimmed)
{
    if (trimmed.isEmpty() || (trimmed[0] != u'`' && trimmed[0] != u'~'))
        return {};
    const QChar mark = trimmed[0];
    const auto end = std::ranges::find_if(trimmed, [mark](QChar c) { return c != mark; });
    const QStringView run = trimmed.first(end - trimmed.begin());
    if (run.size() < 3 || (mark == u'`' && trimmed.sliced(run.size()).contains(mark)))
        return {};
    return run;
}

bool closesFence(QStringView line, const QString& fence)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.size() >= fence.size() && std::ranges::all_of(trimmed, [&](QChar c) { return c == fence[0]; });
}

bool isListItem(QStringView trimmed)
{
    const auto isGap
        = [&](qsizetype at) { return at == trimmed.size() || trimmed[at] == u' ' || trimmed[at] == u'\t'; };
    if (trimmed.isEmpty())
        return false;
    if (trimmed[0] == u'-' || trimmed[0] == u'*' || trimmed[0] == u'+')
        return isGap(1);
    qsizetype digits = 0;
    while (digits < trimmed.size() && digits < 9 && trimmed[digits].isDigit())
        ++digits;
    return digits > 0 && digits < trimmed.size() && (trimmed[digits] == u'.' || trimmed[digits] == u')')
        && isGap(digits + 1);
}

bool isHeading(QStringView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == u'#')
        ++marks;
    return marks >= 1 && marks <= 6 && (marks == line.size() || line[marks] == u' ');
}

QString withoutIndent(QStringView lines, qsizetype indent)
{
    if (indent == 0)
        return lines.toString();
    QString result;
    for (const QStringView line : lines.split(u'\n')) {
        if (!result.isNull())
            result += u'\n';
        result += line.sliced(std::min(indent, indentOf(line)));
    }
    return result;
}

} // namespace

void MarkdownSplitter::append(QStringView text)
{
    m_source += text.toString().remove(u'\r');
    while (true) {
        const qsizetype lineEnd = m_source.indexOf(u'\n', m_scanned);
        if (lineEnd < 0)
            break;
        const QStringView line = QStringView(m_source).sliced(m_scanned, lineEnd - m_scanned);
        const qsizetype start = std::exchange(m_scanned, lineEnd + 1);
        if (m_inFence)
            readFenceLine(line, start, lineEnd + 1);
        else
            readLine(line, start);
    }
    cutOverlongLine();
}

void MarkdownSplitter::readLine(QStringView line, qsizetype start)
{
    const QStringView trimmed = line.trimmed();
    if (m_inNestedFence) {
        m_inNestedFence = !closesFence(line, m_fence);
        return;
    }
    if (trimmed.isEmpty()) {
        m_afterBlank = true;
        return;
    }
    // Whatever the line says is read before cut(), which moves the text that it views.
    const qsizetype indent = indentOf(line);
    const QString fence = fenceOf(trimmed).toString();
    const bool continuesList = m_isList && indent >= 2;
    const bool startsItem = indent < 2 && isListItem(trimmed);
    const bool startsHeading = isHeading(line);
    const bool isTableRow = trimmed.startsWith(u'|');
    if (!fence.isEmpty() && indent < 4 && !continuesList) {
        openFence(fence, trimmed.sliced(fence.size()).trimmed().toString(), indent, start);
        return;
    }
    const bool startsBlock = m_afterBlank && indent < 4 && !continuesList && !(m_isList && startsItem);
    if (startsBlock || startsHeading || isTooLong(start, startsItem, indent)) {
        cut(start);
        m_isTable = isTableRow;
    }
    m_isList = m_isList || startsItem;
    m_afterBlank = false;
    if (!fence.isEmpty()) {
        m_inNestedFence = true;
        m_fence = fence;
    }
    if (startsHeading)
        cut(m_scanned);
}

bool MarkdownSplitter::isTooLong(qsizetype length, bool startsItem, qsizetype indent) const
{
    if (m_isList)
        return startsItem && length > kLongList;
    return indent < 2 && length > (m_isTable ? kLongTable : kLongPiece);
}

void MarkdownSplitter::openFence(const QString& fence, const QString& info, qsizetype indent, qsizetype start)
{
    cut(start);
    m_source.remove(0, m_scanned);
    m_scanned = 0;
    m_fence = fence;
    m_fenceInfo = info;
    m_fenceIndent = indent;
    m_inFence = true;
    m_isFirstOfFence = true;
}

void MarkdownSplitter::readFenceLine(QStringView line, qsizetype start, qsizetype end)
{
    if (closesFence(line, m_fence)) {
        m_finished.push_back(piece(start, true));
        m_source.remove(0, end);
        m_scanned = 0;
        m_inFence = false;
        m_afterBlank = true;
        m_isList = false;
    } else if (end > kLongCode) {
        m_finished.push_back(piece(end, false));
        m_source.remove(0, end);
        m_scanned = 0;
        m_isFirstOfFence = false;
    }
}

void MarkdownSplitter::cut(qsizetype end)
{
    MarkdownPiece finished = piece(end, true);
    if (!finished.text.trimmed().isEmpty())
        m_finished.push_back(std::move(finished));
    m_source.remove(0, end);
    m_scanned -= end;
    m_isList = false;
    m_isTable = false;
    m_afterBlank = false;
}

/// A single line without an end would make the open piece grow for ever.
void MarkdownSplitter::cutOverlongLine()
{
    while (m_source.size() - m_scanned > kLongPiece && !m_inNestedFence) {
        const qsizetype space = m_source.lastIndexOf(u' ', m_scanned + kLongPiece);
        const qsizetype end = space > m_scanned ? space + 1 : m_scanned + kLongPiece;
        m_scanned = end;
        if (m_inFence) {
            m_finished.push_back(piece(end, false));
            m_source.remove(0, end);
            m_scanned = 0;
            m_isFirstOfFence = false;
        } else {
            cut(end);
        }
    }
}

MarkdownPiece MarkdownSplitter::piece(qsizetype end, bool isLast) const
{
    const QStringView text = QStringView(m_source).first(end);
    if (!m_inFence)
        return { MarkdownPiece::Kind::Blocks, text.toString(), true, true };
    const QStringView lines = text.endsWith(u'\n') ? text.chopped(1) : text;
    return { MarkdownPiece::Kind::Code, withoutIndent(lines, m_fenceIndent), m_isFirstOfFence, isLast, m_fenceInfo };
}

void MarkdownSplitter::finish()
{
    if (m_scanned < m_source.size())
        append(u"\n");
    MarkdownPiece last = open();
    if (m_inFence || !last.text.trimmed().isEmpty())
        m_finished.push_back(std::move(last));
    std::deque<MarkdownPiece> finished = std::move(m_finished);
    clear();
    m_finished = std::move(finished);
}

void MarkdownSplitter::clear() { *this = MarkdownSplitter(); }

MarkdownPiece MarkdownSplitter::takeFinished()
{
    MarkdownPiece first = std::move(m_finished.front());
    m_finished.pop_front();
    return first;
}

MarkdownPiece MarkdownSplitter::open() const
{
    qsizetype end = m_source.size();
    // The beginning of a closing fence is not code.
    if (m_inFence && m_scanned < end) {
        const QStringView tail = QStringView(m_source).sliced(m_scanned).trimmed();
        if (!tail.isEmpty() && std::ranges::all_of(tail, [this](QChar c) { return c == m_fence[0]; }))
            end = m_scanned;
    }
    return piece(end, true);
}

} // namespace darkhorse
