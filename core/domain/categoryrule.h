// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QJsonObject>
#include <QStringList>

#include "core/base/result.h"
#include "core/domain/categoryfacts.h"

namespace darkhorse {

/// Which votes a category counts: conditions on fields, joined by all, any and not. A value, made from JSON.
///
/// JSON: {"all": [RULE…]}, {"any": [RULE…]}, {"not": RULE}; {"field": NAME, "in": [WORD…]} for language, topic, prompt_set, evaluator,
///       verdict, model and tag (the last two: any of them); {"field": NAME, "at_least": N, "below": N}, either or both, for tokens,
///       characters and turns; {"field": NAME, "is": true|false} for code, refusal, redundant and near_redundant;
///       {"field": "date", "from": DAY, "until": DAY}, days as 2024-05-20 in UTC, the last one not included;
///       {"label": NAME, "at_least": N, "below": N}.
/// Not known: as in three-valued logic. A condition on what is not known has no answer; "all" has none unless one part says no.
class CategoryRule {
public:
    enum class Kind { All, Any, Not, Words, Number, Truth };
    enum class Field {
        Language,
        Topic,
        PromptSet,
        Evaluator,
        Verdict,
        Model,
        Tag,
        Tokens,
        Characters,
        Turns,
        Code,
        Refusal,
        Redundant,
        NearRedundant,
        Date,
        Label
    };

    Kind kind = Kind::All; ///< All without parts: every vote
    std::vector<CategoryRule> parts; ///< of All and Any; one of Not
    Field field = Field::Language;
    QString label; ///< name of the label, for Field::Label
    QStringList words; ///< Words: one of them; verdicts as in vote files, languages as ISO codes
    std::optional<double> atLeast; ///< Number; dates as UTC milliseconds
    std::optional<double> below;
    bool truth = true; ///< Truth

    /// Errors: InvalidInput - what is wrong and where.
    [[nodiscard]] static Result<CategoryRule> fromJson(const QJsonValue& json);
    [[nodiscard]] QJsonObject toJson() const;

    /// Whether the facts fit; nothing when what is known does not decide it.
    [[nodiscard]] std::optional<bool> matches(const CategoryFacts& facts) const;

    friend bool operator==(const CategoryRule&, const CategoryRule&) = default;
};

/// The word of JSON: language, prompt_set, near_redundant …
[[nodiscard]] QString toWord(CategoryRule::Field field);
[[nodiscard]] std::optional<CategoryRule::Field> categoryFieldFromWord(const QString& word);
/// What a condition on the field looks like: Words, Number or Truth.
[[nodiscard]] CategoryRule::Kind kindOf(CategoryRule::Field field);

} // namespace darkhorse
