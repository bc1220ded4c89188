// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/chat/fileidentity.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestFileIdentity : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"model.gguf"_s); }

    void write(const QByteArray& bytes, const QDateTime& changedAt) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        QVERIFY(file.flush() && file.setFileTime(changedAt, QFileDevice::FileModificationTime));
    }

    /// Whether the file was read through for it.
    [[nodiscard]] bool isReadFor(QString& sha256) const
    {
        bool isRead = false;
        const auto found = identityOfFile(path(), [&isRead](qint64, qint64) { return isRead = true; });
        sha256 = found.value_or(QString());
        return isRead;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aFileIsReadThroughOnceUntilItChanges()
    {
        const auto first = QDateTime::fromSecsSinceEpoch(1'000'000);
        const auto later = QDateTime::fromSecsSinceEpoch(1'000'001);
        QString sha256;
        write("one", first);
        QVERIFY(isReadFor(sha256));
        QCOMPARE(sha256, sha256OfFile(path()).value_or(QString()));
        const QString before = sha256;
        QVERIFY(!isReadFor(sha256));
        QCOMPARE(sha256, before);
        write("two", later); // as long as before
        QVERIFY(isReadFor(sha256));
        QCOMPARE(sha256, sha256OfFile(path()).value_or(QString()));
        QVERIFY(sha256 != before);
        write("three", later); // at the same time
        QVERIFY(isReadFor(sha256));
        QVERIFY(!isReadFor(sha256));
    }

    void aDamagedMemoryOnlyCostsTime()
    {
        const QString memory
            = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/darkhorse/model-files.json"_s;
        write("one", QDateTime::fromSecsSinceEpoch(1'000'000));
        QString sha256;
        (void)isReadFor(sha256);
        QFile file(memory);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"half") > 0);
        file.close();
        QVERIFY(isReadFor(sha256));
        QCOMPARE(sha256, sha256OfFile(path()).value_or(QString()));
    }

    void aFileThatIsGoneIsAnError()
    {
        QVERIFY(QFile::remove(path()));
        VERIFY_ERROR(identityOfFile(path()), Error::Code::FileUnreadable);
        VERIFY_ERROR(identityOfFile(m_folder.path()), Error::Code::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestFileIdentity)
#include "tst_fileidentity.moc"
