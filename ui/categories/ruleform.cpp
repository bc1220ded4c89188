// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/categories/ruleform.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using Comparison = Condition::Comparison;
using Field = CategoryRule::Field;
using Kind = CategoryRule::Kind;

[[nodiscard]] QString textOf(Field field, double number)
{
    if (field == Field::Date)
        return QDateTime::fromMSecsSinceEpoch(qint64(number), Qt::UTC).date().toString(Qt::ISODate);
    return QLocale::c().toString(number, 'g', 10);
}

[[nodiscard]] Result<double> numberOf(const Condition& condition)
{
    const QString text = condition.value.trimmed();
    if (condition.field == Field::Date) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return fail(Error::Code::InvalidInput, text);
        return double(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    }
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber)
        return fail(Error::Code::InvalidInput, text);
    return number;
}

/// Adds the lines of one condition; false when it is none.
[[nodiscard]] bool addTo(std::vector<Condition>& conditions, const CategoryRule& rule, bool isAny)
{
    Condition condition;
    condition.field = rule.field;
    condition.label = rule.label;
    switch (rule.kind) {
    case Kind::Words:
        condition.value = rule.words.join(u", "_s);
        conditions.push_back(condition);
        return true;
    case Kind::Truth:
        condition.comparison = rule.truth ? Comparison::IsTrue : Comparison::IsFalse;
        conditions.push_back(condition);
        return true;
    case Kind::Not:
        if (rule.parts.front().kind != Kind::Words || !addTo(conditions, rule.parts.front(), isAny))
            return false;
        conditions.back().comparison = Comparison::IsNoneOf;
        return true;
    case Kind::Number: break;
    default: return false;
    }
    if (isAny && rule.atLeast && rule.below)
        return false; // two lines would mean something else
    if (rule.atLeast) {
        condition.comparison = Comparison::AtLeast;
        condition.value = textOf(rule.field, *rule.atLeast);
        conditions.push_back(condition);
    }
    if (rule.below) {
        condition.comparison = Comparison::Below;
        condition.value = textOf(rule.field, *rule.below);
        conditions.push_back(condition);
    }
    return true;
}

[[nodiscard]] Result<CategoryRule> wordsOf(const Condition& condition)
{
    CategoryRule rule;
    rule.kind = Kind::Words;
    rule.field = condition.field;
    for (const QString& word : condition.value.split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            rule.words.append(word.trimmed());
    }
    if (rule.words.isEmpty())
        return fail(Error::Code::InvalidInput, condition.value);
    if (condition.comparison == Comparison::IsOneOf)
        return rule;
    CategoryRule negated;
    negated.kind = Kind::Not;
    negated.parts = { rule };
    return negated;
}

[[nodiscard]] Result<CategoryRule> ruleOf(const Condition& condition)
{
    CategoryRule rule;
    rule.field = condition.field;
    rule.label = condition.field == Field::Label ? condition.label : QString();
    rule.kind = kindOf(condition.field);
    if (rule.kind == Kind::Words)
        return wordsOf(condition);
    if (rule.kind == Kind::Truth) {
        rule.truth = condition.comparison == Comparison::IsTrue;
        return rule;
    }
    const auto number = numberOf(condition);
    if (!number)
        return fail(number.error());
    (condition.comparison == Comparison::AtLeast ? rule.atLeast : rule.below) = *number;
    return rule;
}

} // namespace

std::optional<RuleForm> formOf(const CategoryRule& rule)
{
    RuleForm form;
    form.isAny = rule.kind == Kind::Any;
    const bool isList = rule.kind == Kind::All || rule.kind == Kind::Any;
    for (const CategoryRule& part : isList ? rule.parts : std::vector { rule }) {
        if (!addTo(form.conditions, part, form.isAny))
            return std::nullopt;
    }
    return form;
}

Result<CategoryRule> ruleOf(const RuleForm& form)
{
    CategoryRule rule;
    rule.kind = form.isAny ? Kind::Any : Kind::All;
    for (const Condition& condition : form.conditions) {
        auto part = ruleOf(condition);
        if (!part)
            return part;
        rule.parts.push_back(std::move(*part));
    }
    return rule;
}

std::vector<Condition::Comparison> comparisonsOf(CategoryRule::Field field)
{
    switch (kindOf(field)) {
    case Kind::Words: return { Comparison::IsOneOf, Comparison::IsNoneOf };
    case Kind::Truth: return { Comparison::IsTrue, Comparison::IsFalse };
    default: return { Comparison::AtLeast, Comparison::Below };
    }
}

} // namespace darkhorse
