// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QTest>

#include "ui/common/formatting.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestFormatting : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void ratingsAreWhole()
    {
        QCOMPARE(formatRating(1023.6), u"1,024"_s);
        QCOMPARE(formatRating(1023.6, 1), u"1,023.6"_s);
        QCOMPARE(formatRating(std::nullopt), u"–"_s);
    }

    void intervalsNeedBothEnds()
    {
        QCOMPARE(formatInterval(1001.2, 1044.9), u"1,001 to 1,045"_s);
        QCOMPARE(formatInterval(1001.2, std::nullopt), u"–"_s);
    }

    void changesShowTheirSign_data()
    {
        QTest::addColumn<double>("change");
        QTest::addColumn<QString>("text");
        QTest::newRow("gain") << 12.34 << u"+12.3"_s;
        QTest::newRow("loss") << -4.0 << u"−4.0"_s;
        QTest::newRow("none") << 0.0 << u"±0.0"_s;
        QTest::newRow("too small to show") << -0.04 << u"±0.0"_s;
    }
    void changesShowTheirSign()
    {
        QFETCH(double, change);
        QFETCH(QString, text);
        QCOMPARE(formatChange(change), text);
    }

    void durationsFitTheirSize_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("moment") << 840 << u"0.8 s"_s;
        QTest::newRow("just below ten") << 9960 << u"10 s"_s;
        QTest::newRow("seconds") << 12300 << u"12 s"_s;
        QTest::newRow("minutes") << 200000 << u"3 min 20 s"_s;
    }
    void durationsFitTheirSize()
    {
        QFETCH(int, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(formatDuration(std::chrono::milliseconds(milliseconds)), text);
    }

    void numbersFollowTheLanguage()
    {
        QLocale::setDefault(QLocale(u"ru_RU"_s));
        QCOMPARE(formatRating(1023.6, 1), u"1 023,6"_s.replace(u' ', QChar(0xa0)));
        QCOMPARE(formatChange(12.34), u"+12,3"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormatting)
#include "tst_formatting.moc"
