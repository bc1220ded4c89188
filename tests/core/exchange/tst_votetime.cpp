// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QTest>

#include "core/exchange/votetime.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestVoteTime : public QObject {
    Q_OBJECT

private slots:
    void everyUsualFormIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("time"); ///< UTC; empty for none
        const QString noon = u"2023-04-05T15:53:44.000Z"_s;
        const QString part = u"2023-04-05T15:53:44.120Z"_s;
        const QString midnight = u"2023-04-05T00:00:00.000Z"_s;
        const std::pair<QByteArray, QString> rows[] { { "1680710024", noon }, { "1680710024.12", part },
            { "1680710024,12", part }, { "1680710024120", part }, { "1680710024120000", part },
            { "1680710024120000000", part }, { "1.680710024e9", noon }, { "2023-04-05T15:53:44Z", noon },
            { "2023-04-05T15:53:44.12Z", part }, { "2023-04-05T15:53:44,120000000Z", part },
            { "2023-04-05T17:53:44+02:00", noon }, { "2023-04-05T17:53:44+0200", noon },
            { "2023-04-05 10:23:44-05:30", noon }, { "2023-04-05 15:53:44", noon }, { "2023-04-05 15:53:44 UTC", noon },
            { "2023-04-05 15:53:44.120000 UTC", part }, { "20230405T155344Z", noon }, { "2023/04/05 15:53:44", noon },
            { "05.04.2023 15:53:44", noon }, { "5.4.2023", midnight }, { "4/5/2023 3:53:44 PM", noon },
            { "4/5/2023, 3:53:44 PM", noon }, { "2023-04-05", midnight }, { "20230405", midnight },
            { "23/4/2023", u"2023-04-23T00:00:00.000Z"_s }, { "Wed, 05 Apr 2023 15:53:44 GMT", noon },
            { "Wed, 05 Apr 2023 17:53:44 +0200", noon }, { "Wed Apr  5 15:53:44 2023", noon }, { " 1680710024 ", noon },
            { "", {} }, { "0", {} }, { "-5", {} }, { "soon", {} }, { "2023-13-45", {} }, { "2023-02-30 10:00", {} },
            { "2023-04-05 25:00:00", {} }, { "2023-04-05 nonsense", {} }, { "nan", {} }, { "1e400", {} },
            { QByteArray(1000, '1'), {} } };
        for (const auto& [text, time] : rows)
            QTest::addRow("%s", text.left(40).constData()) << text << time;
    }

    void everyUsualFormIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, time);
        const auto ms = utcMsOf({ text.constData(), std::size_t(text.size()) });
        QCOMPARE(ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs), time);
    }

    void aCommaMayStandForThePoint()
    {
        QCOMPARE(numberOf("1,5"), std::optional(1.5));
        QCOMPARE(numberOf(" 1.5 "), std::optional(1.5));
        QCOMPARE(numberOf("1,234,567"), std::nullopt);
        QCOMPARE(numberOf("1.234,5"), std::nullopt);
        QCOMPARE(numberOf("inf"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestVoteTime)
#include "tst_votetime.moc"
