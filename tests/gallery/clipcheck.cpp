// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/clipcheck.h"

#include <algorithm>
#include <cmath>

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// Rounding at fractional scales.
constexpr int kTolerance = 1;

QString line(const QWidget& widget, const QString& text, QSize needed, QSize given)
{
    return u"%1 %2 “%3” needs %4x%5, has %6x%7"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(60).simplified())
        .arg(needed.width())
        .arg(needed.height())
        .arg(given.width())
        .arg(given.height());
}

/// Where widgets above it leave a child visible; a scroll area's content counts as wholly visible.
bool isCutByParents(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return parent && !widget.isWindow() && !parent->inherits("QAbstractScrollArea")
        && parent->objectName() != u"qt_scrollarea_viewport"_s
        && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry());
}

QSize neededByLabel(const QLabel& label, QSize given)
{
    if (label.wordWrap())
        return { given.width(), label.heightForWidth(label.width()) - (label.height() - given.height()) };
    if (Qt::mightBeRichText(label.text()) && label.textFormat() != Qt::PlainText)
        return label.sizeHint() - (label.size() - given);
    QSize size = label.fontMetrics().size(Qt::TextShowMnemonic, label.text());
    size.setHeight(std::min(size.height(), given.height())); // leading may be cut, glyphs are not
    return size;
}

void checkLabel(const QLabel& label, QStringList& found)
{
    if (label.text().isEmpty())
        return;
    const QSize given = label.contentsRect().size();
    const QSize needed = neededByLabel(label, given);
    if (needed.width() > given.width() + kTolerance || needed.height() > given.height() + kTolerance)
        found << line(label, label.text(), needed, given);
    else if (label.text().endsWith(u'…'))
        found << u"%1 “%2” is shortened"_s.arg(label.objectName(), label.text());
}

void checkHint(const QWidget& widget, const QString& text, QStringList& found)
{
    if (text.isEmpty())
        return;
    const QSize needed
        = widget.minimumSizeHint().expandedTo(widget.inherits("QAbstractButton") ? widget.sizeHint() : QSize());
    if (needed.width() > widget.width() + kTolerance || needed.height() > widget.height() + kTolerance)
        found << line(widget, text, needed, widget.size());
}

/// What is chosen must be whole; a longer entry of the list opens as wide as it needs.
void checkComboBox(const QComboBox& box, QStringList& found)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QSize given
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).size();
    const int needed = box.fontMetrics().horizontalAdvance(box.currentText());
    if (needed > given.width() + kTolerance)
        found << line(box, box.currentText(), { needed, given.height() }, given);
}

void checkHeader(const QHeaderView& header, QStringList& found)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().horizontalAdvance(text);
        if (needed > header.sectionSize(section))
            found << line(header, text, { needed, header.height() }, { header.sectionSize(section), header.height() });
    }
}

void checkTabs(const QTabBar& tabs, QStringList& found)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        if (!tabs.isTabVisible(tab))
            continue;
        const int needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab));
        if (needed > tabs.tabRect(tab).width())
            found << line(tabs, tabs.tabText(tab), { needed, tabs.height() }, tabs.tabRect(tab).size());
    }
}

} // namespace

QStringList clippedTexts(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            checkLabel(*label, found);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            checkHint(*button, button->text(), found);
        else if (const auto* box = qobject_cast<const QComboBox*>(widget))
            checkComboBox(*box, found);
        else if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            checkHeader(*header, found);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            checkTabs(*tabs, found);
        else
            continue;
        if (isCutByParents(*widget))
            found << u"%1 %2 reaches beyond its parent"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    }
    return found;
}

bool isBlank(const QImage& image)
{
    if (image.isNull())
        return true;
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

} // namespace darkhorse
