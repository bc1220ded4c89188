// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTextBrowser>
#include <QTimer>

#include "ui/common/markdownsplitter.h"
#include "ui/common/markdownwriter.h"

namespace darkhorse {

/// Shows Markdown from a model, also while it is still arriving, without holding up the interface.
///
/// Text is laid out a few milliseconds a turn of the event loop, so the view may show a long text a moment after showText().
/// A text is read from its beginning: it stays there while it grows, and follows the end only once somebody scrolled to it. A complete text
/// that goes on nevertheless, with another turn, is read from where it goes on.
/// Nothing is loaded, no HTML is interpreted, and a link is only reported, through anchorClicked.
class MarkdownView : public QTextBrowser {
    Q_OBJECT

public:
    explicit MarkdownView(QWidget* parent = nullptr);

    /// The text so far. When it continues the text shown, only what is new is laid out.
    void showText(const QString& markdown, bool isComplete = true);
    /// The text exactly as it was given.
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Shows the source instead of the rendered text.
    void setRaw(bool isRaw);
    /// Whether everything that came has been laid out.
    [[nodiscard]] bool isSettled() const { return !m_pump.isActive(); }

    /// The box of the code at a point of the viewport, in its coordinates; empty where no code stands.
    [[nodiscard]] QRect codeBoxAt(const QPoint& place) const;
    /// All lines of that code, without the fence.
    [[nodiscard]] QString codeAt(const QPoint& place) const;

    QVariant loadResource(int type, const QUrl& name) override;

signals:
    void settled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    void restart();
    void replaceDocument();
    [[nodiscard]] int placeToRead() const;
    void pump();
    void pumpRaw();
    void pumpMarkdown();
    void paintDecorations(const QRect& area);
    [[nodiscard]] QRectF codeBox(const QTextBlockFormat& line, qreal top, qreal bottom) const;
    void showLinkTarget(const QUrl& link);

    QString m_text;
    bool m_isComplete = true;
    bool m_isRaw = false;
    qsizetype m_fed = 0; ///< how much of m_text the splitter or the raw document holds
    MarkdownSplitter m_splitter;
    QTextDocument* m_document = nullptr;
    std::unique_ptr<MarkdownWriter> m_writer;
    bool m_isOpenShown = true;
    bool m_followsTail = false;
    int m_readFrom = 0; ///< block at which reading begins
    bool m_isWriting = false;
    QTimer m_pump;
};

} // namespace darkhorse
