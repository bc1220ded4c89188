// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/domain/categoryrule.h"

namespace darkhorse {

/// One line of the editor: a field, how it is compared, and with what.
struct Condition {
    enum class Comparison { IsOneOf, IsNoneOf, AtLeast, Below, IsTrue, IsFalse };

    CategoryRule::Field field = CategoryRule::Field::Language;
    Comparison comparison = Comparison::IsOneOf;
    QString value; ///< words between commas, a number, or a day such as 2024-05-20; nothing for IsTrue and IsFalse
    QString label; ///< for Field::Label

    friend bool operator==(const Condition&, const Condition&) = default;
};

/// A rule as lines that all hold, or of which any holds.
struct RuleForm {
    bool isAny = false;
    std::vector<Condition> conditions;
};

/// The lines of a rule; nothing for rules that are nested deeper than lines can show.
[[nodiscard]] std::optional<RuleForm> formOf(const CategoryRule& rule);
/// Errors: InvalidInput - a line without a value, or with one that is no number or day.
[[nodiscard]] Result<CategoryRule> ruleOf(const RuleForm& form);
/// How a field can be compared.
[[nodiscard]] std::vector<Condition::Comparison> comparisonsOf(CategoryRule::Field field);

} // namespace darkhorse
