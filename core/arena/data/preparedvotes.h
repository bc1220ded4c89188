// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <QByteArrayView>

#include "core/arena/data/voteimport.h"
#include "core/domain/votedturn.h"

namespace darkhorse {

/// A UUID as arenas write it: lower case, without braces.
class UuidWord {
public:
    UuidWord() = default;
    /// Of exactly 36 characters.
    explicit UuidWord(QByteArrayView word) { std::copy_n(word.begin(), m_word.size(), m_word.begin()); }

    [[nodiscard]] QByteArrayView view() const { return { m_word.data(), qsizetype(m_word.size()) }; }

private:
    std::array<char, 36> m_word {};
};

/// A row of a vote file, ready to be stored but for the numbers that only an arena gives.
struct PreparedVote {
    UuidWord uuid;
    std::optional<UuidWord> exportedBattle; ///< that the row names, as an export of ours does
    std::uint16_t modelA = 0; ///< this and what follows: numbers in the file
    std::uint16_t modelB = 0;
    std::uint32_t evaluator = 0;
    std::uint32_t categories = 0; ///< one bit a category
    std::uint8_t language = 0;
    std::uint8_t provenance = 0;
    Verdict verdict = Verdict::Tie;
    bool hasLeak = false;
    std::int64_t timeUtcMs = 0; ///< 0 when the file does not say
    std::vector<VotedTurn> conversation; ///< empty when the file does not say
};

/// A piece of a vote file, read and identified on one thread to be stored on another.
struct PreparedVotes {
    std::vector<PreparedVote> votes;
    // Names that the pieces before did not have; their numbers go on from there.
    std::vector<std::string> models;
    std::vector<std::string> evaluators; ///< one may be empty: nobody is named
    std::vector<std::string> languages;
    std::vector<std::string> provenances; ///< one may be empty: that of the import
    std::vector<std::string> categories; ///< the file's first one is Overall
    std::vector<RejectedVote> rejected;
    VoteImportProgress progress; ///< with this piece
};

} // namespace darkhorse
