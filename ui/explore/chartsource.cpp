// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartsource.h"

#include <algorithm>
#include <utility>

#include "core/arena/models/modelfacts.h"
#include "core/arena/standings/livestandings.h"
#include "core/arena/standings/slicedstandings.h"
#include "ui/charts/axis.h"
#include "ui/explore/arenafigures.h"
#include "ui/explore/factfigures.h"

namespace darkhorse {

namespace {

constexpr int kMoments = 24;

TradeOffMeasure measureOf(ChartKind kind)
{
    return kind == ChartKind::Price ? TradeOffMeasure::Price
        : kind == ChartKind::Length ? TradeOffMeasure::Length
                                    : TradeOffMeasure::Speed;
}

/// The moment that many steps before the newest; there is at least one.
const RatingMoment& momentOf(const RatingHistory& history, int before)
{
    const int last = int(history.moments.size()) - 1;
    return history.moments[size_t(std::clamp(last - before, 0, last))];
}

} // namespace

ChartSource::ChartSource(LiveStandings& live, QObject* parent)
    : QObject(parent), m_live(&live), m_sliced(std::make_unique<SlicedStandings>(live))
{
}

ChartSource::~ChartSource()
{
    if (m_thread)
        m_thread->wait();
}

void ChartSource::setReaders(FactsReader facts, BoardsReader boards)
{
    m_factsReader = std::move(facts);
    m_boardsReader = std::move(boards);
}

void ChartSource::forgetWhatWasRead()
{
    m_facts.reset();
    m_boards.reset();
}

void ChartSource::draw(ChartKind kind, const CategoryKey& category, int moment)
{
    m_wanted = { kind, category, moment };
    if (m_isBusy)
        m_isAskedAgain = true;
    else
        start();
}

void ChartSource::cancel()
{
    m_isCancelled = m_isBusy;
    m_isAskedAgain = false;
}

void ChartSource::start()
{
    if (!m_live)
        return;
    m_isBusy = true;
    m_isAskedAgain = false;
    m_isCancelled = false;
    emit progressed(0, 0); // whatever the last one said
    const StandingsPtr standings = m_sliced->standings(m_wanted.category);
    switch (m_wanted.kind) {
    case ChartKind::Ratings: return pastRatings();
    case ChartKind::Verdicts: return finish(arenafigures::verdicts(standings));
    case ChartKind::Style: return finish(factfigures::styleEffects(standings));
    case ChartKind::CategoryRanks: return finish(arenafigures::categoryRanks(allCategories()));
    case ChartKind::CategoryOverview: return finish(arenafigures::categoryOverview(allCategories()));
    case ChartKind::RankOverview: return finish(arenafigures::rankOverview(allCategories()));
    case ChartKind::WhatIf:
    case ChartKind::WhatIfRanks: return whatIf();
    case ChartKind::RatingHistory: return history(std::nullopt);
    case ChartKind::EloHistory: {
        RatingChoice elo = m_live->choice();
        elo.method = RatingMethod::OnlineElo;
        return history(elo.possible());
    }
    case ChartKind::WinRates: return survey(&arenafigures::winRates);
    case ChartKind::BattleCounts: return survey(&arenafigures::battleCounts);
    case ChartKind::AverageWinRate: return survey(&arenafigures::averageWinRates);
    case ChartKind::Sides: return survey(&arenafigures::sides);
    case ChartKind::Activity: return survey(&arenafigures::activity);
    case ChartKind::Evaluators: return survey(&arenafigures::evaluators);
    case ChartKind::Price:
    case ChartKind::Length:
    case ChartKind::Speed:
    case ChartKind::Reasons: return m_facts ? fromFacts() : read(m_factsReader, m_facts, &ChartSource::fromFacts);
    case ChartKind::PublishedHistory:
    case ChartKind::PublishedBoard:
        return m_boards ? fromBoards() : read(m_boardsReader, m_boards, &ChartSource::fromBoards);
    }
}

void ChartSource::finish(const FigurePtr& figure, int moments, const QString& momentText)
{
    m_isBusy = false;
    if (m_isAskedAgain)
        return start(); // what was drawn is not wanted any more
    if (!std::exchange(m_isCancelled, false))
        emit figureDrawn(figure, moments, momentText);
}

void ChartSource::survey(FigurePtr (*figureOf)(const ArenaSurveyPtr&))
{
    m_sliced->survey(
        m_wanted.category, this, [this, figureOf](const ArenaSurveyPtr& found) { finish(figureOf(found)); });
}

void ChartSource::history(const std::optional<RatingChoice>& choice)
{
    m_sliced->findHistory(m_wanted.category, choice, kMoments, this,
        [this, name = chartName(m_wanted.kind)](
            const RatingHistoryPtr& found) { finish(arenafigures::history(found, name)); });
}

/// Now needs no past.
void ChartSource::pastRatings()
{
    const StandingsPtr now = m_sliced->standings(m_wanted.category);
    const int moments = int(std::min<qint64>(kMoments, now->votesCounted));
    if (m_wanted.moment == 0)
        return finish(arenafigures::ratings(now), moments, tr("Now"));
    m_sliced->findHistory(m_wanted.category, std::nullopt, kMoments, this, [this](const RatingHistoryPtr& found) {
        if (found->moments.empty())
            return finish(arenafigures::ratings(m_sliced->standings(m_wanted.category)));
        const RatingMoment& moment = momentOf(*found, m_wanted.moment);
        finish(arenafigures::ratings(moment.standings), int(found->moments.size()),
            tr("After %Ln vote(s)", nullptr, int(moment.votes)));
    });
}

void ChartSource::whatIf()
{
    const SlicedChoice shown = m_sliced->slicedChoice();
    const StandingsPtr standings = m_sliced->standings(m_wanted.category);
    const VoteWords& words = m_live->words();
    AnalysisMeans means { shown.slice.evaluators.isEmpty() ? words.evaluators : shown.slice.evaluators,
        m_live->knowsAnswers(), words.leakedVotes > 0, words.countsLeaks, anchorToTry(*standings), {} };
    if (const StandingsRow* row = means.anchor ? standings->row(means.anchor->contestant) : nullptr)
        means.anchorName = row->name;
    const std::vector<Analysis> analyses = analysesBeside(shown.slice, shown.choice, means);
    if (std::ranges::any_of(analyses, [](const Analysis& one) { return one.choice.needsStyle(); }))
        m_live->askForStyle(); // brings the chart once more when it is read
    rateNextAnalysis(analyses, std::make_shared<std::vector<arenafigures::RatedAnalysis>>());
}

/// One after the other, so that a vote or another choice comes between.
void ChartSource::rateNextAnalysis(
    std::vector<Analysis> left, const std::shared_ptr<std::vector<arenafigures::RatedAnalysis>>& rated)
{
    if (m_isAskedAgain || m_isCancelled || !m_live)
        return finish(nullptr);
    emit progressed(int(rated->size()), int(rated->size() + left.size()));
    if (left.empty())
        return finish(
            m_wanted.kind == ChartKind::WhatIf ? arenafigures::whatIf(*rated) : arenafigures::whatIfRanks(*rated));
    const Analysis next = left.front();
    left.erase(left.begin());
    m_live->rate({ next.slice, next.choice }, m_wanted.category, this,
        [this, left = std::move(left), rated, next](const StandingsPtr& standings) {
            rated->push_back({ next, standings });
            rateNextAnalysis(left, rated);
        });
}

void ChartSource::fromFacts()
{
    const StandingsPtr standings = m_sliced->standings(m_wanted.category);
    if (m_wanted.kind == ChartKind::Reasons)
        return finish(factfigures::reasons(standings, *m_facts));
    const TradeOffMeasure measure = measureOf(m_wanted.kind);
    finish(factfigures::tradeOff(standings, tradeOffs(*standings, *m_facts, measure), measure));
}

void ChartSource::fromBoards()
{
    if (m_wanted.kind == ChartKind::PublishedHistory)
        return finish(factfigures::publishedHistory(m_boards));
    if (m_boards->moments.empty())
        return finish(factfigures::publishedBoard({ 0, 0, std::make_shared<const Standings>() }));
    const RatingMoment& board = momentOf(*m_boards, m_wanted.moment);
    const FigurePtr figure = factfigures::publishedBoard(board);
    finish(figure, int(m_boards->moments.size()), axisText(double(board.utcMs), AxisKind::Date));
}

template <typename Value>
void ChartSource::read(const std::function<Result<Value>()>& reader, Value& into, void (ChartSource::*then)())
{
    if (!reader)
        return finish(nullptr);
    if (m_thread)
        m_thread->wait();
    auto found = std::make_shared<Result<Value>>();
    m_thread.reset(QThread::create([reader, found] { *found = reader(); }));
    connect(m_thread.get(), &QThread::finished, this, [this, found, &into, then] {
        if (!*found) {
            m_isBusy = false;
            if (m_isAskedAgain)
                start();
            else if (!std::exchange(m_isCancelled, false))
                emit failed(found->error());
            return;
        }
        into = **found;
        if (m_isAskedAgain)
            start();
        else
            (this->*then)();
    });
    m_thread->start();
}

std::vector<StandingsPtr> ChartSource::allCategories() const
{
    std::vector<StandingsPtr> all;
    for (const CategoryKey& one : m_live->categories())
        all.push_back(m_sliced->standings(one));
    return all;
}

} // namespace darkhorse
