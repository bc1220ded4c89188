// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace darkhorse {

namespace {

QString resourcePath(const QString& name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

/// Draws an SVG whose lines say "currentColor" in a colour that the icon's mode chooses.
class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QByteArray svg, const QColor& normal, const QColor& disabled)
        : m_svg(std::move(svg)), m_normal(normal), m_disabled(disabled)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor& color = mode == QIcon::Disabled ? m_disabled : m_normal;
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("currentColor", color.name().toLatin1()));
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    QByteArray m_svg;
    QColor m_normal;
    QColor m_disabled;
};

QByteArray readSvg(const QString& name)
{
    QFile file(resourcePath(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "lineIcon", qPrintable(file.fileName()));
    return isOpen ? file.readAll() : QByteArray();
}

} // namespace

QIcon lineIcon(const QString& name, const QPalette& palette)
{
    return QIcon(new LineIconEngine(readSvg(name), palette.color(QPalette::Active, QPalette::WindowText),
        palette.color(QPalette::Disabled, QPalette::WindowText)));
}

QIcon lineIcon(const QString& name, const QColor& color)
{
    return QIcon(new LineIconEngine(readSvg(name), color, color));
}

QIcon applicationIcon()
{
    return QIcon(new LineIconEngine(readSvg(QStringLiteral("darkhorse")), Qt::black, Qt::black));
}

} // namespace darkhorse
