// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QPointer>

#include "core/arena/standings/livestandings.h"

namespace darkhorse {

/// The standings of one view of an arena: of the votes that its slice lets through, rated by the arena's choice or one of its own.
/// Follows every new vote and choice. Without slice and choice of its own it hands on the arena's standings as they are.
///
/// Fits run on the worker thread of LiveStandings; of several changes in a row only the last is fitted. Thread: the interface thread.
class SlicedStandings : public QObject {
    Q_OBJECT

public:
    explicit SlicedStandings(LiveStandings& standings, QObject* parent = nullptr);
    ~SlicedStandings() override;

    [[nodiscard]] const RatingSlice& slice() const { return m_slice; }
    void setSlice(const RatingSlice& slice);
    /// Its own choice, if it has one.
    [[nodiscard]] const std::optional<RatingChoice>& ownChoice() const { return m_choice; }
    /// Nothing: rates by the arena's.
    void setOwnChoice(const std::optional<RatingChoice>& choice);
    [[nodiscard]] SlicedChoice slicedChoice() const;

    /// Never null; what was shown last while a new slice is rated.
    [[nodiscard]] StandingsPtr standings(const CategoryKey& category) const;
    /// Whether what standings() answers is of the present slice and choice.
    [[nodiscard]] bool isCurrent() const { return m_shown == *m_wanted; }

    void compare(const CategoryKey& category, ContestantId first, ContestantId second, QObject* context,
        std::function<void(const ContestantComparison&)> then);
    void findFragility(
        const CategoryKey& category, QObject* context, std::function<void(const std::optional<LeadFragility>&)> then);
    void survey(const CategoryKey& category, QObject* context, std::function<void(const ArenaSurveyPtr&)> then);
    /// By `choice`, if given, instead of the one that the standings are rated by.
    void findHistory(const CategoryKey& category, const std::optional<RatingChoice>& choice, int moments,
        QObject* context, std::function<void(const RatingHistoryPtr&)> then);

signals:
    /// One category has a new value.
    void standingsChanged(const darkhorse::StandingsPtr& standings);
    void sliceChanged();
    /// The slice could not be rated, such as prompts of an unknown method; what was shown stays.
    void failed(const QString& detail);

private:
    [[nodiscard]] bool isPlain() const { return m_slice.isEverything() && !m_choice; }
    void rateAgain();
    void show(const std::vector<StandingsPtr>& standings);

    QPointer<LiveStandings> m_live;
    RatingSlice m_slice;
    std::optional<RatingChoice> m_choice;
    std::shared_ptr<std::atomic<quint64>> m_wanted
        = std::make_shared<std::atomic<quint64>>(0); ///< number of the last request
    quint64 m_shown = 0;
    bool m_isAsking = false; ///< one request for a burst of changes
    std::vector<StandingsPtr> m_standings; ///< of the slice
};

} // namespace darkhorse
