// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QTest>

#include "ui/common/delimitedtext.h"
#include "ui/common/formatting.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestDelimitedText : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void cellsAreQuotedWhereTheyMustBe()
    {
        QCOMPARE(delimitedLine({ u"a"_s, u"b,c"_s, u"say \"d\""_s, u"e\nf"_s, u""_s }, u','),
            u"a,\"b,c\",\"say \"\"d\"\"\",\"e\nf\",\r\n"_s);
        QCOMPARE(delimitedLine({ u"a"_s, u"b,c"_s }, u'\t'), u"a\tb,c\r\n"_s);
    }

    void formulasAreDisarmedAndNumbersAreNot()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(delimitedLine({ u"=1+1"_s, u"@cf/meta"_s, u"-A1"_s }, u'\t'), u"'=1+1\t'@cf/meta\t'-A1\r\n"_s);
        const QStringList numbers { formatRating(-1234.5, 1), formatChange(12.34), formatChange(-3),
            formatPercent(-0.05) };
        QCOMPARE(delimitedLine(numbers, u'\t'), numbers.join(u'\t') + u"\r\n"_s);
    }

    void numbersAreThePlainOnesInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : { u"en_US"_s, u"ru_RU"_s, u"zh_CN"_s, u"de_DE"_s })
            QTest::newRow(qPrintable(language)) << language;
    }

    void numbersAreThePlainOnesInEveryLanguage()
    {
        QFETCH(const QString, language);
        QLocale::setDefault(QLocale(language));
        QCOMPARE(plainNumber(formatCount(1234567)), u"1234567"_s);
        QCOMPARE(plainNumber(formatRating(1023.6, 1)), u"1023.6"_s);
        QCOMPARE(plainNumber(formatRating(-12.5, 1)), u"-12.5"_s);
        QCOMPARE(plainNumber(formatRating(std::nullopt)), QString());
        QCOMPARE(plainNumber(formatPercent(0.631)), u"63.1%"_s);
        QCOMPARE(plainNumber(formatChange(12.34)), u"12.3"_s);
        QCOMPARE(plainNumber(formatChange(-1234.5)), u"-1234.5"_s);
    }

    void otherTextStaysAsItIs()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        for (const QString& text :
            { u"gpt-4"_s, u"1,001 to 1,045"_s, u"2–4"_s, u"$1.50"_s, u"12/1/26"_s, u"%"_s, u""_s })
            QCOMPARE(plainNumber(text), text);
    }
};

QTEST_GUILESS_MAIN(TestDelimitedText)
#include "tst_delimitedtext.moc"
