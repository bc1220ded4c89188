// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

#include "core/base/result.h"
#include "core/domain/standings.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/figure.h"

namespace darkhorse {

/// A leaderboard to hand to others: its standings as a table, what they rest on, and charts.
struct Report {
    StandingsPtr standings;
    QStringList findings; ///< a paragraph each
    std::vector<FigurePtr> figures;
};

/// One page that needs no other file: pictures are inside, nothing is loaded from anywhere.
[[nodiscard]] QByteArray reportHtml(const Report& report, const ChartLook& look);
/// By the ending of the path: .html or .pdf. Takes a second with large charts. Thread: any.
/// Errors: FileUnwritable; InvalidInput - another ending.
[[nodiscard]] Result<void> saveReport(const Report& report, const ChartLook& look, const QString& path);

} // namespace darkhorse
