// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowstyle.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>

#include <simdjson.h>

#include "core/domain/answerstyle.h"

namespace darkhorse {

namespace {

constexpr std::size_t kCounts = kVoteStyle / 2;
constexpr std::array kCountFields { VoteField::TokensA, VoteField::HeadersA, VoteField::ListsA, VoteField::BoldA,
    VoteField::TokensB, VoteField::HeadersB, VoteField::ListsB, VoteField::BoldB };

[[nodiscard]] const char* readNumber(const char* from, const char* end, double& number)
{
    while (from != end && (*from == ' ' || *from == '\t'))
        ++from;
    const auto [rest, error] = std::from_chars(from, end, number);
    return error == std::errc {} ? rest : nullptr;
}

/// A number, or the sum over an object such as {"h1": 2, "h2": 1}, in JSON's spelling or Python's.
[[nodiscard]] std::optional<float> countOf(std::string_view text)
{
    const char* const end = text.data() + text.size();
    double number = 0;
    if (readNumber(text.data(), end, number) != nullptr)
        return number >= 0 ? std::optional(float(number)) : std::nullopt;
    const std::size_t open = text.find_first_not_of(" \t");
    if (open == std::string_view::npos || text[open] != '{')
        return std::nullopt;
    double sum = 0;
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
        if (readNumber(text.data() + colon + 1, end, number) != nullptr)
            sum += number;
    }
    return float(sum);
}

/// What the assistant said in all turns: of a JSON list of messages or of texts, or the text itself.
[[nodiscard]] QString answerOf(std::string_view cell)
{
    const auto plain = [](std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); };
    thread_local simdjson::dom::parser parser;
    simdjson::dom::array messages;
    if (cell.empty() || cell.front() != '['
        || parser.parse(cell.data(), cell.size()).get(messages) != simdjson::SUCCESS)
        return plain(cell);
    QStringList texts;
    for (const simdjson::dom::element message : messages) {
        std::string_view text;
        std::string_view role;
        if (message.get(text) == simdjson::SUCCESS)
            texts.append(plain(text));
        else if (message["role"].get(role) == simdjson::SUCCESS && role == "assistant"
            && message["content"].get(text) == simdjson::SUCCESS)
            texts.append(plain(text));
    }
    return texts.join(u'\n');
}

[[nodiscard]] bool addText(const VoteRowText& row, VoteField field, float* counts)
{
    if (row[field].empty())
        return false;
    std::ranges::copy(answerStyle(answerOf(row[field])).counts(), counts);
    return true;
}

} // namespace

RowStyle rowStyle(const VoteRowText& row)
{
    RowStyle style {};
    bool isCounted = true;
    for (std::size_t i = 0; i < kVoteStyle && isCounted; ++i) {
        const auto count = countOf(row[kCountFields[i]]);
        isCounted = count.has_value();
        style[i] = count.value_or(0);
    }
    if (isCounted)
        return style;
    if (!addText(row, VoteField::TextA, style.data()) || !addText(row, VoteField::TextB, style.data() + kCounts))
        style.fill(std::numeric_limits<float>::quiet_NaN());
    return style;
}

} // namespace darkhorse
