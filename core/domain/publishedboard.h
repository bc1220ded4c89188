// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>

namespace darkhorse {

/// One model on a leaderboard that somebody published.
struct PublishedRow {
    QString name;
    QString organization;
    double rating = 0; ///< in the publisher's points
    std::optional<double> lower; ///< ends of the published interval
    std::optional<double> upper;
    std::optional<qint64> votes;
};

/// A leaderboard as it was published on one day. Its ratings are shown, never mixed with an arena's own.
struct PublishedBoard {
    QDate date;
    std::vector<PublishedRow> rows; ///< highest rating first
};

} // namespace darkhorse
