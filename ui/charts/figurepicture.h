// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSizeF>

#include "core/base/result.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/figure.h"

class QPainter;

namespace darkhorse {

/// A whole figure for a file or the clipboard: title, everything of it however little is on the screen, caption.
class FigurePicture {
public:
    FigurePicture(FigurePtr figure, ChartLook look);

    /// In device-independent pixels.
    [[nodiscard]] QSizeF size() const { return m_size; }
    void paint(QPainter& painter) const;

    /// At twice the size, for print and for screens of high density.
    [[nodiscard]] QImage toImage() const;
    /// By the ending of the path: .png, .svg, .pdf or .csv. Errors: FileUnwritable; InvalidInput - another ending.
    [[nodiscard]] Result<void> save(const QString& path) const;
    /// The table with a header line; cells quoted after RFC 4180 where they must be.
    [[nodiscard]] static QString tableText(const FigureTable& table, QChar separator);
    /// The same for other programs: separated by commas, numbers without the marks of a language.
    [[nodiscard]] static QString csvText(FigureTable table);

private:
    FigurePtr m_figure;
    ChartLook m_look;
    QSizeF m_size;
    qreal m_captionHeight = 0;
};

} // namespace darkhorse
