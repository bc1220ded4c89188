// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QString>

#include "core/domain/standings.h"

namespace darkhorse {

/// A rated line with an interval of `margin` points to each side. Ids count from 1.
[[nodiscard]] inline StandingsRow ratedRow(qint64 id, const QString& name, double rating, double margin, int rank = 1)
{
    StandingsRow row;
    row.contestant = { id };
    row.name = name;
    row.organization = QStringLiteral("Maker of %1").arg(name);
    row.status = RatingStatus::Rated;
    row.reason = StatusReason::None;
    row.rating = rating;
    row.lower = rating - margin;
    row.upper = rating + margin;
    row.rank = rank;
    row.worstRank = rank;
    row.onlineElo = rating;
    row.votes = 10;
    row.wins = 4;
    row.losses = 3;
    row.ties = 2;
    row.bothBad = 1;
    return row;
}

[[nodiscard]] inline StandingsRow unratedRow(qint64 id, const QString& name, StatusReason reason)
{
    StandingsRow row;
    row.contestant = { id };
    row.name = name;
    row.reason = reason;
    row.status = reason == StatusReason::NoVotes ? RatingStatus::NotComparable : RatingStatus::Unbounded;
    row.onlineElo = 1000;
    return row;
}

[[nodiscard]] inline std::shared_ptr<Standings> standingsOf(std::vector<StandingsRow> rows)
{
    auto standings = std::make_shared<Standings>();
    standings->category = overallCategory();
    standings->rows = std::move(rows);
    for (const StandingsRow& row : standings->rows)
        standings->votesCounted += row.votes;
    standings->votesCounted /= 2;
    return standings;
}

/// `count` models with names of realistic length, 12 points apart.
[[nodiscard]] inline std::shared_ptr<Standings> standingsOfSize(int count)
{
    std::vector<StandingsRow> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(
            ratedRow(i + 1, QStringLiteral("vendor-%1-instruct-v0.%2").arg(70 + i).arg(i), 1300 - 12 * i, 20, i + 1));
    return standingsOf(std::move(rows));
}

} // namespace darkhorse
