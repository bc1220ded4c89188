// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "core/rating/board.h"
#include "core/rating/votecolumns.h"

namespace darkhorse::rating {

/// Votes with the names of their models, as golden files and hand-written fixtures have them.
struct NamedVotes {
    QStringList names;
    VoteColumns columns;

    int model(const QString& name);
    /// Winner words of every golden file: model_a, left, tie, tie (bothbad) …; battles of a model with itself are left out.
    void add(const QString& a, const QString& b, const QString& winner);
};

/// From one line: "alpha-beta A, beta-gamma T, …", A and B the winning side, T a tie, X both bad.
[[nodiscard]] NamedVotes votesFromText(const QString& text);
/// From a JSON array of [a, b, winner] or of {"model_a", "model_b", "winner"}.
[[nodiscard]] NamedVotes votesFromJson(const QJsonArray& battles);
/// From a CSV without quoted cells, by the header's column names (model_a, model_b or left, right; winner).
[[nodiscard]] NamedVotes votesFromCsv(const QString& path);
/// The whole file, or a null object when it cannot be read.
[[nodiscard]] QJsonObject readJsonObject(const QString& path);

/// The board's options for exact comparisons: one thread, no online Elo, a provisional limit of 0.
[[nodiscard]] RateOptions plainOptions();

} // namespace darkhorse::rating
