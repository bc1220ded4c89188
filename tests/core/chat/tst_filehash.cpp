// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/chat/filehash.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestFileHash : public QObject {
    Q_OBJECT

private slots:
    void hashIsThatOfTheStandard_data()
    {
        // FIPS 180-4 examples of NIST: "abc", nothing, and a million times "a".
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("hash");
        QTest::newRow("abc") << QByteArray("abc")
                             << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
        QTest::newRow("empty") << QByteArray() << u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
        QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                     << u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_s;
    }

    void hashIsThatOfTheStandard()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, hash);
        const auto found = sha256OfFile(fileOf(content));
        VERIFY_OK(found);
        QCOMPARE(*found, hash);
    }

    void progressEndsAtTheWholeAndCanStop()
    {
        const QString path = fileOf(QByteArray(20 * 1024 * 1024 + 7, 'x'));
        std::vector<qint64> reports;
        VERIFY_OK(sha256OfFile(path, [&](qint64 done, qint64 total) {
            reports.push_back(done);
            return total == 20 * 1024 * 1024 + 7;
        }));
        QVERIFY(reports.size() >= 3);
        QVERIFY(std::is_sorted(reports.begin(), reports.end()));
        QCOMPARE(reports.back(), 20 * 1024 * 1024 + 7);
        VERIFY_ERROR(sha256OfFile(path, [](qint64, qint64) { return false; }), Error::Code::Cancelled);
    }

    void whatIsNoFileIsRefused()
    {
        VERIFY_ERROR(sha256OfFile(m_folder.path()), Error::Code::FileUnreadable);
        VERIFY_ERROR(sha256OfFile(m_folder.filePath(u"absent"_s)), Error::Code::FileUnreadable);
    }

private:
    QString fileOf(const QByteArray& content)
    {
        QFile file(m_folder.filePath(u"file"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileHash)
#include "tst_filehash.moc"
