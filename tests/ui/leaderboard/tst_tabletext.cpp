// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QTest>

#include "tests/ui/charts/samplestandings.h"
#include "ui/leaderboard/tabletext.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestTableText : public QObject {
    Q_OBJECT

private slots:
    void numbersAreForMachinesWhateverTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        const QString text = tableText(overallCategory(), { ratedRow(1, u"Mare"_s, 1043.25, 10, 2) }, u'\t');
        QLocale::setDefault(QLocale::c());
        const QStringList lines = text.split(u"\r\n"_s);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).count(u'\t'), lines.at(1).count(u'\t'));
        QCOMPARE(lines.at(1),
            u"full\t2\t2\tMare\tMaker of Mare\t1043.25\t1033.25\t1053.25\trated\t10\t4\t3\t2\t1\t1043.25"_s);
    }

    void absentNumbersAreEmptyCells()
    {
        const QString text = tableText(overallCategory(), { unratedRow(1, u"Foal"_s, StatusReason::NoVotes) }, u',');
        QCOMPARE(text.split(u"\r\n"_s).at(1), u"full,,,Foal,,,,,not_comparable,0,0,0,0,0,1000"_s);
    }

    void specialCharactersAreQuoted()
    {
        const QString text
            = tableText(overallCategory(), { unratedRow(1, u"a \"b\", c"_s, StatusReason::NoVotes) }, u',');
        QVERIFY2(text.contains(u"full,,,\"a \"\"b\"\", c\",,"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
