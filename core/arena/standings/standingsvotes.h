// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QHash>

#include "core/arena/standings/livestandings.h"
#include "core/domain/ratingslice.h"
#include "core/rating/votecolumns.h"
#include "core/rating/votefilter.h"

namespace darkhorse {

struct VoteLog;

/// The votes of an arena as rating columns, and what their numbers stand for. 19 bytes a vote, 23 with prompts.
class StandingsVotes {
public:
    /// Counts these votes instead of all earlier ones; takes over their memory. Votes on leaked battles are kept, but belong to no category
    /// unless they count.
    void reset(const std::vector<StandingsEntrant>& entrants, std::vector<CategoryKey> categories, VoteLog log,
        bool countsLeaks = false);
    /// Adds one vote that is later than all before; answers it in the columns' numbers.
    rating::VoteRow append(const StandingsVote& vote);
    /// The same without adding it.
    [[nodiscard]] rating::VoteRow rowOf(const StandingsVote& vote);

    /// The number of a contestant; a new one for somebody new.
    std::uint16_t columnOf(ContestantId contestant);
    [[nodiscard]] std::optional<int> numberOf(ContestantId contestant) const;
    [[nodiscard]] ContestantId contestantOf(int column) const { return m_contestants.at(size_t(column)); }
    [[nodiscard]] std::optional<int> numberOf(const CategoryKey& category) const;

    [[nodiscard]] const rating::VoteColumns& columns() const { return m_columns; }
    /// Counts of both answers of each vote; empty when the votes came without them.
    [[nodiscard]] const std::vector<float>& style() const { return m_style; }
    [[nodiscard]] const std::vector<CategoryKey>& categories() const { return m_categories; }
    [[nodiscard]] qint64 lastVoteUtcMs() const { return m_lastVoteUtcMs; }
    [[nodiscard]] VoteWords words() const;
    /// By the number that the columns give an evaluator; empty for a number that nobody has.
    [[nodiscard]] QString evaluatorName(std::uint32_t number) const { return m_evaluatorNames.value(number); }

    /// While it lives, votes on leaked battles count as a slice wants it.
    class LeaksAs {
    public:
        LeaksAs(StandingsVotes& votes, const RatingSlice& slice);
        ~LeaksAs();
        Q_DISABLE_COPY_MOVE(LeaksAs)
        /// Whether the columns differ from what they are without it.
        [[nodiscard]] bool changesVotes() const { return m_isOtherwise && !m_votes.m_leaked.empty(); }

    private:
        StandingsVotes& m_votes;
        bool m_isOtherwise;
    };

    /// The slice in the columns' numbers; nothing when it names only what no vote has, so that no vote passes.
    [[nodiscard]] std::optional<rating::VoteFilter> filterOf(
        const RatingSlice& slice, const std::vector<StandingsEntrant>& entrants) const;

private:
    /// A vote on a leaked battle.
    struct LeakedVote {
        std::size_t place = 0;
        std::uint32_t categories = 0; ///< what it belongs to where it counts
    };

    [[nodiscard]] std::uint32_t maskOf(const std::vector<CategoryKey>& keys) const;
    void markVoters();
    void nameVoters();
    void setLeaksCounted(bool areCounted);

    std::vector<ContestantId> m_contestants;
    QHash<ContestantId, std::uint16_t> m_numbers; ///< of m_contestants
    std::vector<CategoryKey> m_categories { overallCategory() }; ///< as many as the columns count, before any votes too
    std::vector<EvaluatorId> m_evaluators;
    QStringList m_evaluatorNames; ///< several may have one name
    std::vector<bool> m_hasVoted; ///< by evaluator
    QStringList m_voterNames; ///< of those who have, each once
    QStringList m_languages;
    QStringList m_provenances;
    rating::VoteColumns m_columns;
    bool m_hasPrompts = false;
    QHash<QByteArray, quint32> m_promptNumbers; ///< as in VoteLog
    std::vector<float> m_style;
    bool m_hasStyle = false;
    std::vector<LeakedVote> m_leaked;
    bool m_countsLeaks = false; ///< unless somebody asks otherwise
    qint64 m_lastVoteUtcMs = 0; ///< of those that count
};

} // namespace darkhorse
