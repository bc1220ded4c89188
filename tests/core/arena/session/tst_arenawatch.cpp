// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/arena/session/arenawatch.h"
#include "core/arena/session/arenawriter.h"
#include "core/store/arenametastore.h"
#include "core/store/database.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace darkhorse;

class TestArenaWatch : public QObject {
    Q_OBJECT

private slots:
    void othersAreReportedAndTheSessionItselfIsNot()
    {
        using namespace std::chrono_literals;
        const TempArena arena;
        const auto session = Database::open(arena.path(), Database::Mode::Existing);
        VERIFY_OK(session);
        const auto writer = ArenaWriter::open(arena.path());
        VERIFY_OK(writer);
        ArenaWatch watch(**session, **writer, 10ms);
        QSignalSpy wrote(&watch, &ArenaWatch::othersWrote);
        const auto lookTwice = [&] {
            for (int i = 0; i < 2; ++i) {
                bool isThrough = false;
                QTest::qWait(15); // the period itself is what is waited for
                (*writer)->submit([](Database&) { return 0; }, this, [&isThrough](int) { isThrough = true; });
                QTRY_VERIFY(isThrough);
            }
        };
        lookTwice();
        (*writer)->submit([](Database& database) { (void)ArenaMetaStore(database).setSetting(u"a"_s, u"1"_s); });
        lookTwice();
        QCOMPARE(wrote.count(), 0);

        RawSql(arena.path()).run(u"INSERT INTO setting (key, value) VALUES ('b', '2')"_s);
        QTRY_COMPARE(wrote.count(), 1);
        QCOMPARE(wrote.front().front().toBool(), false);
    }
};

QTEST_GUILESS_MAIN(TestArenaWatch)
#include "tst_arenawatch.moc"
