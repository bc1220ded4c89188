// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QHash>
#include <QString>
#include <QVariant>

#include "core/domain/contestant.h"
#include "core/domain/standings.h"

namespace darkhorse {

/// The columns of the leaderboard, in their usual order.
enum class StandingsColumn {
    Rank,
    RankChange,
    Model,
    Organization,
    Rating,
    Interval,
    RatingChange,
    Status,
    Votes,
    WinRate,
    BothBadRate,
    OnlineElo,
    License,
    KnowledgeCutoff,
    Price,
};

/// What a leaderboard shows of a model besides its votes.
struct ColumnDetails {
    QString license;
    QString knowledgeCutoff;
    Price price;

    friend bool operator==(const ColumnDetails&, const ColumnDetails&) = default;
};

using ColumnDetailsById = QHash<ContestantId, ColumnDetails>;

/// What is known of each; nothing of those that are secret, since it would tell who they are.
[[nodiscard]] ColumnDetailsById detailsOf(const std::vector<Contestant>& contestants);

/// One line with what it is compared with.
struct StandingsLine {
    const StandingsRow& row;
    const StandingsRow* overall = nullptr; ///< the same model in Overall, where that is another category
    const StandingsRow* earlier = nullptr; ///< the same model earlier
    ColumnDetails details;
};

/// Places gained against Overall; nothing where there is no comparison.
[[nodiscard]] std::optional<int> rankChange(const StandingsLine& line);
/// Points gained since earlier.
[[nodiscard]] std::optional<double> ratingChange(const StandingsLine& line);

/// In the interface's language.
[[nodiscard]] QString columnTitle(StandingsColumn column);
[[nodiscard]] QString columnHelp(StandingsColumn column);
[[nodiscard]] bool isNumber(StandingsColumn column);
[[nodiscard]] QString cellText(const StandingsLine& line, StandingsColumn column);
/// The bare number or text; invalid when there is none.
[[nodiscard]] QVariant cellSortValue(const StandingsLine& line, StandingsColumn column);

/// The stable word that is remembered, and back.
[[nodiscard]] QString toWord(StandingsColumn column);
[[nodiscard]] std::optional<StandingsColumn> standingsColumnFromWord(const QString& word);
[[nodiscard]] QStringList toWords(const std::vector<StandingsColumn>& columns);
/// Each column once, in the order of the words; words that nobody knows are left out.
[[nodiscard]] std::vector<StandingsColumn> standingsColumnsFromWords(const QStringList& words);

} // namespace darkhorse
