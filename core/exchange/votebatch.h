// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "core/domain/verdict.h"
#include "core/domain/votedturn.h"
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
    /// Forgets the votes and rejects, but not the numbering of names nor the counts of what was skipped.
    void clearVotes();
    /// What the file calls its columns, by field, for telling what is wrong with a row.
    void setColumnNames(const QStringList& names) { m_columnNames = names; }
    /// Rows so far, over all pieces, that are no votes for this reason.
    [[nodiscard]] qint64 skipped(SkipReason reason) const { return m_skipped[std::size_t(reason)].count; }
    /// Set when the file cannot be what we take it for: too many models or categories.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    /// A row that is no vote, with VoteReadOptions::withRejects.
    struct Reject {
        qint64 line = 0;
        SkipReason reason = SkipReason::UnknownWinner;
        QString column; ///< as the file calls it; empty when the whole row is wrong
    };
    [[nodiscard]] const std::vector<Reject>& rejects() const { return m_rejects; }

    /// The columns, one element a vote, as in VoteTable, and the names behind their numbers.
    [[nodiscard]] const std::vector<std::uint16_t>& modelA() const { return m_modelA; }
    [[nodiscard]] const std::vector<std::uint16_t>& modelB() const { return m_modelB; }
    [[nodiscard]] const std::vector<std::uint8_t>& verdict() const { return m_verdict; }
    [[nodiscard]] const std::vector<std::uint32_t>& categoryMask() const { return m_mask; }
    [[nodiscard]] const std::vector<std::int64_t>& timeUtcMs() const { return m_time; }
    [[nodiscard]] const std::vector<std::uint32_t>& evaluator() const { return m_evaluator; }
    [[nodiscard]] const std::vector<std::uint32_t>& prompt() const { return m_prompt; }
    [[nodiscard]] const std::vector<std::uint32_t>& turn() const { return m_turn; }
    [[nodiscard]] const std::vector<std::uint8_t>& language() const { return m_language; }
    [[nodiscard]] const std::vector<std::uint8_t>& hasLeak() const { return m_leak; }
    /// With VoteReadOptions::withConversations one a vote; empty where the row carries none.
    [[nodiscard]] const std::vector<std::vector<VotedTurn>>& conversation() const { return m_conversation; }
    [[nodiscard]] const std::vector<std::uint8_t>& provenance() const { return m_provenance; }
    [[nodiscard]] const NameTable& models() const { return m_models; }
    [[nodiscard]] const NameTable& categories() const { return m_categories; }
    [[nodiscard]] const NameTable& evaluators() const { return m_evaluators; }
    [[nodiscard]] const NameTable& prompts() const { return m_prompts; }
    [[nodiscard]] const NameTable& languages() const { return m_languages; }
    [[nodiscard]] const NameTable& provenances() const { return m_provenances; }

private:
    friend class VoteJoiner;

    /// What a winner cell says, once for each different cell.
    enum class Word : std::uint8_t { ABetter, BBetter, Tie, BothBad, Empty, Unknown };
    static constexpr std::size_t kReasons = std::size_t(SkipReason::DailyLimit) + 1;

    [[nodiscard]] Word wordOf(std::string_view winner);
    [[nodiscard]] std::optional<SkipReason> flawIn(const VoteRowText& row) const;
    [[nodiscard]] Word readWord(std::string_view winner) const;
    [[nodiscard]] Word winnerOf(const VoteRowText& row);
    [[nodiscard]] std::uint32_t maskOf(std::string_view categories);
    [[nodiscard]] std::uint32_t maskOfKeys(std::string_view categories);
    [[nodiscard]] std::uint32_t maskOfLabels(const VoteRowText& row, Word verdict);
    void addOptional(const VoteRowText& row);
    /// The number of a word of a column that has few different ones.
    [[nodiscard]] std::uint8_t fewOf(NameTable& words, std::string_view word, const char* column);
    void reject(SkipReason reason, qint64 line, std::optional<VoteField> field);

    VoteReadOptions m_options;
    NameTable m_models;
    NameTable m_categories; ///< 0 is "full"
    NameTable m_evaluators;
    NameTable m_prompts;
    NameTable m_languages;
    NameTable m_provenances;
    NameTable m_winnerCells;
    std::vector<Word> m_winnerWords; ///< by number in m_winnerCells
    NameTable m_categoryCells;
    NameTable m_labelCells;
    std::vector<std::uint32_t> m_labelMasks; ///< by number in m_labelCells
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
    std::vector<std::uint8_t> m_leak; ///< 0 or 1
    std::vector<std::uint8_t> m_provenance;
    std::vector<float> m_style;
    std::vector<std::vector<VotedTurn>> m_conversation;
    std::vector<Reject> m_rejects;
    QStringList m_columnNames;

    struct Skipped {
        qint64 count = 0;
        qint64 firstLine = 0;
    };
    std::array<Skipped, kReasons> m_skipped;
    qint64 m_lines = 0;
    std::optional<Error> m_error;
};

} // namespace darkhorse
