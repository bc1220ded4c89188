// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QMap>
#include <QStringList>

#include "core/base/result.h"
#include "core/domain/verdict.h"

class QJsonObject;

namespace darkhorse {

/// What a vote file may say of a vote. The first three are needed, the others are kept where a file has them.
enum class VotePart {
    ModelA,
    ModelB,
    Verdict,
    Evaluator,
    Time,
    Language,
    Item, ///< key of the question or battle: equal keys are the same prompt
    Prompt, ///< text; tells which votes are on the same prompt where there is no key
    AnswerA,
    AnswerB,
    Provenance,
};

inline constexpr std::array kVoteParts { VotePart::ModelA, VotePart::ModelB, VotePart::Verdict, VotePart::Evaluator,
    VotePart::Time, VotePart::Language, VotePart::Item, VotePart::Prompt, VotePart::AnswerA, VotePart::AnswerB,
    VotePart::Provenance };

/// The word of the JSON form: model_a, model_b, verdict, evaluator, time, language, item, prompt, answer_a, answer_b, provenance.
[[nodiscard]] QString toWord(VotePart part);
[[nodiscard]] inline bool isNeeded(VotePart part) { return part <= VotePart::Verdict; }

/// A layout of vote files that a person described: where each part of a vote stands, and which words its verdicts have.
struct VoteMapping {
    QString name; ///< as people call it; empty while it is not saved
    /// A column's name, or in JSON a path of keys and numbers between dots, such as "models.0.name". A key that has dots itself goes first.
    QMap<VotePart, QString> places;
    QMap<QString, Verdict> words; ///< case does not matter; other words are read as in all files
    QStringList columns; ///< of the file that it was made for: a file that has all of them is recognised

    /// Whether the parts that are needed have places.
    [[nodiscard]] bool isComplete() const;
    /// Whether a file with these columns is of this layout. Never when the mapping is incomplete.
    [[nodiscard]] bool fits(const QStringList& fileColumns) const;

    friend bool operator==(const VoteMapping&, const VoteMapping&) = default;
};

[[nodiscard]] QJsonObject toJson(const VoteMapping& mapping);
/// Reads exactly that. Errors: InvalidInput - not such an object, of a later version, an unknown part or verdict, or a needed part without a place.
[[nodiscard]] Result<VoteMapping> voteMappingFromJson(const QJsonObject& json);

/// The beginning of a vote file of any layout, before anybody knows what its columns mean.
struct VoteFileSample {
    QStringList columns; ///< or paths to the values of JSON objects
    std::vector<QStringList> rows; ///< one text a column; empty where there is none

    /// The different texts in a column, in order of appearance, without the empty one; at most `most`.
    [[nodiscard]] QStringList wordsIn(const QString& column, qsizetype most) const;
};

} // namespace darkhorse
