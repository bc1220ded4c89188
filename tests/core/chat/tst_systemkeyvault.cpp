// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "core/chat/systemkeyvault.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace std::chrono_literals;

class TestSystemKeyVault : public QObject {
    Q_OBJECT

private:
    Result<QString> read(const KeySource& source)
    {
        SystemKeyVault vault(500ms);
        std::optional<Result<QString>> got;
        vault.read(source, this, [&](const auto& result) { got = result; });
        [&] {
            QVERIFY(!got); // never within the call
            QTRY_VERIFY(got);
        }();
        return got.value_or(fail(Error::Code::Cancelled));
    }

private slots:
    void initTestCase()
    {
        // No bus, no keychain: the tests never touch that of whoever runs them.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        qunsetenv("DISPLAY");
    }

    void noKeyIsAnEmptyKey()
    {
        const auto key = read({});
        VERIFY_OK(key);
        QCOMPARE(*key, QString());
    }

    void readsTheEnvironment_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected"); // empty for KeyMissing
        QTest::newRow("a key") << QByteArray("sk-1") << "sk-1";
        QTest::newRow("white space around it") << QByteArray(" sk-1\n") << "sk-1";
        QTest::newRow("empty") << QByteArray("") << "";
        QTest::newRow("only white space") << QByteArray(" \n") << "";
        QTest::newRow("a line break inside") << QByteArray("sk-1\r\nX-Evil: 1") << "";
    }

    void readsTheEnvironment()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, expected);
        qputenv("DARKHORSE_TEST_KEY", value);
        const auto key = read({ KeySource::Kind::Environment, QStringLiteral("DARKHORSE_TEST_KEY") });
        if (expected.isEmpty()) {
            VERIFY_ERROR(key, Error::Code::KeyMissing);
            QVERIFY(!key.error().detail.contains(QStringLiteral("sk-1")));
            return;
        }
        VERIFY_OK(key);
        QCOMPARE(*key, expected);
    }

    void anUnsetVariableIsAMissingKey()
    {
        qunsetenv("DARKHORSE_TEST_KEY");
        const auto key = read({ KeySource::Kind::Environment, QStringLiteral("DARKHORSE_TEST_KEY") });
        VERIFY_ERROR(key, Error::Code::KeyMissing);
        QVERIFY(key.error().detail.contains(QStringLiteral("DARKHORSE_TEST_KEY")));
    }

    void withoutAKeychainEveryCallSaysSo()
    {
        VERIFY_ERROR(read({ KeySource::Kind::Keychain, QStringLiteral("entry") }), Error::Code::KeychainUnavailable);

        SystemKeyVault vault(500ms);
        std::optional<Result<void>> written;
        vault.write(
            QStringLiteral("entry"), QStringLiteral("sk-1"), this, [&](const auto& result) { written = result; });
        QTRY_VERIFY(written);
        VERIFY_ERROR(*written, Error::Code::KeychainUnavailable);

        std::optional<Result<void>> removed;
        vault.remove(QStringLiteral("entry"), this, [&](const auto& result) { removed = result; });
        QTRY_VERIFY(removed);
        VERIFY_ERROR(*removed, Error::Code::KeychainUnavailable);
    }

    void nothingIsCalledAfterTheContextIsGone()
    {
        SystemKeyVault vault(50ms);
        bool isCalled = false;
        {
            QObject context;
            vault.read({}, &context, [&](const auto&) { isCalled = true; });
            vault.read({ KeySource::Kind::Keychain, QStringLiteral("entry") }, &context,
                [&](const auto&) { isCalled = true; });
        }
        QTest::qWait(150); // longer than the vault's patience
        QVERIFY(!isCalled);
    }
};

QTEST_GUILESS_MAIN(TestSystemKeyVault)
#include "tst_systemkeyvault.moc"
