// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

#include "ui/common/markdownview.h"
#include "ui/common/markdownwriter.h"
#include "ui/common/theme.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

QString everything()
{
    QFile file(QStringLiteral(DARKHORSE_TEST_DATA "/markdown/everything.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString plainOf(const MarkdownView& view) { return view.document()->toPlainText(); }

/// Text with its formats, so that two documents can be compared as a reader sees them.
QString looksOf(const MarkdownView& view)
{
    QString looks;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        looks += u"[%1 %2 %3]"_s.arg(format.leftMargin()).arg(format.textIndent()).arg(format.headingLevel());
        looks += block.text() + u'\n';
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat text = it.fragment().charFormat();
            looks += u"(%1 %2 %3)"_s.arg(it.fragment().length()).arg(text.fontWeight()).arg(text.anchorHref());
        }
    }
    return looks;
}

void settle(MarkdownView& view) { QTRY_VERIFY(view.isSettled()); }

} // namespace

class TestMarkdownView : public QObject {
    Q_OBJECT

private slots:
    void showsWhatTheTextSays_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("plain");
        QTest::newRow("paragraph") << u"a\nb"_s << u"a b"_s;
        QTest::newRow("paragraphs") << u"a\n\nb"_s << u"a\nb"_s;
        QTest::newRow("after a list") << u"## ברכה\n\nערב `main()` השורה.\n\n- ראשון\n- שני\n\nEnglish.\n\nושוב?"_s
                                      << u"ברכה\nערב \u200Emain()\u200E השורה.\n•\tראשון\n•\tשני\nEnglish.\nושוב?"_s;
        QTest::newRow("tags are shown") << u"Use <think> and </b>"_s << u"Use <think> and </b>"_s;
        QTest::newRow("an HTML block is shown") << u"<div>\nx\n</div>"_s << u"<div> x </div>"_s;
        QTest::newRow("script") << u"<script>alert(1)</script>"_s << u"<script>alert(1)</script>"_s;
        QTest::newRow("template brackets") << u"vector<int> v"_s << u"vector<int> v"_s;
        QTest::newRow("comment") << u"<!-- hidden? -->"_s << u"<!-- hidden? -->"_s;
        QTest::newRow("entities") << u"&lt;a&gt; &amp; &#65; &copy;"_s << u"<a> & A ©"_s;
        QTest::newRow("image is named") << u"![a **cat**](http://x/y.png)"_s << u"[Image, not loaded: a cat]"_s;
        QTest::newRow("bullets") << u"- a\n- b"_s << u"•\ta\n•\tb"_s;
        QTest::newRow("numbers start where they say") << u"7. a\n8. b"_s << u"7.\ta\n8.\tb"_s;
        QTest::newRow("nested list") << u"- a\n  - b"_s << u"•\ta\n•\tb"_s;
        QTest::newRow("tasks") << u"- [ ] a\n- [x] b"_s << u"☐\ta\n☑\tb"_s;
        QTest::newRow("code keeps everything") << u"```\n<b> *x*\n  y\n```"_s << u"<b> *x*\n  y"_s;
        QTest::newRow("code in a list item") << u"- a\n  ```\n  x\n  ```"_s << u"•\ta\nx"_s;
        QTest::newRow("formula") << u"$a_1 * b_2 * c$"_s << u"a₁ * b₂ * c"_s;
        QTest::newRow("formula in TeX marks") << u"Let \\(x \\leq y\\) be."_s << u"Let x ≤ y be."_s;
        QTest::newRow("formula on its own") << u"$$\n\\frac{1}{2}\n$$"_s << u"1/2"_s;
        QTest::newRow("amounts") << u"$150 × 0.5 = $75"_s << u"$150 × 0.5 = $75"_s;
        QTest::newRow("amounts in a sentence") << u"From $5 to $7, $5–$7."_s << u"From $5 to $7, $5–$7."_s;
        QTest::newRow("an amount and a formula") << u"$5 if $x > 2$"_s << u"$5 if $x > 2$"_s;
        QTest::newRow("hard break") << u"a  \nb"_s << u"a\nb"_s;
    }
    void showsWhatTheTextSays()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, plain);
        MarkdownView view;
        view.showText(markdown);
        settle(view);
        QCOMPARE(plainOf(view), plain);
        QCOMPARE(view.text(), markdown);
    }

    void aStreamEndsAsTheWholeWouldLook_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("one character at a time") << 1;
        QTest::newRow("tokens") << 4;
        QTest::newRow("large chunks") << 300;
    }
    void aStreamEndsAsTheWholeWouldLook()
    {
        QFETCH(int, step);
        const QString text = everything();
        QVERIFY(!text.isEmpty());
        MarkdownView whole;
        whole.showText(text);
        settle(whole);
        MarkdownView streamed;
        for (qsizetype length = step; length < text.size(); length += step) {
            streamed.showText(text.left(length), false);
            QCoreApplication::processEvents();
        }
        streamed.showText(text, true);
        settle(streamed);
        QCOMPARE(looksOf(streamed), looksOf(whole));
    }

    void aTableIsATable()
    {
        MarkdownView view;
        view.showText(u"Before\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\nAfter"_s);
        settle(view);
        QTextCursor cursor = view.document()->find(u"2"_s);
        QVERIFY(cursor.currentTable() != nullptr);
        QCOMPARE(cursor.currentTable()->rows(), 2);
        QCOMPARE(cursor.currentTable()->columns(), 2);
        QCOMPARE(cursor.blockFormat().alignment(), Qt::AlignRight);
        QVERIFY(view.document()->find(u"After"_s).currentTable() == nullptr);
    }

    void aStreamFromRightToLeftEndsAsTheWholeWouldLook()
    {
        const QString text = u"## ברכה\n\nערב `main()` השורה.\n\n- ראשון\n- שני\n\nEnglish.\n\nושוב?"_s;
        MarkdownView whole;
        whole.showText(text);
        settle(whole);
        MarkdownView streamed;
        for (qsizetype end = 1; end <= text.size(); ++end) {
            streamed.showText(text.left(end), end == text.size());
            settle(streamed);
        }
        QCOMPARE(looksOf(streamed), looksOf(whole));
    }

    /// As between the turns of a conversation. What is still open under a rule is written anew again and again.
    void aRuleStaysARuleWhileMoreComes()
    {
        const QString text = u"Before\n\n---\n\n> Quoted\n\nAfter"_s;
        MarkdownView view;
        for (qsizetype end = 1; end <= text.size(); ++end) {
            view.showText(text.left(end), end == text.size());
            settle(view);
        }
        const QTextBlockFormat rule = view.document()->begin().next().blockFormat();
        QVERIFY(rule.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth));
        QVERIFY(!rule.hasProperty(QuoteDepthProperty));
        QVERIFY(view.document()->find(u"Quoted"_s).blockFormat().hasProperty(QuoteDepthProperty));
        QVERIFY(!view.document()->find(u"After"_s).blockFormat().hasProperty(QuoteDepthProperty));
    }

    /// The last lines of an answer that came whole, and was called complete only afterwards, must not be missing.
    void nothingIsMissingWhenTheEndIsToldLater()
    {
        for (const QString& text : { u"first\n\n- one\n\nlast"_s, u"```c\nint a;\n```\n\nlast"_s, everything() }) {
            MarkdownView whole;
            whole.showText(text);
            settle(whole);
            MarkdownView told;
            told.showText(text, false);
            settle(told);
            QCOMPARE(plainOf(told), plainOf(whole));
            told.showText(text, true);
            settle(told);
            QCOMPARE(looksOf(told), looksOf(whole));
        }
    }

    void textFromRightToLeftIsMirrored()
    {
        MarkdownView view;
        view.resize(420, 520);
        view.showText(
            u"اسم `main()` هنا\n\n1. أولاً\n2. ثانياً\n\nEnglish\n\n- ראשון\n\n> اقتباس\n\n```c\n/* תודה */\n```\n\n"
            "| الاسم | القيمة |\n|---|---|\n| واحد | 1 |\n\nשלום"_s);
        settle(view);
        const auto blockOf = [&](const QString& text) { return view.document()->find(text).block(); };
        for (const QString& item : { u"أولاً"_s, u"ראשון"_s, u"اقتباس"_s }) {
            QCOMPARE(blockOf(item).blockFormat().leftMargin(), 0);
            QVERIFY2(blockOf(item).blockFormat().rightMargin() > 0, qPrintable(item));
        }
        QCOMPARE(blockOf(u"English"_s).blockFormat().rightMargin(), 0);
        QCOMPARE(blockOf(u"main"_s).text(), u"اسم \u200Emain()\u200E هنا"_s);
        QCOMPARE(blockOf(u"תודה"_s).textDirection(), Qt::LeftToRight); // code stays code
        QCOMPARE(view.document()->find(u"واحد"_s).currentTable()->format().alignment(), Qt::AlignRight);
        QCOMPARE(blockOf(u"שלום"_s).textDirection(), Qt::RightToLeft);
    }

    void rawShowsTheSource()
    {
        MarkdownView view;
        view.showText(everything());
        view.setRaw(true);
        settle(view);
        QCOMPARE(plainOf(view), everything());
        view.setRaw(false);
        settle(view);
        QVERIFY(!plainOf(view).contains(u"**"_s));
    }

    void selectionsAreCopiedAsPlainText()
    {
        MarkdownView view;
        view.showText(u"**bold** and <b>"_s);
        settle(view);
        view.selectAll();
        view.copy();
        QCOMPARE(QApplication::clipboard()->text(), u"bold and <b>"_s);
        QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
    }

    void codeBelowThePointerIsCopied()
    {
        MarkdownView view;
        view.resize(400, 300);
        view.showText(u"First\n\n```py\nif a:\n    b\n```\n\nThen\n\n```\n"_s + u"long\n"_s.repeated(60) + u"```"_s);
        view.show();
        settle(view);
        const auto* button = view.findChild<QPushButton*>(u"copyCode"_s);
        QVERIFY(button && !button->isVisible());
        const auto placeOf = [&](int line) {
            return view.cursorRect(QTextCursor(view.document()->findBlockByNumber(line))).center() + QPoint(20, 0);
        };
        const auto copiedAt = [&](int line) {
            QTest::mouseMove(view.viewport(), placeOf(line));
            QTest::mouseClick(view.findChild<QPushButton*>(u"copyCode"_s), Qt::LeftButton);
            return QApplication::clipboard()->text();
        };
        QCOMPARE(copiedAt(1), u"if a:\n    b"_s);
        QCOMPARE(copiedAt(2), u"if a:\n    b"_s);
        QCOMPARE(button->text(), u"Copied"_s);
        QTest::mouseMove(view.viewport(), placeOf(3)); // "Then"
        QVERIFY(!button->isVisible());

        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        QTest::mouseMove(view.viewport(), QPoint(100, 150));
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), u"Copy"_s);
        QVERIFY2(view.viewport()->rect().contains(button->geometry()), "out of sight");
        QTest::mouseClick(view.findChild<QPushButton*>(u"copyCode"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"long\n"_s.repeated(60).chopped(1));
        view.setRaw(true);
        settle(view);
        QTest::mouseClick(view.findChild<QPushButton*>(u"copyCode"_s), Qt::LeftButton);
        QVERIFY(!button->isVisible()); // and what was copied stays
        QCOMPARE(QApplication::clipboard()->text(), u"long\n"_s.repeated(60).chopped(1));
    }

    void nothingIsLoaded()
    {
        MarkdownView view;
        QVERIFY(!view.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
        QVERIFY(!view.loadResource(QTextDocument::HtmlResource, QUrl(u"http://example.org"_s)).isValid());
    }

    void aLinkIsOnlyReported()
    {
        MarkdownView view;
        QSignalSpy clicked(&view, &QTextBrowser::anchorClicked);
        view.showText(u"[a](https://example.org/x)"_s);
        settle(view);
        view.resize(300, 200);
        view.show();
        const QRect place = view.cursorRect(view.document()->find(u"a"_s));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place.center() - QPoint(3, 0));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().toUrl(), QUrl(u"https://example.org/x"_s));
        QCOMPARE(plainOf(view), u"a"_s);
    }

    void staysAtTheBeginningUntilSomebodyScrollsToTheEnd()
    {
        MarkdownView view;
        view.resize(300, 200);
        view.show();
        QString text = u"A paragraph.\n\n"_s.repeated(60);
        view.showText(text, false);
        settle(view);
        QScrollBar* bar = view.verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), 0);
        QVERIFY(!view.textCursor().hasSelection());
        view.resize(300, 150);
        QCOMPARE(bar->value(), 0);
        bar->setValue(10);
        text += u"More.\n\n"_s.repeated(20);
        view.showText(text, false);
        settle(view);
        QCOMPARE(bar->value(), 10);
        bar->setValue(bar->maximum());
        text += u"Still more.\n\n"_s.repeated(20);
        view.showText(text, false);
        settle(view);
        QTRY_COMPARE(bar->value(), bar->maximum());
    }

    void anotherTextReplacesTheFirst()
    {
        MarkdownView view;
        view.showText(u"first"_s);
        settle(view);
        view.showText(u"second"_s);
        settle(view);
        QCOMPARE(plainOf(view), u"second"_s);
        view.showText({});
        settle(view);
        QCOMPARE(plainOf(view), QString());
    }
};

QTEST_MAIN(TestMarkdownView)
#include "tst_markdownview.moc"
