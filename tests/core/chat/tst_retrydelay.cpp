// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/chat/retrydelay.h"
#include "tests/support/json.h"

using namespace darkhorse;
using namespace std::chrono_literals;

class TestRetryDelay : public QObject {
    Q_OBJECT

private slots:
    void readsWhatTheServerAsksFor_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QByteArray>("retryAfterMs");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("expectedMs"); // -1: it does not say
        const auto row = [](const char* name, const char* after, const char* ms, const char* body, int expected) {
            QTest::newRow(name) << QByteArray(after) << QByteArray(ms) << json(body) << expected;
        };
        row("nothing", "", "", "", -1);
        row("seconds", "2", "", "", 2000);
        row("parts of a second", "0.5", "", "", 500);
        row("milliseconds win", "2", "1500", "", 1500);
        row("a date", "Tue, 24 Nov 2026 06:00:07 GMT", "", "", 7000);
        row("a date that is past", "Tue, 24 Nov 2026 05:00:00 GMT", "", "", 0);
        row("below zero", "-5", "", "", 0);
        row("words", "soon", "", "", -1);
        row("not a number", "nan", "", "", -1);
        row("Google", "", "", "{'error':{'details':[{'@type':'x'},{'retryDelay':'46s'}]}}", 46000);
        row("Google, with parts", "", "", "[{'error':{'details':[{'retryDelay':'1.5s'}]}}]", 1500);
        row("a sentence", "", "", "{'error':{'message':'Rate limit reached. Please try again in 7.2s. Visit'}}", 7200);
        row("a sentence in ms", "", "", "{'error':{'message':'Please try again in 20ms.'}}", 20);
        row("a page", "", "", "<html>", -1);
    }

    void readsWhatTheServerAsksFor()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(QByteArray, retryAfterMs);
        QFETCH(QByteArray, body);
        QFETCH(int, expectedMs);
        const qint64 now = QDateTime(QDate(2026, 11, 24), QTime(6, 0), Qt::UTC).toMSecsSinceEpoch();
        const auto delay = retryDelay({ 429, {}, retryAfter, body, retryAfterMs }, now);
        QCOMPARE(delay ? int(delay->count()) : -1, expectedMs);
    }

    void absurdWaitsStayNumbers() { QVERIFY(*retryDelay({ 429, {}, "1e300", {} }, 0) > 24h); }

    void backsOffTwiceAsLongEachTime()
    {
        QCOMPARE(backoff(0), std::chrono::milliseconds(1s));
        QCOMPARE(backoff(1), std::chrono::milliseconds(2s));
        QCOMPARE(backoff(3), std::chrono::milliseconds(8s));
        QCOMPARE(backoff(1000), std::chrono::milliseconds(64s));
    }
};

QTEST_APPLESS_MAIN(TestRetryDelay)
#include "tst_retrydelay.moc"
