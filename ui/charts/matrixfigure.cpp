// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrixfigure.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/chartlook.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr double kGapColumns = 0.6; // between two panels
constexpr qreal kLine = 1.5; // height of a cell in line heights
constexpr int kText = int(Qt::AlignCenter) | int(Qt::TextSingleLine);

qreal widest(const QStringList& names, const QFontMetricsF& metrics)
{
    qreal width = 0;
    for (const QString& name : names)
        width = std::max(width, metrics.horizontalAdvance(name));
    return std::ceil(width);
}

} // namespace

MatrixFigure::MatrixFigure(FigureText text, MatrixData data) : Figure(std::move(text)), m_data(std::move(data)) { }

double MatrixFigure::columnsInAll() const
{
    const auto panels = double(m_data.panels.size());
    return panels * columnCount() + std::max(0.0, panels - 1) * kGapColumns;
}

QMarginsF MatrixFigure::margins(const ChartLook& look, QSizeF) const
{
    const QFontMetricsF metrics(look.font);
    const qreal gap = metrics.averageCharWidth();
    const qreal titles = m_data.panels.size() > 1 ? metrics.height() * 1.4 : 0;
    return { widest(m_data.rows, metrics) + 2.5 * gap, widest(m_data.columns, metrics) + 2 * gap + titles, gap, gap };
}

QSizeF MatrixFigure::leastPlane(const ChartLook& look) const
{
    const QFontMetricsF metrics(look.font);
    const qreal height = metrics.height() * kLine;
    // Room for "100".
    const qreal width = std::max(height, metrics.horizontalAdvance(u"000"_s) + 4);
    return { columnsInAll() * width, rowCount() * height };
}

QColor MatrixFigure::colorOf(const MatrixPanel& panel, double value, const ChartLook& look)
{
    const double amount = panel.top > 0 ? value / panel.top : 0;
    return panel.scale == MatrixPanel::Scale::Diverging ? look.diverging(amount)
                                                        : look.sequential(std::sqrt(std::clamp(amount, 0.0, 1.0)));
}

MatrixFigure::Cell MatrixFigure::cellOf(int point) const
{
    const int cells = rowCount() * columnCount();
    return { point / cells, point % cells / columnCount(), point % columnCount() };
}

size_t MatrixFigure::valueIndex(const Cell& cell) const { return size_t(cell.row * columnCount() + cell.column); }

int MatrixFigure::pointCount() const { return int(m_data.panels.size()) * rowCount() * columnCount(); }

QRectF MatrixFigure::pointRect(int point, const FigureFrame& frame) const { return cellRect(cellOf(point), frame); }

QRectF MatrixFigure::cellRect(const Cell& cell, const FigureFrame& frame) const
{
    const double across = columnsInAll();
    const double column = cell.panel * (columnCount() + kGapColumns) + cell.column;
    return { frame.at(column / across, double(cell.row) / rowCount()),
        frame.at((column + 1) / across, double(cell.row + 1) / rowCount()) };
}

int MatrixFigure::pointAt(QPointF position, const FigureFrame& frame) const
{
    if (pointCount() == 0 || !frame.plot.contains(position))
        return -1;
    const QPointF origin = frame.at(0, 0);
    const double across = (position.x() - origin.x()) / frame.plane.width() * columnsInAll();
    const int row = int((position.y() - origin.y()) / frame.plane.height() * rowCount());
    const int panel = int(across / (columnCount() + kGapColumns));
    const double column = across - panel * (columnCount() + kGapColumns);
    if (panel >= int(m_data.panels.size()) || column >= columnCount() || row < 0 || row >= rowCount())
        return -1;
    return panel * rowCount() * columnCount() + row * columnCount() + int(column);
}

int MatrixFigure::pointBeyond(int point, Qt::Key key) const
{
    if (point < 0)
        return pointCount() > 0 ? 0 : -1;
    Cell cell = cellOf(point);
    int across = cell.panel * columnCount() + cell.column; // right of one panel comes the next
    const int last = int(m_data.panels.size()) * columnCount() - 1;
    switch (key) {
    case Qt::Key_Up: cell.row = std::max(0, cell.row - 1); break;
    case Qt::Key_Down: cell.row = std::min(rowCount() - 1, cell.row + 1); break;
    case Qt::Key_Left: across = std::max(0, across - 1); break;
    case Qt::Key_Right: across = std::min(last, across + 1); break;
    case Qt::Key_Home: across = 0; break;
    case Qt::Key_End: across = last; break;
    default: break;
    }
    return across / columnCount() * rowCount() * columnCount() + cell.row * columnCount() + across % columnCount();
}

QString MatrixFigure::pointInWords(int point) const
{
    const Cell cell = cellOf(point);
    return m_data.words(cell.row, cell.column);
}

std::optional<ContestantId> MatrixFigure::contestantOf(int point) const
{
    return m_data.rowContestants[size_t(cellOf(point).row)];
}

std::optional<ContestantId> MatrixFigure::rivalOf(int point) const
{
    const Cell cell = cellOf(point);
    const auto rival = m_data.columnContestants[size_t(cell.column)];
    return rival == contestantOf(point) ? std::nullopt : rival;
}

void MatrixFigure::paint(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const
{
    painter.setFont(look.font);
    painter.save();
    painter.setClipRect(frame.plot);
    const Range rows = rowsInSight(frame);
    for (int panel = 0; panel < int(m_data.panels.size()); ++panel) {
        const Range columns = columnsInSight(panel, frame);
        for (int row = rows.begin; row < rows.end; ++row) {
            for (int column = columns.begin; column < columns.end; ++column)
                paintCell(painter, { panel, row, column }, cellRect({ panel, row, column }, frame), look);
        }
    }
    painter.restore();
    paintRowNames(painter, frame, look);
    paintColumnNames(painter, frame, look);
}

MatrixFigure::Range MatrixFigure::rowsInSight(const FigureFrame& frame) const
{
    const double height = frame.plane.height() / std::max(1, rowCount());
    const double top = frame.plot.top() - frame.at(0, 0).y();
    return { std::clamp(int(std::floor(top / height)), 0, rowCount()),
        std::clamp(int(std::ceil((top + frame.plot.height()) / height)), 0, rowCount()) };
}

MatrixFigure::Range MatrixFigure::columnsInSight(int panel, const FigureFrame& frame) const
{
    const double width = frame.plane.width() / std::max(1.0, columnsInAll());
    const double left = frame.plot.left() - frame.at(0, 0).x() - panel * (columnCount() + kGapColumns) * width;
    return { std::clamp(int(std::floor(left / width)), 0, columnCount()),
        std::clamp(int(std::ceil((left + frame.plot.width()) / width)), 0, columnCount()) };
}

void MatrixFigure::paintCell(QPainter& painter, const Cell& cell, const QRectF& rect, const ChartLook& look) const
{
    const MatrixPanel& panel = m_data.panels[size_t(cell.panel)];
    const std::optional<double>& value = panel.values[valueIndex(cell)];
    const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    if (!value)
        return painter.fillRect(inner, QBrush(look.grid, Qt::BDiagPattern));
    const QColor color = colorOf(panel, *value, look);
    painter.fillRect(inner, color);
    const QString& label = panel.labels[valueIndex(cell)];
    if (QFontMetricsF(look.font).horizontalAdvance(label) > rect.width() - 2)
        return;
    painter.setPen(ChartLook::readableOn(color));
    painter.drawText(rect, kText, label);
}

void MatrixFigure::paintRowNames(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const
{
    const qreal gap = QFontMetricsF(look.font).averageCharWidth();
    painter.save();
    painter.setClipRect(QRectF(0, frame.plot.top(), frame.plot.left(), frame.plot.height()));
    painter.setPen(look.text);
    for (int row = 0; row < rowCount(); ++row) {
        const qreal top = frame.at(0, double(row) / rowCount()).y();
        const QRectF rect(gap, top, frame.plot.left() - 2 * gap, frame.plane.height() / rowCount());
        if (rect.bottom() > frame.plot.top() && rect.top() < frame.plot.bottom())
            painter.drawText(
                rect, int(Qt::AlignRight) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), m_data.rows[row]);
    }
    painter.restore();
}

void MatrixFigure::paintColumnNames(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.font);
    const double across = columnsInAll();
    const qreal width = frame.plane.width() / across;
    painter.save();
    painter.setClipRect(QRectF(frame.plot.left(), 0, frame.plot.width(), frame.plot.top()));
    for (int panel = 0; panel < int(m_data.panels.size()); ++panel) {
        const double first = panel * (columnCount() + kGapColumns);
        painter.setPen(look.text);
        for (int column = 0; column < columnCount(); ++column) {
            const qreal x = frame.at((first + column + 0.5) / across, 0).x();
            if (x < frame.plot.left() - width || x > frame.plot.right() + width)
                continue;
            painter.save();
            painter.translate(x, frame.plot.top() - metrics.averageCharWidth());
            painter.rotate(-90);
            painter.drawText(QPointF(0, metrics.ascent() / 2 - metrics.descent() / 2), m_data.columns[column]);
            painter.restore();
        }
        if (m_data.panels.size() < 2)
            continue;
        // The title stays in sight while any part of its panel is.
        const QString& title = m_data.panels[size_t(panel)].title;
        qreal left = std::max(frame.at(first / across, 0).x(), frame.plot.left());
        qreal right = std::min(frame.at((first + columnCount()) / across, 0).x(), frame.plot.right());
        if (right <= left)
            continue;
        // Beside a narrow rest of the panel it stands over the gap to the next one, whole.
        const qreal missing = metrics.horizontalAdvance(title) + metrics.averageCharWidth() - (right - left);
        if (missing > 0 && left > frame.plot.left())
            left -= missing;
        else if (missing > 0)
            right += missing;
        painter.setPen(look.quietText);
        painter.drawText(QRectF(left, 0, right - left, metrics.height() * 1.4),
            int(Qt::AlignHCenter) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), title);
    }
    painter.restore();
}

void MatrixFigure::paintMarks(QPainter& painter, const FigureFrame& frame, const ChartLook& look,
    std::optional<ContestantId> model, int point) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setClipRect(frame.plot.adjusted(-frame.plot.left(), -frame.plot.top(), 0, 0));
    const auto row = std::ranges::find(m_data.rowContestants, model);
    if (model && row != m_data.rowContestants.end()) {
        const double at = double(row - m_data.rowContestants.begin());
        const QRectF band(QPointF(0, frame.at(0, at / rowCount()).y()),
            QPointF(frame.plot.right(), frame.at(0, (at + 1) / rowCount()).y()));
        painter.setPen(QPen(look.mark, 2));
        if (band.bottom() > frame.plot.top())
            painter.drawRect(band.adjusted(1, 0, -1, 0));
    }
    if (point >= 0 && point < pointCount()) {
        painter.setClipRect(frame.plot);
        painter.setPen(QPen(look.text, 2));
        painter.drawRect(pointRect(point, frame));
    }
}

FigureTable MatrixFigure::table() const
{
    FigureTable table;
    table.header << m_data.corner;
    for (const MatrixPanel& panel : m_data.panels) {
        for (const QString& column : m_data.columns)
            table.header << (m_data.panels.size() > 1 ? panel.title + u": "_s + column : column);
    }
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells { m_data.rows[row] };
        for (const MatrixPanel& panel : m_data.panels) {
            for (int column = 0; column < columnCount(); ++column)
                cells << panel.labels[size_t(row * columnCount() + column)];
        }
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace darkhorse
