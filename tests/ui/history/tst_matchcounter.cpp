// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "ui/history/matchcounter.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// Ten battles a step, newest first; the text says how many of each step match.
Result<HistoryCount> tenAtOnce(const QString& text, std::optional<BattleId> before)
{
    if (text == "broken"_L1)
        return fail(Error::Code::DatabaseFailed);
    const qint64 next = before ? before->value - 10 : 990;
    HistoryCount count;
    count.matches = text.toInt();
    if (next > 0)
        count.reached = BattleId { next };
    return count;
}

} // namespace

class TestMatchCounter : public QObject {
    Q_OBJECT

private slots:
    void countsStepByStep()
    {
        MatchCounter counter(tenAtOnce);
        QSignalSpy counted(&counter, &MatchCounter::counted);
        counter.start(u"3"_s);
        QVERIFY(!counter.matches()); // the window has its turn first
        QTRY_COMPARE(counted.count(), 1);
        QCOMPARE(counter.matches(), std::optional(qint64(300)));
    }

    void aNewTextGivesTheOldCountUp()
    {
        MatchCounter counter(tenAtOnce);
        QSignalSpy counted(&counter, &MatchCounter::counted);
        counter.start(u"3"_s);
        QCoreApplication::processEvents();
        counter.start(u"1"_s);
        QTRY_COMPARE(counted.count(), 1);
        QCOMPARE(counter.matches(), std::optional(qint64(100)));
        counter.start(u"2"_s);
        counter.stop();
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(counted.count(), 1);
        QVERIFY(!counter.matches());
    }

    void anErrorEndsIt()
    {
        MatchCounter counter(tenAtOnce);
        QSignalSpy failures(&counter, &MatchCounter::failed);
        counter.start(u"broken"_s);
        QCoreApplication::processEvents();
        QCOMPARE(failures.count(), 1);
        QVERIFY(!counter.matches());
    }
};

QTEST_MAIN(TestMatchCounter)
#include "tst_matchcounter.moc"
