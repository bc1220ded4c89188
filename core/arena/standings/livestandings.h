// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>

#include "core/arena/standings/votewords.h"
#include "core/domain/answerstyle.h"
#include "core/domain/arenasurvey.h"
#include "core/domain/comparison.h"
#include "core/domain/ratinghistory.h"
#include "core/domain/side.h"
#include "core/domain/standings.h"
#include "core/domain/vote.h"

namespace darkhorse {

class StandingsWorkers;
struct VoteLog;

/// Who stands in the standings, with or without votes.
struct StandingsEntrant {
    ContestantId id;
    QString name;
    QString organization;

    friend bool operator==(const StandingsEntrant&, const StandingsEntrant&) = default;
};

/// A vote just cast, as far as standings need it.
struct StandingsVote {
    PerSide<ContestantId> contestants;
    Verdict verdict = Verdict::Tie;
    qint64 castAtUtcMs = 0;
    EvaluatorId evaluator;
    std::vector<CategoryKey> categories; ///< Overall needs no naming
    QString evaluatorName;
    QString language; ///< ISO 639-1; empty when unknown
    PerSide<AnswerStyle> styles;
    QByteArray promptHashes = {}; ///< promptHash of every turn, one after the other
    bool isLeaked = false; ///< an answer named a model or its maker
};

/// Some of the votes, rated in some way.
struct SlicedChoice {
    RatingSlice slice;
    RatingChoice choice;

    friend bool operator==(const SlicedChoice&, const SlicedChoice&) = default;
};

/// Keeps the standings of every category current, one immutable Standings value each.
///
/// Fits run on a worker thread; a fit that a newer vote has overtaken is dropped. Thread: the interface thread.
class LiveStandings : public QObject {
    Q_OBJECT

public:
    explicit LiveStandings(QObject* parent = nullptr);
    ~LiveStandings() override;

    /// In the order in which they are shown; Overall first.
    [[nodiscard]] std::vector<CategoryKey> categories() const;
    /// Never null: an arena without votes has standings without ratings. Unknown categories have no rows.
    [[nodiscard]] StandingsPtr standings(const CategoryKey& category) const;

    [[nodiscard]] RatingChoice choice() const;
    /// Rates all categories anew in this way. What the votes come without is waited for: see detailWanted.
    void setChoice(const RatingChoice& choice);
    /// As of the last fit.
    [[nodiscard]] const VoteWords& words() const;

    /// Counts these votes, in time order, instead of all earlier ones; those on leaked battles with `countsLeaks`, or where a slice wants
    /// them. `categories` begins with Overall.
    void reset(std::vector<StandingsEntrant> entrants, std::vector<CategoryKey> categories, VoteLog votes,
        bool countsLeaks = false);
    /// Says that a reset() is on its way: what is shown is not current until it comes, or nothingToExpect() is called.
    void expectVotes();
    void nothingToExpect();
    [[nodiscard]] bool isExpectingVotes() const;
    /// Contestants came, went or were renamed; the votes stay.
    void setEntrants(std::vector<StandingsEntrant> entrants);
    /// Counts one vote that is later than all before.
    void add(const StandingsVote& vote);
    /// Calls `then` once, as soon as every vote given so far is in the standings; drops it when `context` is gone.
    void whenCurrent(QObject* context, std::function<void()> then);

    /// Standings of a slice, or why there are none; twice, first without online Elo.
    using SliceAnswer = std::function<void(const std::vector<StandingsPtr>& standings, const QString& failure)>;
    /// Rates some of the votes beside the standings of all; tells `then` unless `context` is gone or `isWanted`, asked on the worker
    /// thread, denies it. Tells nobody when more of the votes is wanted first: ask again when the standings change.
    void rateSlice(const SlicedChoice& wanted, QObject* context, std::function<bool()> isWanted, SliceAnswer then);

    /// One category of some of the votes, once; tells `then` unless `context` is gone. Never null, without rows when they cannot be rated.
    void rate(const SlicedChoice& of, const CategoryKey& category, QObject* context,
        std::function<void(const StandingsPtr&)> then);
    /// Whether there are answers whose style can be read.
    [[nodiscard]] bool knowsAnswers() const;
    /// Has the votes read with their style unless they came with it or no answers are known; the standings change once they are.
    void askForStyle();

    /// Compares two contestants as of the last fit; tells `then`, or drops it when `context` is gone.
    void compare(const SlicedChoice& of, const CategoryKey& category, ContestantId first, ContestantId second,
        QObject* context, std::function<void(const ContestantComparison&)> then);
    /// Looks for a small set of votes that holds the first place, by Bradley-Terry; nothing when there is none.
    void findFragility(const SlicedChoice& of, const CategoryKey& category, QObject* context,
        std::function<void(const std::optional<LeadFragility>&)> then);
    /// Surveys votes of a category for charts, as of the last fit.
    void survey(const SlicedChoice& of, const CategoryKey& category, QObject* context,
        std::function<void(const ArenaSurveyPtr&)> then);
    /// Rates votes of a category at up to `moments` moments of its past, without style control.
    void findHistory(const SlicedChoice& of, const CategoryKey& category, int moments, QObject* context,
        std::function<void(const RatingHistoryPtr&)> then);

signals:
    /// One category has a new value.
    void standingsChanged(const darkhorse::StandingsPtr& standings);
    /// Another choice than before.
    void choiceChanged();
    /// A choice needs more of the votes than they came with: reset() with it brings the standings.
    void detailWanted(bool withStyle, bool withPrompts);
    /// The votes could not be rated, or their models not be read. What was shown stays.
    void failed(const QString& detail);

private:
    struct State;

    /// Whether the votes have what the choice needs; asks for the rest.
    [[nodiscard]] bool hasDetailFor(const RatingChoice& choice);
    void change(std::function<void(StandingsWorkers&)> job);
    template <typename Answer>
    void ask(
        std::function<Answer(StandingsWorkers&)> question, QObject* context, std::function<void(const Answer&)> then);
    void followWithElo(quint64 number);
    void followSliceWithElo(const SlicedChoice& wanted, const std::function<bool()>& isWanted, const SliceAnswer& tell);
    void show(quint64 number, std::vector<StandingsPtr> standings);
    void callWaiting();

    std::unique_ptr<State> m_state;
};

} // namespace darkhorse
