// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QTableWidget>
#include <QTest>

#include "ui/history/blindnessdialog.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

BlindnessReport report()
{
    BlindnessReport all;
    all.evaluators = {
        { u"Ada"_s, { 0.5, 0.2, 0.8, 12 }, { 0.25, 0.1, 0.5, 16 }, { 0.9, 0.6, 0.98, 10 } },
        { u"Grace <b>"_s, {}, { 1, 0.4, 1, 2 }, {} },
    };
    all.all = { {}, { 0.5, 0.2, 0.8, 12 }, { 0.3, 0.2, 0.5, 18 }, { 0.9, 0.6, 0.98, 10 } };
    all.models = { { u"heron"_s, { 1, 0.8, 1, 8 }, {} }, { u"otter"_s, { -0.25, -0.5, 0, 4 }, {} } };
    return all;
}

QStringList row(const BlindnessDialog& dialog, const QString& table, int number)
{
    const auto* widget = dialog.findChild<QTableWidget*>(table);
    QStringList cells;
    for (int column = 0; column < widget->columnCount(); ++column)
        cells += widget->item(number, column)->text();
    return cells;
}

QString textOf(const BlindnessDialog& dialog) { return dialog.findChild<QLabel*>(u"blindnessText"_s)->text(); }

int rows(const BlindnessDialog& dialog) { return dialog.findChild<QTableWidget*>(u"evaluatorTable"_s)->rowCount(); }

} // namespace

class TestBlindnessDialog final : public QObject {
    Q_OBJECT

private slots:
    void everyNumberStandsWithItsInterval()
    {
        BlindnessDialog dialog([] { return report(); });
        QTRY_COMPARE(rows(dialog), 3);
        const QString dash = u"–"_s;
        QCOMPARE(row(dialog, u"evaluatorTable"_s, 0),
            (QStringList { u"Ada"_s, u"12"_s, u"0.50 (0.20 … 0.80)"_s, u"16"_s, u"25.0 % (10.0 % … 50.0 %)"_s, u"10"_s,
                u"90.0 % (60.0 % … 98.0 %)"_s }));
        QCOMPARE(row(dialog, u"evaluatorTable"_s, 1),
            (QStringList { u"Grace <b>"_s, u"0"_s, dash, u"2"_s, u"100.0 % (40.0 % … 100.0 %)"_s, u"0"_s, dash }));
        QCOMPARE(row(dialog, u"evaluatorTable"_s, 2).front(), u"All evaluators"_s);
        QCOMPARE(row(dialog, u"modelTable"_s, 1), (QStringList { u"otter"_s, u"4"_s, u"-0.25 (-0.50 … 0.00)"_s }));
        QVERIFY(textOf(dialog).contains(u"95 % intervals"_s));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&dialog, &change);
        QCOMPARE(rows(dialog), 3); // filled again, not once more
    }

    void whereNothingWasAskedItSaysSo()
    {
        BlindnessReport none;
        none.evaluators = { { u"Ada"_s, {}, { 1, 0.2, 1, 1 }, {} } };
        none.all = none.evaluators.front();
        BlindnessDialog dialog([none] { return none; });
        QTRY_COMPARE(rows(dialog), 2);
        QVERIFY2(textOf(dialog).startsWith(u"Nobody has been asked yet"_s), qPrintable(textOf(dialog)));
    }

    void repeatsAloneAreAReport()
    {
        BlindnessReport repeats;
        repeats.evaluators = { { u"Ada"_s, {}, {}, { 0, 0, 0.7, 2 } } };
        repeats.all = repeats.evaluators.front();
        BlindnessDialog dialog([repeats] { return repeats; });
        QTRY_COMPARE(rows(dialog), 2);
        QVERIFY(textOf(dialog).contains(u"judged again"_s));
        QCOMPARE(row(dialog, u"evaluatorTable"_s, 0).last(), u"0.0 % (0.0 % … 70.0 %)"_s);
    }

    void anArenaThatCannotBeReadIsNamed()
    {
        BlindnessDialog dialog([]() -> Result<BlindnessReport> { return fail(Error::Code::FileUnreadable); });
        QTRY_VERIFY(textOf(dialog) != u"Reading the votes…"_s);
        QVERIFY(!textOf(dialog).isEmpty());
        QCOMPARE(rows(dialog), 0);
    }

    void closedEarlyItWaitsForItsReader()
    {
        for (int i = 0; i < 20; ++i)
            const BlindnessDialog dialog([] { return report(); });
        QCoreApplication::processEvents(); // what was on its way finds nobody
    }
};

QTEST_MAIN(TestBlindnessDialog)
#include "tst_blindnessdialog.moc"
