// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/slicedstandings.h"

#include <algorithm>

namespace darkhorse {

SlicedStandings::SlicedStandings(LiveStandings& standings, QObject* parent) : QObject(parent), m_live(&standings)
{
    connect(&standings, &LiveStandings::standingsChanged, this, [this](const StandingsPtr& one) {
        if (isPlain())
            emit standingsChanged(one);
        else
            rateAgain();
    });
}

SlicedStandings::~SlicedStandings() { ++*m_wanted; }

void SlicedStandings::setSlice(const RatingSlice& slice)
{
    if (m_slice == slice)
        return;
    m_slice = slice;
    rateAgain();
    emit sliceChanged();
}

void SlicedStandings::setOwnChoice(const std::optional<RatingChoice>& choice)
{
    const auto possible = choice ? std::optional(choice->possible()) : std::nullopt;
    if (m_choice == possible)
        return;
    m_choice = possible;
    rateAgain();
}

SlicedChoice SlicedStandings::slicedChoice() const
{
    return { m_slice, m_choice.value_or(m_live ? m_live->choice() : RatingChoice {}) };
}

StandingsPtr SlicedStandings::standings(const CategoryKey& category) const
{
    const auto found
        = std::ranges::find_if(m_standings, [&category](const StandingsPtr& one) { return one->category == category; });
    if (!isPlain() && found != m_standings.end())
        return *found;
    if (m_live)
        return m_live->standings(category);
    auto none = std::make_shared<Standings>();
    none->category = category;
    return none;
}

void SlicedStandings::compare(const CategoryKey& category, ContestantId first, ContestantId second, QObject* context,
    std::function<void(const ContestantComparison&)> then)
{
    if (m_live)
        m_live->compare(slicedChoice(), category, first, second, context, std::move(then));
}

void SlicedStandings::findFragility(
    const CategoryKey& category, QObject* context, std::function<void(const std::optional<LeadFragility>&)> then)
{
    if (m_live)
        m_live->findFragility(slicedChoice(), category, context, std::move(then));
}

void SlicedStandings::survey(
    const CategoryKey& category, QObject* context, std::function<void(const ArenaSurveyPtr&)> then)
{
    if (m_live)
        m_live->survey(slicedChoice(), category, context, std::move(then));
}

void SlicedStandings::findHistory(const CategoryKey& category, const std::optional<RatingChoice>& choice, int moments,
    QObject* context, std::function<void(const RatingHistoryPtr&)> then)
{
    SlicedChoice of = slicedChoice();
    of.choice = choice.value_or(of.choice);
    if (m_live)
        m_live->findHistory(of, category, moments, context, std::move(then));
}

void SlicedStandings::rateAgain()
{
    ++*m_wanted;
    if (m_isAsking)
        return; // the request that waits takes the newest slice
    m_isAsking = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isAsking = false;
            if (!m_live)
                return;
            const quint64 newest = *m_wanted;
            if (isPlain()) {
                m_shown = newest;
                m_standings.clear();
                for (const CategoryKey& category : m_live->categories())
                    emit standingsChanged(m_live->standings(category));
                return;
            }
            m_live->rateSlice(
                slicedChoice(), this, [wanted = m_wanted, newest] { return *wanted == newest; },
                [this, newest](const std::vector<StandingsPtr>& standings, const QString& failure) {
                    if (*m_wanted != newest)
                        return;
                    m_shown = newest;
                    if (failure.isEmpty())
                        show(standings);
                    else
                        emit failed(failure);
                });
        },
        Qt::QueuedConnection);
}

void SlicedStandings::show(const std::vector<StandingsPtr>& standings)
{
    m_standings = standings;
    for (const StandingsPtr& one : standings) // a slot may bring the next value
        emit standingsChanged(one);
}

} // namespace darkhorse
