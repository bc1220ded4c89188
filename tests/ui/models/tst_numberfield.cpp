// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/models/numberfield.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestNumberField : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void readsNumbers_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("expected"); // -1 for none
        QTest::newRow("point") << u"en_US"_s << u"0.7"_s << 0.7;
        QTest::newRow("comma") << u"de_DE"_s << u"0,7"_s << 0.7;
        QTest::newRow("point where a comma is usual") << u"de_DE"_s << u"0.7"_s << 0.7;
        QTest::newRow("Russian") << u"ru_RU"_s << u" 1,25 "_s << 1.25;
        QTest::newRow("nothing") << u"en_US"_s << u" "_s << -1.0;
        QTest::newRow("words") << u"en_US"_s << u"warm"_s << -1.0;
        QTest::newRow("not finite") << u"en_US"_s << u"inf"_s << -1.0;
    }

    void readsNumbers()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(double, expected);
        QLocale::setDefault(QLocale(locale));
        QCOMPARE(numberFrom(text).value_or(-1), expected);
        if (expected >= 0)
            QCOMPARE(numberFrom(numberText(std::optional(expected))), std::optional(expected));
    }

    void rangesIncludeNothing()
    {
        QVERIFY(isNumberIn({}, 0, 1));
        QVERIFY(isNumberIn(u"1"_s, 0, 1));
        QVERIFY(!isNumberIn(u"1.01"_s, 0, 1));
        QVERIFY(!isNumberIn(u"-0.1"_s, 0, 1));
        QVERIFY(!isNumberIn(u"x"_s, 0, 1));
        QVERIFY(isIntegerIn({}, 1, 9));
        QVERIFY(isIntegerIn(u"9"_s, 1, 9));
        QVERIFY(!isIntegerIn(u"10"_s, 1, 9));
        QVERIFY(!isIntegerIn(u"1.5"_s, 1, 9));
        QCOMPARE(integerFrom<int>(u"3000000000"_s), std::nullopt);
        QCOMPARE(integerFrom<qint64>(u"3000000000"_s), std::optional<qint64>(3000000000));
    }
};

QTEST_GUILESS_MAIN(TestNumberField)
#include "tst_numberfield.moc"
