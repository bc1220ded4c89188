// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include "core/base/random.h"
#include "ui/common/markdownsplitter.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

std::vector<MarkdownPiece> piecesOf(const QStringList& chunks)
{
    MarkdownSplitter splitter;
    std::vector<MarkdownPiece> pieces;
    for (const QString& chunk : chunks) {
        splitter.append(chunk);
        while (splitter.hasFinished())
            pieces.push_back(splitter.takeFinished());
    }
    splitter.finish();
    while (splitter.hasFinished())
        pieces.push_back(splitter.takeFinished());
    return pieces;
}

QStringList chunksOf(const QString& text, int size)
{
    QStringList chunks;
    for (qsizetype i = 0; i < text.size(); i += size)
        chunks.append(text.mid(i, size));
    return chunks;
}

QString shown(const std::vector<MarkdownPiece>& pieces)
{
    QStringList lines;
    for (const MarkdownPiece& piece : pieces) {
        const QString kind = piece.kind == MarkdownPiece::Kind::Code ? u"code"_s : u"blocks"_s;
        lines.append(kind + u": "_s + piece.text.trimmed().replace(u'\n', u'|'));
    }
    return lines.join(u'\n');
}

} // namespace

class TestMarkdownSplitter : public QObject {
    Q_OBJECT

private slots:
    void cutsWhereBlocksEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pieces");
        QTest::newRow("paragraphs") << u"One\nstill one\n\nTwo"_s << u"blocks: One|still one\nblocks: Two"_s;
        QTest::newRow("heading stands alone")
            << u"Text\n# Title\nMore"_s << u"blocks: Text\nblocks: # Title\nblocks: More"_s;
        QTest::newRow("hash without blank is text") << u"#tag\nMore"_s << u"blocks: #tag|More"_s;
        QTest::newRow("list stays together over blank lines")
            << u"- a\n\n- b\n\n  more b\n\nText"_s << u"blocks: - a||- b||  more b\nblocks: Text"_s;
        QTest::newRow("numbered list") << u"1. a\n2. b\n\nText"_s << u"blocks: 1. a|2. b\nblocks: Text"_s;
        QTest::newRow("code") << u"Before\n```cpp\nint a;\n\nint b;\n```\nAfter"_s
                              << u"blocks: Before\ncode: int a;||int b;\nblocks: After"_s;
        QTest::newRow("tilde fence holds backticks") << u"~~~\n```\n~~~"_s << u"code: ```"_s;
        QTest::newRow("longer fence holds shorter") << u"````\n```\nx\n```\n````"_s << u"code: ```|x|```"_s;
        QTest::newRow("fence never closed") << u"```\nx\n"_s << u"code: x"_s;
        QTest::newRow("fence inside a list item stays there")
            << u"1. a\n   ```\n   x\n\n   y\n   ```\n2. b"_s << u"blocks: 1. a|   ```|   x||   y|   ```|2. b"_s;
        QTest::newRow("inline backticks open no fence")
            << u"```not a fence``` here\n\nText"_s << u"blocks: ```not a fence``` here\nblocks: Text"_s;
        QTest::newRow("quotation") << u"> a\n> b\n\nText"_s << u"blocks: > a|> b\nblocks: Text"_s;
        QTest::newRow("Windows line ends")
            << u"One\r\n\r\n```\r\nx\r\n```\r\nTwo"_s << u"blocks: One\ncode: x\nblocks: Two"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void cutsWhereBlocksEnd()
    {
        QFETCH(QString, text);
        QFETCH(QString, pieces);
        QCOMPARE(shown(piecesOf({ text })), pieces);
    }

    void chunksDoNotMatter()
    {
        QFile file(QStringLiteral(DARKHORSE_TEST_DATA "/markdown/everything.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto whole = piecesOf({ text });
        QVERIFY(whole.size() > 12);
        QCOMPARE(shown(piecesOf(chunksOf(text, 1))), shown(whole));
        QCOMPARE(shown(piecesOf(chunksOf(text, 7))), shown(whole));
        QCOMPARE(shown(piecesOf(chunksOf(text, 100))), shown(whole));
    }

    void noPieceGrowsWithoutEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << u"word "_s.repeated(12000);
        QTest::newRow("one line without a blank") << u"语"_s.repeated(60000);
        QTest::newRow("one paragraph") << u"some words here\n"_s.repeated(4000);
        QTest::newRow("one list") << u"- an item\n"_s.repeated(6000);
        QTest::newRow("one code block") << u"```\n"_s + u"int x = 1;\n"_s.repeated(6000);
        QTest::newRow("one quotation") << u"> words\n"_s.repeated(8000);
        QTest::newRow("one line of code") << u"```\n"_s + u"x"_s.repeated(60000);
    }
    void noPieceGrowsWithoutEnd()
    {
        QFETCH(QString, text);
        qsizetype total = 0;
        MarkdownSplitter splitter;
        for (const QString& chunk : chunksOf(text, 50)) {
            splitter.append(chunk);
            QVERIFY2(splitter.open().text.size() < 4200, qPrintable(QString::number(splitter.open().text.size())));
            while (splitter.hasFinished())
                total += splitter.takeFinished().text.size();
        }
        total += splitter.open().text.size();
        QVERIFY2(total > text.size() * 9 / 10, "text was lost");
    }

    void aFenceThatIsBeingClosedShowsNoMarks()
    {
        MarkdownSplitter splitter;
        splitter.append(u"```\nint a;\n``"_s);
        QCOMPARE(splitter.open().text, u"int a;"_s);
    }

    void aLongCodeBlockIsOneBlockInSeveralPieces()
    {
        const auto pieces = piecesOf({ u"```\n"_s + u"0123456789\n"_s.repeated(500) + u"```\n"_s });
        QVERIFY(pieces.size() > 1);
        QVERIFY(pieces.front().isFirst && !pieces.front().isLast);
        QVERIFY(!pieces.back().isFirst && pieces.back().isLast);
        for (size_t i = 1; i + 1 < pieces.size(); ++i)
            QVERIFY(!pieces[i].isFirst && !pieces[i].isLast);
    }
};

QTEST_GUILESS_MAIN(TestMarkdownSplitter)
#include "tst_markdownsplitter.moc"
