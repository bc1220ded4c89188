// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurepicture.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include "core/base/overwrite.h"
#include "ui/common/delimitedtext.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qreal kScale = 2;
constexpr qreal kLeastWidth = 820;
constexpr qreal kLeastHeight = 420;
constexpr int kWrapped = int(Qt::AlignCenter) | int(Qt::TextWordWrap);

qreal titleHeight(const ChartLook& look) { return QFontMetricsF(look.font).height() * 2.2; }

} // namespace

FigurePicture::FigurePicture(FigurePtr figure, ChartLook look) : m_figure(std::move(figure)), m_look(std::move(look))
{
    const QSizeF plane = m_figure->leastPlane(m_look);
    QMarginsF margins = m_figure->margins(m_look, { kLeastWidth, kLeastHeight });
    const qreal width = std::max(kLeastWidth, plane.width() + margins.left() + margins.right());
    margins = m_figure->margins(m_look, { width, kLeastHeight });
    const qreal height = std::max(kLeastHeight, plane.height() + margins.top() + margins.bottom());
    const qreal line = QFontMetricsF(m_look.font).height();
    m_captionHeight = QFontMetricsF(m_look.font)
                          .boundingRect(QRectF(0, 0, width - 2 * line, 1000), kWrapped, m_figure->text().caption)
                          .height()
        + line;
    m_size = QSizeF(width, height + titleHeight(m_look) + m_captionHeight).toSize();
}

void FigurePicture::paint(QPainter& painter) const
{
    const qreal line = QFontMetricsF(m_look.font).height();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({ 0, 0 }, m_size), m_look.background);
    QFont bold = m_look.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_look.text);
    painter.drawText(QRectF(0, line * 0.5, m_size.width(), line * 1.4), int(Qt::AlignCenter), m_figure->text().title);

    const QSizeF view(m_size.width(), m_size.height() - titleHeight(m_look) - m_captionHeight);
    FigureFrame frame;
    frame.view = QRectF({ 0, 0 }, view);
    frame.plot = frame.view.marginsRemoved(m_figure->margins(m_look, view));
    frame.plane = frame.plot.size();
    painter.save();
    painter.translate(0, titleHeight(m_look));
    m_figure->paint(painter, frame, m_look);
    painter.restore();

    painter.setFont(m_look.font);
    painter.setPen(m_look.quietText);
    painter.drawText(QRectF(line, m_size.height() - m_captionHeight, m_size.width() - 2 * line, m_captionHeight),
        kWrapped, m_figure->text().caption);
}

QImage FigurePicture::toImage() const
{
    QImage image((m_size * kScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    QPainter painter(&image);
    paint(painter);
    return image;
}

Result<void> FigurePicture::save(const QString& path) const
{
    if (const auto allowed = checkOverwrite(path); !allowed)
        return allowed;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::FileUnwritable, path + u": "_s + file.errorString());
    const QString ending = path.section(u'.', -1).toLower();
    bool isWritten = true;
    if (ending == u"png"_s) {
        isWritten = toImage().save(&file, "PNG");
    } else if (ending == u"csv"_s) {
        isWritten = file.write(csvText(m_figure->table()).toUtf8()) >= 0;
    } else if (ending == u"svg"_s) {
        QSvgGenerator generator;
        generator.setOutputDevice(&file);
        generator.setSize(m_size.toSize());
        generator.setViewBox(QRectF({ 0, 0 }, m_size));
        generator.setTitle(m_figure->text().title);
        generator.setDescription(m_figure->text().caption);
        QPainter painter(&generator);
        paint(painter);
    } else if (ending == u"pdf"_s) {
        constexpr int kResolution = 96; // a page point for a pixel of the screen
        QPdfWriter writer(&file);
        writer.setResolution(kResolution);
        writer.setTitle(m_figure->text().title);
        writer.setPageSize(QPageSize(m_size * 72.0 / kResolution, QPageSize::Point));
        writer.setPageMargins({});
        QPainter painter(&writer);
        paint(painter);
    } else {
        return fail(Error::Code::InvalidInput, path);
    }
    if (!isWritten || !file.commit())
        return fail(Error::Code::FileUnwritable, path + u": "_s + file.errorString());
    return {};
}

QString FigurePicture::tableText(const FigureTable& table, QChar separator)
{
    QString text = delimitedLine(table.header, separator);
    for (const QStringList& row : table.rows)
        text += delimitedLine(row, separator);
    return text;
}

QString FigurePicture::csvText(FigureTable table)
{
    for (QStringList& row : table.rows) {
        for (qsizetype i = 1; i < row.size(); ++i) // the first is a name, whatever it looks like
            row[i] = plainNumber(row[i]);
    }
    return tableText(table, u',');
}

} // namespace darkhorse
