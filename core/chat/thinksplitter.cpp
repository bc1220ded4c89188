// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/thinksplitter.h"

#include <algorithm>
#include <utility>

namespace darkhorse {

namespace {

constexpr QStringView kOpen = u"<think>";
constexpr QStringView kClose = u"</think>";

QStringView withoutLeadingSpace(QStringView text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return text.sliced(first - text.begin());
}

/// How many characters at the end of `text` could be the beginning of `mark`.
qsizetype openEnd(QStringView text, QStringView mark)
{
    for (qsizetype length = std::min(text.size(), mark.size() - 1); length > 0; --length) {
        if (text.endsWith(mark.first(length)))
            return length;
    }
    return 0;
}

} // namespace

void ThinkSplitter::feed(const QString& text, AnswerDelta& delta)
{
    if (m_place == Place::Answer) {
        delta.text += text;
        return;
    }
    m_held += text;
    while (step(delta)) { }
}

void ThinkSplitter::close(AnswerDelta& delta)
{
    if (m_place == Place::Thinking)
        delta.reasoning += m_held;
    else if (m_place != Place::AfterThinking)
        delta.text += m_held;
    m_held.clear();
}

bool ThinkSplitter::step(AnswerDelta& delta)
{
    switch (m_place) {
    case Place::Beginning: return stepBeginning();
    case Place::Thinking: return stepThinking(delta);
    case Place::AfterThinking: {
        const QString rest = withoutLeadingSpace(m_held).toString();
        m_held = rest;
        if (rest.isEmpty())
            return false;
        m_place = Place::Answer;
        return true;
    }
    case Place::Answer: delta.text += std::exchange(m_held, {}); return false;
    }
    Q_UNREACHABLE();
}

bool ThinkSplitter::stepBeginning()
{
    const QStringView seen = withoutLeadingSpace(m_held);
    if (seen.startsWith(kOpen)) {
        m_held = seen.sliced(kOpen.size()).toString();
        m_place = Place::Thinking;
        return true;
    }
    if (kOpen.startsWith(seen))
        return false;
    m_place = Place::Answer;
    return true;
}

bool ThinkSplitter::stepThinking(AnswerDelta& delta)
{
    const qsizetype end = QStringView(m_held).indexOf(kClose);
    if (end >= 0) {
        delta.reasoning += QStringView(m_held).first(end);
        m_held = m_held.sliced(end + kClose.size());
        m_place = Place::AfterThinking;
        return true;
    }
    const qsizetype sure = m_held.size() - openEnd(m_held, kClose);
    delta.reasoning += QStringView(m_held).first(sure);
    m_held = m_held.sliced(sure);
    return false;
}

} // namespace darkhorse
