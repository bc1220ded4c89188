// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextBlock;
class QTextTable;

namespace darkhorse {

/// Mirrors what Qt lays out for left-to-right only, in blocks from `first` to the end whose text runs from right to left:
/// indents go to the right, and code between the words keeps its own order.
void mirrorRightToLeft(const QTextBlock& first);

/// Puts a table whose first heading runs from right to left at the right, and its cells' texts, too. Its columns keep their order, which Qt
/// lays out from left to right only.
void mirrorRightToLeft(QTextTable& table);

} // namespace darkhorse
