// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/livestandings.h"

#include <algorithm>
#include <atomic>

#include <QPointer>
#include <QThread>

#include "core/arena/standings/standingsworkers.h"
#include "core/store/votestore.h"

namespace darkhorse {

/// Every change has a number. The worker skips a fit when a later change already waits, and what it posts carries the
/// number that it includes, so the interface knows when it is current.
struct LiveStandings::State {
    struct Waiting {
        quint64 change;
        QPointer<QObject> context;
        std::function<void()> then;
    };

    QThread thread;
    QObject context; ///< lives on `thread`
    StandingsWorkers workers; ///< touched on `thread` only
    std::atomic<quint64> requested { 0 };

    RatingChoice choice;
    bool hasStyle = false; ///< of the votes
    bool hasPrompts = false; ///< of the votes
    bool hasAnswers = false; ///< of some battle, whether their style was read or not
    [[nodiscard]] bool canRateBy(const RatingChoice& wanted) const
    {
        return (hasStyle || !wanted.needsStyle()) && (hasPrompts || !wanted.needsPrompts());
    }
    bool isExpectingVotes = false;
    VoteWords words;
    quint64 shown = 0;
    std::vector<CategoryKey> categories { overallCategory() };
    std::vector<StandingsPtr> standings;
    std::vector<Waiting> waiting;
};

namespace {

StandingsPtr emptyStandings(const CategoryKey& category)
{
    auto standings = std::make_shared<Standings>();
    standings->category = category;
    return standings;
}

} // namespace

LiveStandings::LiveStandings(QObject* parent) : QObject(parent), m_state(std::make_unique<State>())
{
    m_state->thread.setObjectName(QStringLiteral("standings"));
    m_state->context.moveToThread(&m_state->thread);
    m_state->thread.start();
}

LiveStandings::~LiveStandings()
{
    m_state->requested = ~quint64 { 0 }; // every fit that still waits is overtaken
    m_state->thread.quit();
    m_state->thread.wait();
}

std::vector<CategoryKey> LiveStandings::categories() const { return m_state->categories; }

StandingsPtr LiveStandings::standings(const CategoryKey& category) const
{
    const auto found
        = std::ranges::find_if(m_state->standings, [&](const StandingsPtr& one) { return one->category == category; });
    return found == m_state->standings.end() ? emptyStandings(category) : *found;
}

RatingChoice LiveStandings::choice() const { return m_state->choice; }

void LiveStandings::setChoice(const RatingChoice& choice)
{
    const RatingChoice possible = choice.possible();
    if (possible == m_state->choice)
        return;
    m_state->choice = possible;
    if (m_state->canRateBy(possible))
        change([possible](StandingsWorkers& workers) { workers.setChoice(possible); });
    emit choiceChanged();
    (void)hasDetailFor(possible);
}

bool LiveStandings::hasDetailFor(const RatingChoice& choice)
{
    const bool has = m_state->canRateBy(choice);
    if (!has)
        emit detailWanted(choice.needsStyle(), choice.needsPrompts());
    return has;
}

const VoteWords& LiveStandings::words() const { return m_state->words; }

void LiveStandings::reset(
    std::vector<StandingsEntrant> entrants, std::vector<CategoryKey> categories, VoteLog votes, bool countsLeaks)
{
    m_state->categories = categories;
    m_state->hasStyle = votes.hasStyle;
    m_state->hasPrompts = votes.hasPrompts;
    m_state->hasAnswers = votes.hasAnswers;
    m_state->isExpectingVotes = false;
    // The votes may be many: they are handed over, never copied.
    auto log = std::make_shared<VoteLog>(std::move(votes));
    change([entrants = std::move(entrants), categories = std::move(categories), log, choice = m_state->choice,
               canRate = m_state->canRateBy(m_state->choice), countsLeaks](StandingsWorkers& workers) {
        workers.reset(
            entrants, categories, std::move(*log), canRate ? std::optional(choice) : std::nullopt, countsLeaks);
    });
}

void LiveStandings::expectVotes()
{
    m_state->isExpectingVotes = true;
    ++m_state->requested; // nothing that is fitted before they come is current
}

void LiveStandings::nothingToExpect()
{
    m_state->isExpectingVotes = false;
    change([](StandingsWorkers&) {});
}

bool LiveStandings::isExpectingVotes() const { return m_state->isExpectingVotes; }

void LiveStandings::setEntrants(std::vector<StandingsEntrant> entrants)
{
    change([entrants = std::move(entrants)](StandingsWorkers& workers) { workers.setEntrants(entrants); });
}

void LiveStandings::add(const StandingsVote& vote)
{
    m_state->hasAnswers = true;
    change([vote](StandingsWorkers& workers) { workers.add(vote); });
}

void LiveStandings::whenCurrent(QObject* context, std::function<void()> then)
{
    m_state->waiting.push_back({ m_state->requested, context, std::move(then) });
    callWaiting();
}

void LiveStandings::rateSlice(
    const SlicedChoice& wanted, QObject* context, std::function<bool()> isWanted, SliceAnswer then)
{
    State* state = m_state.get();
    if (!hasDetailFor(wanted.choice))
        return;
    const auto tell = [this, guard = QPointer(context), then = std::move(then)](
                          const std::vector<StandingsPtr>& standings, const QString& failure) {
        QMetaObject::invokeMethod(this, [guard, then, standings, failure] {
            if (guard)
                then(standings, failure);
        });
    };
    QMetaObject::invokeMethod(&state->context, [this, state, wanted, isWanted = std::move(isWanted), tell] {
        if (!isWanted())
            return;
        const auto fitted = state->workers.fitSlice(wanted);
        tell(fitted.value_or(std::vector<StandingsPtr> {}),
            fitted ? QString() : QString::fromStdString(fitted.error().detail));
        if (fitted && wanted.choice.method != RatingMethod::OnlineElo)
            followSliceWithElo(wanted, isWanted, tell);
    });
}

/// As followWithElo().
void LiveStandings::followSliceWithElo(
    const SlicedChoice& wanted, const std::function<bool()>& isWanted, const SliceAnswer& tell)
{
    State* state = m_state.get();
    QMetaObject::invokeMethod(
        &state->context,
        [this, state, wanted, isWanted, tell] {
            if (!isWanted())
                return;
            state->workers.replayElo(wanted);
            if (state->workers.owesElo(wanted))
                return followSliceWithElo(wanted, isWanted, tell);
            if (const auto all = state->workers.fitted(wanted); !all.empty())
                tell(all, {});
        },
        Qt::QueuedConnection);
}

void LiveStandings::rate(const SlicedChoice& of, const CategoryKey& category, QObject* context,
    std::function<void(const StandingsPtr&)> then)
{
    ask<StandingsPtr>([of, category](StandingsWorkers& workers) { return workers.standingsOf(of, category); }, context,
        std::move(then));
}

bool LiveStandings::knowsAnswers() const { return m_state->hasAnswers; }

void LiveStandings::askForStyle()
{
    if (!m_state->hasStyle && m_state->hasAnswers)
        emit detailWanted(true, false);
}

void LiveStandings::compare(const SlicedChoice& of, const CategoryKey& category, ContestantId first,
    ContestantId second, QObject* context, std::function<void(const ContestantComparison&)> then)
{
    ask<ContestantComparison>([of, category, first, second](
                                  StandingsWorkers& workers) { return workers.compare(of, category, first, second); },
        context, std::move(then));
}

void LiveStandings::findFragility(const SlicedChoice& of, const CategoryKey& category, QObject* context,
    std::function<void(const std::optional<LeadFragility>&)> then)
{
    ask<std::optional<LeadFragility>>(
        [of, category](StandingsWorkers& workers) { return workers.fragility(of, category); }, context,
        std::move(then));
}

void LiveStandings::survey(const SlicedChoice& of, const CategoryKey& category, QObject* context,
    std::function<void(const ArenaSurveyPtr&)> then)
{
    ask<ArenaSurveyPtr>(
        [of, category](StandingsWorkers& workers) { return workers.survey(of, category); }, context, std::move(then));
}

void LiveStandings::findHistory(const SlicedChoice& of, const CategoryKey& category, int moments, QObject* context,
    std::function<void(const RatingHistoryPtr&)> then)
{
    ask<RatingHistoryPtr>(
        [of, category, moments](StandingsWorkers& workers) { return workers.history(of, category, moments); }, context,
        std::move(then));
}

/// Asks on the worker thread and answers on this one.
template <typename Answer>
void LiveStandings::ask(
    std::function<Answer(StandingsWorkers&)> question, QObject* context, std::function<void(const Answer&)> then)
{
    State* state = m_state.get();
    QMetaObject::invokeMethod(&state->context,
        [this, state, question = std::move(question), guard = QPointer(context), then = std::move(then)] {
            const Answer answer = question(state->workers);
            QMetaObject::invokeMethod(this, [guard, then, answer] {
                if (guard)
                    then(answer);
            });
        });
}

void LiveStandings::change(std::function<void(StandingsWorkers&)> job)
{
    const quint64 number = ++m_state->requested;
    State* state = m_state.get();
    QMetaObject::invokeMethod(&state->context, [this, state, number, job = std::move(job)] {
        job(state->workers);
        if (state->requested != number)
            return; // a later change waits in the queue and will be fitted with this one
        auto fitted = state->workers.fit();
        QMetaObject::invokeMethod(
            this, [this, number, fitted = std::move(fitted), words = state->workers.words()]() mutable {
                m_state->words = std::move(words);
                if (!fitted)
                    emit failed(QString::fromStdString(fitted.error().detail));
                show(number, fitted ? std::move(*fitted) : m_state->standings);
            });
        followWithElo(number);
    });
}

/// On the worker thread, a piece at a time, so that whatever is asked meanwhile comes first.
void LiveStandings::followWithElo(quint64 number)
{
    State* state = m_state.get();
    if (state->requested != number || !state->workers.owesElo())
        return; // or it follows the later change
    QMetaObject::invokeMethod(
        &state->context,
        [this, state, number] {
            if (state->requested != number)
                return;
            state->workers.replayElo();
            if (state->workers.owesElo())
                return followWithElo(number);
            QMetaObject::invokeMethod(this, [this, number, all = state->workers.fitted()] {
                if (m_state->shown == number)
                    show(number, all);
            });
        },
        Qt::QueuedConnection);
}

void LiveStandings::show(quint64 number, std::vector<StandingsPtr> standings)
{
    m_state->shown = number;
    m_state->standings = std::move(standings);
    const std::vector<StandingsPtr> changed = m_state->standings; // a slot may bring the next value
    for (const StandingsPtr& one : changed)
        emit standingsChanged(one);
    callWaiting();
}

void LiveStandings::callWaiting()
{
    std::vector<State::Waiting> due;
    std::erase_if(m_state->waiting, [&](const State::Waiting& one) {
        if (one.change > m_state->shown)
            return false;
        due.push_back(one);
        return true;
    });
    for (const State::Waiting& one : due) {
        if (one.context)
            one.then();
    }
}

} // namespace darkhorse
