// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/common/codehighlighter.h"
#include "ui/common/codelanguage.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// Each span as its kind's letter and its text: k keyword, s string, c comment, n number.
QStringList spansOf(const QString& language, const QString& code)
{
    CodeHighlighter highlighter(language);
    QStringList all;
    for (const QString& line : code.split(u'\n')) {
        for (const CodeHighlighter::Span& span : highlighter.nextLine(line))
            all.append(QString(QChar(u"kscn"[int(span.kind)])) + u':' + line.sliced(span.begin, span.length));
    }
    return all;
}

} // namespace

class TestCodeHighlighter final : public QObject {
    Q_OBJECT

private slots:
    void colours_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("spans");
        QTest::newRow("C++") << u"cpp"_s << u"int x = 0x1F; // \"no\" string"_s
                             << QStringList { u"k:int"_s, u"n:0x1F"_s, u"c:// \"no\" string"_s };
        QTest::newRow("no comment in a string")
            << u"c"_s << u"puts(\"a // \\\" b\");"_s << QStringList { u"s:\"a // \\\" b\""_s };
        QTest::newRow("comment over lines")
            << u"js"_s << u"/* one\ntwo */ let a"_s << QStringList { u"c:/* one"_s, u"c:two */"_s, u"k:let"_s };
        QTest::newRow("preprocessor") << u"c"_s << u"#include <a.h>"_s << QStringList { u"k:#include"_s };
        QTest::newRow("Python's long string")
            << u"Python"_s << u"def f():\n  '''a\n  if b'''\n  return 1 # c"_s
            << QStringList { u"k:def"_s, u"s:'''a"_s, u"s:  if b'''"_s, u"k:return"_s, u"n:1"_s, u"c:# c"_s };
        QTest::newRow("a decrement is no comment") << u"java"_s << u"i--; x"_s << QStringList {};
        QTest::newRow("SQL in any case") << u"sql"_s << u"Select a From t -- all"_s
                                         << QStringList { u"k:Select"_s, u"k:From"_s, u"c:-- all"_s };
        QTest::newRow("a lifetime is no string")
            << u"rust"_s << u"fn f<'a>(x: &'a str)"_s << QStringList { u"k:fn"_s, u"k:str"_s };
        QTest::newRow("tags") << u"html"_s << u"<a href=\"x\">if</a>"_s
                              << QStringList { u"k:<a"_s, u"s:\"x\""_s, u"k:</a"_s };
        QTest::newRow("words within words") << u"python"_s << u"iffy = classy"_s << QStringList {};
        QTest::newRow("letters of other scripts") << u"python"_s << u"имя = \"值\""_s << QStringList { u"s:\"值\""_s };
        QTest::newRow("an unknown language") << u"brainfuzz"_s << u"if // \"x\" 12"_s << QStringList {};
        QTest::newRow("no language") << QString() << u"if // \"x\" 12"_s << QStringList {};
        QTest::newRow("an unfinished string")
            << u"c"_s << u"char* a = \"never"_s << QStringList { u"k:char"_s, u"s:\"never"_s };
    }
    void colours()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, code);
        QFETCH(const QStringList, spans);
        QCOMPARE(spansOf(language, code), spans);
    }

    void theFirstWordNamesTheLanguage()
    {
        QVERIFY(codeLanguage(u"cpp title=\"main.cpp\""_s));
        QVERIFY(codeLanguage(u"{.python}"_s));
        QVERIFY(!codeLanguage(u""_s));
    }
};

QTEST_GUILESS_MAIN(TestCodeHighlighter)
#include "tst_codehighlighter.moc"
