// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextFormat>

#include "ui/common/codehighlighter.h"
#include "ui/common/markdownsplitter.h"

class QPalette;
class QTextDocument;

namespace darkhorse {

/// Block properties by which MarkdownView paints what QTextDocument cannot.
enum MarkdownProperty {
    CodeRunProperty = QTextFormat::UserProperty + 1, ///< int: number of the code block to which the line belongs
    QuoteDepthProperty, ///< int: how many quotation bars stand beside the block
};

/// Writes Markdown pieces to the end of a document.
///
/// What a model wrote is text and stays text: raw HTML is shown, not interpreted; images are named, not loaded.
class MarkdownWriter {
public:
    MarkdownWriter(QTextDocument& document, const QPalette& palette);

    /// Appends a piece for good.
    void write(const MarkdownPiece& piece);
    /// Replaces whatever stands after the last piece written for good.
    void writeOpen(const MarkdownPiece& piece);

private:
    void render(const MarkdownPiece& piece);
    void removeOpen();

    QTextDocument& m_document;
    const QPalette& m_palette;
    int m_finishedEnd = 0; ///< position after the last finished character
    bool m_isFresh = true; ///< the block at m_finishedEnd is empty and waits for the next piece
    int m_codeRun = 0;
    CodeHighlighter m_highlighter; ///< of the code block in hand
    bool m_hasOpen = false;
};

} // namespace darkhorse
