// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSemaphore>
#include <QTest>

#include "core/arena/session/arenareader.h"
#include "core/store/statement.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// Counts for hours.
Result<qint64> countForHours(Database& database)
{
    Statement statement(database,
        "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000) SELECT count(*) FROM n"_L1);
    return statement.first().map([&](bool) { return statement.integer(0); });
}

} // namespace

class TestArenaReader : public QObject {
    Q_OBJECT

private slots:
    void whatWasReadComesBackOnThisThread()
    {
        const ArenaFixture arena;
        const ArenaReader reader(arena.path());
        QThread* readOn = nullptr;
        QThread* toldOn = nullptr;
        reader.run(
            [&readOn](Database& database) -> Result<bool> {
                readOn = QThread::currentThread();
                return database.isReadOnly();
            },
            this,
            [&toldOn](const Result<bool>& isReadOnly) {
                VERIFY_OK(isReadOnly);
                QVERIFY(*isReadOnly);
                toldOn = QThread::currentThread();
            });
        QTRY_COMPARE(toldOn, QThread::currentThread());
        QVERIFY(readOn != toldOn);
    }

    void aFileThatIsNotThereIsAnError()
    {
        const ArenaReader reader(u"/nowhere/no.arena"_s);
        std::optional<Error::Code> code;
        reader.run([](Database&) -> Result<int> { return 1; }, this,
            [&code](const Result<int>& read) { code = read ? std::nullopt : std::optional(read.error().code); });
        QTRY_VERIFY(code == Error::Code::NotFound);
    }

    /// Whoever opens the arena next finds itself alone, though something that would take hours was under way and more waited.
    void nothingHoldsTheFileAfterTheEnd()
    {
        ArenaFixture arena;
        arena.close();
        int told = 0;
        QSemaphore begun;
        {
            const ArenaReader reader(arena.path());
            for (int i = 0; i < 3; ++i)
                reader.run(
                    [&begun](Database& database) {
                        begun.release();
                        return countForHours(database);
                    },
                    this, [&told](const Result<qint64>&) { ++told; });
            QVERIFY(begun.tryAcquire(1, 5'000));
        }
        const auto next = Database::open(arena.path(), Database::Mode::Existing);
        VERIFY_OK(next);
        QVERIFY((*next)->wasAlone());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(told, 0);
    }

    void aBrokenOffReadingSaysSo()
    {
        const ArenaFixture arena;
        const auto database = Database::open(arena.path(), Database::Mode::ReadOnly);
        VERIFY_OK(database);
        const std::atomic_bool isOver = true;
        (*database)->breakOffWhen(isOver);
        const auto counted = countForHours(**database);
        QVERIFY(!counted);
        QVERIFY(counted.error().code == Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestArenaReader)
#include "tst_arenareader.moc"
