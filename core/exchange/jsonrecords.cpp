// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonrecords.h"

#include <algorithm>

namespace darkhorse {

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
constexpr std::string_view kSpace = " \t\r\n";

/// The place after the string whose opening quote is at `from`, or kNowhere when it does not end.
[[nodiscard]] std::size_t endOfString(std::string_view text, std::size_t from)
{
    std::size_t quote = text.find('"', from + 1);
    while (quote != kNowhere) {
        std::size_t slashes = 0;
        while (text[quote - 1 - slashes] == '\\')
            ++slashes;
        if (slashes % 2 == 0)
            return quote + 1;
        quote = text.find('"', quote + 1);
    }
    return kNowhere;
}

} // namespace

JsonRecords::JsonRecords(Layout layout) : m_layout(layout) { }

void JsonRecords::start(std::string_view text, bool isLast)
{
    m_text = text;
    m_isLast = isLast;
    m_at = 0;
}

bool JsonRecords::next(std::string_view& record)
{
    switch (m_layout) {
    case Layout::Lines: return nextLine(record);
    case Layout::Array: return nextElement(record);
    case Layout::Objects: return nextObject(record);
    }
    return false;
}

bool JsonRecords::spansLines(std::string_view text)
{
    const std::size_t end = text.find('\n');
    const std::size_t last = text.substr(0, end).find_last_not_of(kSpace);
    if (end == kNowhere || last == kNowhere)
        return false;
    const std::size_t next = text.find_first_not_of(kSpace, end);
    const char opening = text[last];
    return opening == '{' || opening == '[' || (opening == ',' && next != kNowhere && text[next] != '{');
}

bool JsonRecords::nextObject(std::string_view& record)
{
    skipSpace();
    if (m_at == m_text.size() || m_fault != nullptr)
        return false;
    const std::size_t end = m_text[m_at] == '{' ? endOfElement(m_at) : m_at;
    if (end == m_at || (end == kNowhere && m_isLast)) {
        m_fault = end == m_at ? "no object starts here" : "an object is never closed";
        return false;
    }
    return end != kNowhere && handOut(record, m_at, end);
}

void JsonRecords::skipTo(std::size_t at)
{
    m_lines += std::count(m_text.begin() + std::ptrdiff_t(m_at), m_text.begin() + std::ptrdiff_t(at), '\n');
    m_at = at;
}

void JsonRecords::skipSpace() { skipTo(std::min(m_text.find_first_not_of(kSpace, m_at), m_text.size())); }

bool JsonRecords::handOut(std::string_view& record, std::size_t from, std::size_t end)
{
    record = m_text.substr(from, end - from);
    m_recordLine = m_lines;
    skipTo(end);
    return true;
}

bool JsonRecords::nextLine(std::string_view& record)
{
    skipSpace();
    if (m_at == m_text.size())
        return false;
    const std::size_t end = m_text.find('\n', m_at);
    if (end == kNowhere && !m_isLast)
        return false;
    return handOut(record, m_at, std::min(end, m_text.size()));
}

std::size_t JsonRecords::endOfElement(std::size_t from) const
{
    int depth = 0;
    std::size_t at = from;
    while (true) {
        at = m_text.find_first_of(depth == 0 ? "\"{}[],\n\t\r " : "\"{}[]", at);
        if (at == kNowhere)
            return m_isLast && depth == 0 ? m_text.size() : kNowhere;
        const char c = m_text[at];
        if (c == '"') {
            at = endOfString(m_text, at);
            if (at == kNowhere || depth == 0)
                return at;
        } else if (c == '{' || c == '[') {
            ++depth;
            ++at;
        } else if (depth == 0) {
            return at; // a bare number or word ends here
        } else {
            ++at;
            if (--depth == 0)
                return at;
        }
    }
}

bool JsonRecords::nextElement(std::string_view& record)
{
    while (m_fault == nullptr) {
        skipSpace();
        if (m_at == m_text.size()) {
            if (m_isLast && m_state != State::AfterArray)
                m_fault = "the array is never closed";
            return false;
        }
        const char c = m_text[m_at];
        switch (m_state) {
        case State::BeforeArray:
            if (c != '[') {
                m_fault = "no array starts here";
                return false;
            }
            m_state = State::BeforeFirst;
            skipTo(m_at + 1);
            break;
        case State::AfterElement:
            if (c != ',' && c != ']') {
                m_fault = "a comma or the end of the array is missing";
                return false;
            }
            m_state = c == ',' ? State::BeforeElement : State::AfterArray;
            skipTo(m_at + 1);
            break;
        case State::AfterArray: m_fault = "something follows the array"; return false;
        case State::BeforeFirst:
            if (c == ']') {
                m_state = State::AfterArray;
                skipTo(m_at + 1);
                break;
            }
            [[fallthrough]];
        case State::BeforeElement: {
            const std::size_t end = endOfElement(m_at);
            if (end == kNowhere || (end == m_text.size() && !m_isLast)) {
                if (m_isLast)
                    m_fault = "an element is never closed";
                return false;
            }
            if (end == m_at) {
                m_fault = "an element is missing";
                return false;
            }
            m_state = State::AfterElement;
            return handOut(record, m_at, end);
        }
        }
    }
    return false;
}

} // namespace darkhorse
