// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/domain/keychainentry.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestKeychainEntry : public QObject {
    Q_OBJECT

private slots:
    void entriesAreByServer_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("entry");
        QTest::newRow("https") << u"https://api.openai.com/v1"_s << u"api.openai.com"_s;
        QTest::newRow("another path") << u"https://api.openai.com/other"_s << u"api.openai.com"_s;
        QTest::newRow("port") << u"https://host:8443/v1"_s << u"host:8443"_s;
        QTest::newRow("unencrypted") << u"http://api.openai.com/v1"_s << u"http://api.openai.com"_s;
        QTest::newRow("this machine") << u"http://localhost:8080/v1"_s << u"http://localhost:8080"_s;
    }
    void entriesAreByServer()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, entry);
        QCOMPARE(keychainEntry(QUrl(url)), entry);
    }

    void anArenaCannotSendAKeyElsewhere()
    {
        Contestant contestant;
        contestant.baseUrl = QUrl(u"https://stranger.example/v1"_s);
        contestant.key = { KeySource::Kind::Keychain, u"api.openai.com"_s };
        QCOMPARE(keySourceOf(contestant).name, u"stranger.example"_s);
    }

    void otherSourcesStay()
    {
        Contestant contestant;
        contestant.baseUrl = QUrl(u"https://api.openai.com/v1"_s);
        QCOMPARE(keySourceOf(contestant), KeySource {});
        contestant.key = { KeySource::Kind::Environment, u"OPENAI_API_KEY"_s };
        QCOMPARE(keySourceOf(contestant), contestant.key);
    }
};

QTEST_GUILESS_MAIN(TestKeychainEntry)
#include "tst_keychainentry.moc"
