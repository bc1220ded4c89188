// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>
#include <numbers>

#include <QTest>

#include "core/exchange/csvwriter.h"

using namespace darkhorse;

class TestCsvWriter : public QObject {
    Q_OBJECT

private slots:
    void quotesOnlyWhatNeedsIt_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << QStringLiteral("gpt-4") << QByteArray("gpt-4");
        QTest::newRow("empty") << QString() << QByteArray("");
        QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote is doubled") << QStringLiteral("say \"hi\"") << QByteArray("\"say \"\"hi\"\"\"");
        QTest::newRow("line feed") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("lone carriage return") << QStringLiteral("a\rb") << QByteArray("\"a\rb\"");
        QTest::newRow("outer space survives trimming readers") << QStringLiteral(" a") << QByteArray("\" a\"");
        QTest::newRow("Chinese as UTF-8") << QStringLiteral("零一万物") << QByteArray("零一万物");
        QTest::newRow("formula is exact without a guard") << QStringLiteral("=1+1") << QByteArray("=1+1");
    }

    void quotesOnlyWhatNeedsIt()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        CsvWriter csv;
        csv.text(cell).endRow();
        QCOMPARE(csv.take(), written + "\r\n");
    }

    void guardDisarmsFormulasAndComesOffAgain_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("equals") << QStringLiteral("=HYPERLINK(0)") << QByteArray("'=HYPERLINK(0)");
        QTest::newRow("at") << QStringLiteral("@cf/meta") << QByteArray("'@cf/meta");
        QTest::newRow("plus") << QStringLiteral("+A1") << QByteArray("'+A1");
        QTest::newRow("minus") << QStringLiteral("-A1") << QByteArray("'-A1");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
        QTest::newRow("number is harmless") << QStringLiteral("-4.5") << QByteArray("-4.5");
        QTest::newRow("so is a share") << QStringLiteral("-4.5%") << QByteArray("-4.5%");
        QTest::newRow("apostrophe of a name stays") << QStringLiteral("'t Hooft") << QByteArray("'t Hooft");
        QTest::newRow("quoted too") << QStringLiteral("=A1,B1") << QByteArray("\"'=A1,B1\"");
    }

    void guardDisarmsFormulasAndComesOffAgain()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        CsvWriter csv(FormulaGuard::On);
        csv.text(cell).endRow();
        QCOMPARE(csv.take(), written + "\r\n");
        const QString bare = QString::fromUtf8(written).remove(u'"');
        QCOMPARE(withoutFormulaGuard(bare), cell);
    }

    void numbersReadBackExactly()
    {
        for (const double value : { 1228.578220, 1.0 / 3, std::numbers::pi * 1e300, -0.0, 5e-324, 1000.0 })
            QCOMPARE(fullPrecision(value).toDouble(), value);
        QCOMPARE(fullPrecision(1000.0), QByteArray("1000"));
        QCOMPARE(fullPrecision(std::numeric_limits<double>::infinity()), QByteArray());
        QCOMPARE(fullPrecision(std::numeric_limits<double>::quiet_NaN()), QByteArray());
    }

    void rowsHaveCommasBetweenCellsOnly()
    {
        CsvWriter csv;
        csv.text(QStringLiteral("a")).integer(-7).real(0.5).empty().word("x").endRow();
        csv.empty().endRow();
        QCOMPARE(csv.take(), QByteArray("a,-7,0.5,,x\r\n\r\n"));
        QCOMPARE(csv.take(), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
