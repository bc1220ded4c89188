// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "core/domain/verdict.h"
#include "core/exchange/nametable.h"
#include "core/exchange/votereader.h"
#include "core/exchange/voterow.h"
#include "core/exchange/votetable.h"

namespace darkhorse {

/// Collects the votes of one part of a file, with numbers of its own for models, categories and evaluators, so that parts
/// can be read on different threads and joined afterwards.
class VoteBatch {
public:
    explicit VoteBatch(const VoteReadOptions& options);

    /// `line` counts from the beginning of this part, from 0.
    void add(const VoteRowText& row, qint64 line);
    void skip(SkipReason reason, qint64 line);
    /// Makes room for about so many votes in all.
    void expect(std::size_t votes);
    [[nodiscard]] std::size_t size() const { return m_modelA.size(); }
    void setLines(qint64 lines) { m_lines = lines; }
    /// Set when the file cannot be what we take it for: too many models or categories.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    friend class VoteJoiner;

    /// What a winner cell says, once for each different cell.
    enum class Word : std::uint8_t { ABetter, BBetter, Tie, BothBad, Empty, Unknown };
    static constexpr std::size_t kReasons = 7;

    [[nodiscard]] Word wordOf(std::string_view winner);
    [[nodiscard]] Word winnerOf(const VoteRowText& row);
    [[nodiscard]] std::uint32_t maskOf(std::string_view categories);
    [[nodiscard]] std::uint32_t maskOfKeys(std::string_view categories);
    void addOptional(const VoteRowText& row);

    VoteReadOptions m_options;
    NameTable m_models;
    NameTable m_categories; ///< 0 is "full"
    NameTable m_evaluators;
    NameTable m_prompts;
    NameTable m_languages;
    NameTable m_winnerCells;
    std::vector<Word> m_winnerWords; ///< by number in m_winnerCells
    NameTable m_categoryCells;
    std::vector<std::uint32_t> m_categoryMasks; ///< by number in m_categoryCells

    std::array<std::string, 2> m_scratch;
    std::vector<std::uint16_t> m_modelA;
    std::vector<std::uint16_t> m_modelB;
    std::vector<std::uint8_t> m_verdict;
    std::vector<std::uint32_t> m_mask;
    std::vector<std::int64_t> m_time;
    std::vector<std::uint32_t> m_evaluator;
    std::vector<std::uint32_t> m_prompt;
    std::vector<std::uint32_t> m_turn;
    std::vector<std::uint8_t> m_language;
    std::vector<float> m_style;

    struct Skipped {
        qint64 count = 0;
        qint64 firstLine = 0;
    };
    std::array<Skipped, kReasons> m_skipped;
    qint64 m_lines = 0;
    std::optional<Error> m_error;
};

} // namespace darkhorse
