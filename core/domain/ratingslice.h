// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QStringList>

#include "core/base/result.h"
#include "core/domain/verdict.h"

class QUrlQuery;

namespace darkhorse {

/// Which votes of an arena to rate, in a person's words. A field left as it is lets everything through; all fields must agree.
/// Names stand for everyone who is called so; case does not matter. Categories are chosen beside it.
struct RatingSlice {
    std::optional<quint32> fromS; ///< UTC seconds, first second that counts
    std::optional<quint32> untilS; ///< UTC seconds, first second that no longer counts
    QStringList evaluators;
    QStringList languages; ///< ISO 639-1; empty text for unknown
    QStringList models; ///< both models of a vote must be listed
    QStringList provenances; ///< "live", and the names of imports
    std::vector<Verdict> verdicts;
    bool leavesOutRedundant = false; ///< votes in the category redundant: prompts that came very often
    std::optional<bool>
        countsLeaks; ///< votes on battles in which an answer named a model; nothing: as the battle rules say

    [[nodiscard]] bool isEverything() const { return *this == RatingSlice(); }

    friend bool operator==(const RatingSlice&, const RatingSlice&) = default;
};

/// Adds the slice to an address, a word a restriction: from, until (ISO 8601, UTC), evaluator, language, model, provenance,
/// verdict (a, b, tie, both-bad), redundant=out, leaks (in, out); a word that has several values stands there several times.
void addToAddress(QUrlQuery& address, const RatingSlice& slice);
/// Reads exactly that; leaves other words alone. Errors: InvalidInput - a time, verdict or way with redundant prompts or leaks that is none, one
/// model alone, or a `from` that is not before `until`.
[[nodiscard]] Result<RatingSlice> sliceFromAddress(const QUrlQuery& address);

/// UTC seconds of a day or a time in ISO 8601; without a zone it is UTC. Nothing when it is no time between 1970 and 2106.
[[nodiscard]] std::optional<quint32> utcSecondsFrom(const QString& text);
/// a, b, tie, both-bad.
[[nodiscard]] QString sliceWord(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromSliceWord(const QString& word);

} // namespace darkhorse
