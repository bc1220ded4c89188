// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/overwrite.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestOverwrite : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        write(u"a.darkhorse"_s, QByteArray("SQLite format 3\0and pages", 25));
        write(u"votes.csv"_s, "model_a,model_b,winner\r\n");
        write(u"empty"_s, {});
    }

    void aDatabaseAndItsJournalsStay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("database") << u"a.darkhorse"_s << false;
        QTest::newRow("write-ahead log") << u"a.darkhorse-wal"_s << false;
        QTest::newRow("shared memory") << u"a.darkhorse-shm"_s << false;
        QTest::newRow("journal") << u"a.darkhorse-journal"_s << false;
        QTest::newRow("an export") << u"votes.csv"_s << true;
        QTest::newRow("an empty file") << u"empty"_s << true;
        QTest::newRow("nothing yet") << u"new.csv"_s << true;
        QTest::newRow("a name that only looks like a journal") << u"votes.csv-wal"_s << true;
    }
    void aDatabaseAndItsJournalsStay()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isAllowed);
        const auto allowed = checkOverwrite(m_folder.filePath(name));
        if (isAllowed) {
            VERIFY_OK(allowed);
        } else {
            VERIFY_ERROR(allowed, Error::Code::AlreadyExists);
            QVERIFY(allowed.error().detail.contains(name));
        }
    }

private:
    void write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestOverwrite)
#include "tst_overwrite.moc"
