// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/charts.
#pragma once

#include <QSizeF>

#include "core/domain/standings.h"
#include "ui/charts/chartlook.h"

class QPainter;

namespace darkhorse {

/// A chart of all rated models for a file or the clipboard: title, plot, caption with votes and method.
class RatingPicture {
public:
    RatingPicture(StandingsPtr standings, ChartLook look);

    /// In device independent pixels.
    [[nodiscard]] QSizeF size() const { return m_size; }
    void paint(QPainter& painter) const;

private:
    StandingsPtr m_standings;
    ChartLook m_look;
    QSizeF m_size;
};

} // namespace darkhorse
