// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textdirection.h"

#include <vector>

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace darkhorse {

namespace {

constexpr QChar kLeftToRightMark(0x200E);

/// Without marks "main()" would stand there as "()main".
void keepCodeInOrder(const QTextBlock& block)
{
    std::vector<std::pair<int, QTextCharFormat>> places; // where code begins and ends
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        if (!fragment.charFormat().fontFixedPitch())
            continue;
        places.emplace_back(fragment.position(), fragment.charFormat());
        places.emplace_back(fragment.position() + fragment.length(), fragment.charFormat());
    }
    QTextCursor cursor(block);
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        cursor.setPosition(place->first);
        cursor.insertText(kLeftToRightMark, place->second);
    }
}

} // namespace

void mirrorRightToLeft(const QTextBlock& first)
{
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        if (block.textDirection() != Qt::RightToLeft)
            continue;
        QTextBlockFormat format = block.blockFormat();
        const qreal left = format.leftMargin();
        format.setLeftMargin(format.rightMargin());
        format.setRightMargin(left);
        QList<QTextOption::Tab> tabs = format.tabPositions();
        for (QTextOption::Tab& tab : tabs)
            tab.type = QTextOption::RightTab; // Qt exchanges left and right itself
        format.setTabPositions(tabs);
        QTextCursor(block).setBlockFormat(format);
        keepCodeInOrder(block);
    }
}

void mirrorRightToLeft(QTextTable& table)
{
    if (table.cellAt(0, 0).firstCursorPosition().block().textDirection() != Qt::RightToLeft)
        return;
    QTextTableFormat format = table.format();
    format.setAlignment(Qt::AlignRight);
    format.setRightMargin(table.document()->documentMargin()); // which Qt leaves out here
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
            QTextBlockFormat cell = cursor.blockFormat();
            cell.setLayoutDirection(Qt::RightToLeft);
            cursor.setBlockFormat(cell);
        }
    }
}

} // namespace darkhorse
