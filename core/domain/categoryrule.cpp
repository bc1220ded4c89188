// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/categoryrule.h"

#include <algorithm>

namespace darkhorse {

namespace {

using Answer = std::optional<bool>;
using Field = CategoryRule::Field;

[[nodiscard]] Answer all(const std::vector<CategoryRule>& parts, const CategoryFacts& facts)
{
    Answer answer = true;
    for (const CategoryRule& part : parts) {
        const Answer one = part.matches(facts);
        if (one == false)
            return false;
        if (!one)
            answer = std::nullopt;
    }
    return answer;
}

[[nodiscard]] Answer any(const std::vector<CategoryRule>& parts, const CategoryFacts& facts)
{
    Answer answer = false;
    for (const CategoryRule& part : parts) {
        const Answer one = part.matches(facts);
        if (one == true)
            return true;
        if (!one)
            answer = std::nullopt;
    }
    return answer;
}

[[nodiscard]] std::optional<QString> wordOf(Field field, const CategoryFacts& facts)
{
    switch (field) {
    case Field::Language: return facts.language;
    case Field::Topic: return facts.topic;
    case Field::PromptSet: return facts.promptSet;
    case Field::Evaluator: return facts.evaluator;
    default: return facts.verdict ? std::optional(arenaWord(*facts.verdict)) : std::nullopt;
    }
}

[[nodiscard]] Answer hasWord(const CategoryRule& rule, const CategoryFacts& facts)
{
    const auto isWanted = [&](const QString& word) { return rule.words.contains(word, Qt::CaseInsensitive); };
    if (rule.field == Field::Tag)
        return std::ranges::any_of(facts.tags, isWanted);
    if (rule.field == Field::Model)
        return facts.models.isEmpty() ? Answer() : std::ranges::any_of(facts.models, isWanted);
    const auto word = wordOf(rule.field, facts);
    return word ? Answer(isWanted(*word)) : Answer();
}

[[nodiscard]] std::optional<double> numberOf(const CategoryRule& rule, const CategoryFacts& facts)
{
    switch (rule.field) {
    case Field::Tokens: return facts.tokens;
    case Field::Characters: return facts.characters;
    case Field::Turns: return facts.turns;
    case Field::Date: return facts.castAtUtcMs ? std::optional(double(*facts.castAtUtcMs)) : std::nullopt;
    default: break;
    }
    const auto label = facts.labels.constFind(rule.label);
    return label != facts.labels.constEnd() ? std::optional(*label) : std::nullopt;
}

[[nodiscard]] Answer isInRange(const CategoryRule& rule, const CategoryFacts& facts)
{
    const auto number = numberOf(rule, facts);
    if (!number)
        return std::nullopt;
    return (!rule.atLeast || *number >= *rule.atLeast) && (!rule.below || *number < *rule.below);
}

[[nodiscard]] Answer truthOf(Field field, const CategoryFacts& facts)
{
    switch (field) {
    case Field::Code: return facts.isCode;
    case Field::Refusal: return facts.isRefusal;
    case Field::Redundant: return facts.isRedundant;
    default: return facts.isNearRedundant;
    }
}

} // namespace

CategoryFacts factsOf(const PromptFacts& prompt)
{
    CategoryFacts facts;
    facts.language = prompt.language;
    facts.tokens = prompt.tokens;
    facts.characters = prompt.characters;
    facts.turns = prompt.turns;
    facts.isCode = prompt.isCode;
    return facts;
}

std::optional<bool> CategoryRule::matches(const CategoryFacts& facts) const
{
    switch (kind) {
    case Kind::All: return all(parts, facts);
    case Kind::Any: return any(parts, facts);
    case Kind::Not: {
        const Answer inner = parts.front().matches(facts);
        return inner ? Answer(!*inner) : inner;
    }
    case Kind::Words: return hasWord(*this, facts);
    case Kind::Number: return isInRange(*this, facts);
    case Kind::Truth: {
        const Answer answer = truthOf(field, facts);
        return answer ? Answer(*answer == truth) : answer;
    }
    }
    Q_UNREACHABLE();
}

CategoryRule::Kind kindOf(CategoryRule::Field field)
{
    if (field <= Field::Tag)
        return CategoryRule::Kind::Words;
    const bool isTruth = field >= Field::Code && field <= Field::NearRedundant;
    return isTruth ? CategoryRule::Kind::Truth : CategoryRule::Kind::Number;
}

} // namespace darkhorse
