// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/base/result.h"
#include "core/domain/exportchoice.h"

class QIODevice;

namespace darkhorse {

struct ExportedVote;

/// Writes votes one by one, in bounded memory.
///
/// Shape:  Votes - a row a vote with the chosen columns; by themselves those of Chatbot Arena's published votes (question_id, model_a,
///         model_b, winner, judge, turn, anony, language, tstamp in UTC seconds) and behind them one of ours, has_leak.
///         The other kinds as in battlejson.h, an object a line, or one object for LLM Comparator.
/// Errors: FileUnwritable - the device takes no more; detail: its reason.
class VoteWriter {
public:
    /// Of `choice` only the shape matters: what is written is what add() is given. Lifetime: `device` outlives it.
    /// Errors: InvalidInput - no such column; a format that the kind is not written in; two models for LLM Comparator are not named.
    [[nodiscard]] static Result<std::unique_ptr<VoteWriter>> make(const ExportChoice& choice, QIODevice& device);
    virtual ~VoteWriter() = default;

    [[nodiscard]] virtual Result<void> begin() = 0;
    /// False when such a vote has no place in this kind of file, as a tie has none among preferences.
    [[nodiscard]] virtual Result<bool> add(const ExportedVote& vote) = 0;
    /// Writes what is left. A file is whole only after this.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

} // namespace darkhorse
