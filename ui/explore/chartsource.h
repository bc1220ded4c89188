// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QThread>

#include "core/base/result.h"
#include "core/domain/arenasurvey.h"
#include "core/domain/modelfacts.h"
#include "core/domain/ratinghistory.h"
#include "ui/charts/figure.h"
#include "ui/explore/arenafigures.h"
#include "ui/explore/chartkind.h"

namespace darkhorse {

class LiveStandings;
class SlicedStandings;

/// Makes the figure of a chart out of an arena, wherever what it shows comes from. One at a time: what is asked for meanwhile is drawn next.
/// Thread: the interface thread; what takes long is read or rated on others.
class ChartSource final : public QObject {
    Q_OBJECT

public:
    using FactsReader = std::function<Result<ModelFactsPtr>()>;
    using BoardsReader = std::function<Result<RatingHistoryPtr>()>;

    explicit ChartSource(LiveStandings& live, QObject* parent = nullptr);
    ~ChartSource() override;

    [[nodiscard]] SlicedStandings& sliced() { return *m_sliced; }
    /// Both are called on a thread of their own.
    void setReaders(FactsReader facts, BoardsReader boards);

    /// What figureDrawn() will bring. `moment` counts from the newest: 0 is now; only charts with moments() look at it.
    void draw(ChartKind kind, const CategoryKey& category, int moment);
    /// What is being drawn, and what was to be drawn next, is not wanted any more.
    void cancel();
    /// Reads models and published leaderboards again when they are drawn next.
    void forgetWhatWasRead();

signals:
    /// Null when nothing is there to draw from. `moments` is how many moments the chart can be drawn at; 0 for charts that know but one. `momentText` names the one that was.
    void figureDrawn(const darkhorse::FigurePtr& figure, int moments, const QString& momentText);
    void failed(const darkhorse::Error& error);
    /// Of a chart that is drawn from several parts; (0, 0) when the next one is begun.
    void progressed(int done, int all);

private:
    struct Wanted {
        ChartKind kind = ChartKind::Ratings;
        CategoryKey category;
        int moment = 0;
    };

    void start();
    void finish(const FigurePtr& figure, int moments = 0, const QString& momentText = {});
    void survey(FigurePtr (*figureOf)(const ArenaSurveyPtr&));
    void history(const std::optional<RatingChoice>& choice);
    void pastRatings();
    void whatIf();
    void rateNextAnalysis(
        std::vector<Analysis> left, const std::shared_ptr<std::vector<arenafigures::RatedAnalysis>>& rated);
    void fromFacts();
    void fromBoards();
    template <typename Value>
    void read(const std::function<Result<Value>()>& reader, Value& into, void (ChartSource::*then)());
    [[nodiscard]] std::vector<StandingsPtr> allCategories() const;

    QPointer<LiveStandings> m_live;
    std::unique_ptr<SlicedStandings> m_sliced;
    FactsReader m_factsReader;
    BoardsReader m_boardsReader;
    ModelFactsPtr m_facts; ///< null until read
    RatingHistoryPtr m_boards; ///< null until read
    std::unique_ptr<QThread> m_thread; ///< of the reading under way
    Wanted m_wanted;
    bool m_isBusy = false;
    bool m_isAskedAgain = false;
    bool m_isCancelled = false;
};

} // namespace darkhorse
