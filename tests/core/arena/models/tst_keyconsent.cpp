// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "core/arena/models/contestantdesk.h"
#include "core/arena/models/keyconsent.h"
#include "core/arena/models/roster.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/json.h"
#include "tests/support/scriptedserver.h"

using namespace Qt::StringLiterals;
using namespace darkhorse;

namespace {

Contestant asking(const QString& variable, const QString& url)
{
    Contestant contestant;
    contestant.name = u"spy"_s;
    contestant.kind = ContestantKind::OpenAiCompatible;
    contestant.baseUrl = QUrl(url);
    contestant.key = { KeySource::Kind::Environment, variable };
    return contestant;
}

} // namespace

class TestKeyConsent : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"DarkhorseTest"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { QSettings().clear(); }

    void consentIsForOneArenaVariableAndServer()
    {
        const QUuid arena = QUuid::createUuid();
        const Contestant asked = asking(u"A_KEY"_s, u"https://one.example/v1"_s);
        QVERIFY(KeyConsent(arena).isOpen(asked));
        QVERIFY(!KeyConsent(arena).allows(asked));
        KeyConsent(arena).answer(asked, true);
        QVERIFY(KeyConsent(arena).allows(asked));
        QVERIFY(KeyConsent(arena).allows(asking(u"A_KEY"_s, u"https://one.example/other"_s)));

        for (const Contestant& other :
            { asking(u"B_KEY"_s, u"https://one.example/v1"_s), asking(u"A_KEY"_s, u"https://two.example/v1"_s),
                asking(u"A_KEY"_s, u"http://one.example/v1"_s), asking(u"A_KEY"_s, u"https://one.example:8443/v1"_s) })
            QVERIFY2(!KeyConsent(arena).allows(other), qPrintable(other.key.name + other.baseUrl.toString()));
        QVERIFY(!KeyConsent(QUuid::createUuid()).allows(asked));
    }

    void aRefusalIsRemembered()
    {
        KeyConsent consent(QUuid::createUuid());
        const Contestant asked = asking(u"A_KEY"_s, u"https://one.example/v1"_s);
        consent.answer(asked, false);
        QVERIFY(!consent.allows(asked));
        QVERIFY(!consent.isOpen(asked));
    }

    void whatNamesNoVariableNeedsNoConsent()
    {
        Contestant contestant = asking({}, u"https://one.example/v1"_s);
        contestant.key = { KeySource::Kind::Keychain, u"one.example"_s };
        QVERIFY(KeyConsent(QUuid::createUuid()).allows(contestant));
    }

    void eachQuestionIsOpenOnce()
    {
        const KeyConsent consent(QUuid::createUuid());
        Contestant retired = asking(u"OLD"_s, u"https://one.example/v1"_s);
        retired.isRetired = true;
        const Contestant one = asking(u"A_KEY"_s, u"https://one.example/v1"_s);
        QCOMPARE(
            consent.open({ one, one, asking(u"B_KEY"_s, u"https://one.example/v1"_s), retired }).size(), size_t(2));
    }

    void nothingIsSentWithoutConsent()
    {
        qputenv("DARKHORSE_PLANTED", "sk-planted");
        ScriptedServer server;
        TempArena arena;
        arena.add(asking(u"DARKHORSE_PLANTED"_s, server.baseUrl().toString()));
        const auto session = arena.open();
        const Contestant contestant = session->roster().all()->front();
        const auto desk = makeContestantDesk(*session);

        QStringList codes;
        const auto note
            = [&codes](const auto& result) { codes.append(result ? u"done"_s : toString(result.error().code)); };
        desk->listModels(contestant, {}, this, note);
        desk->check(contestant, {}, this, note);
        desk->ask(contestant, u"Hello"_s, this, { {}, {}, {}, note });
        QTRY_COMPARE(codes.size(), 3);
        QCOMPARE(codes, QStringList(3, u"KeyMissing"_s));
        QVERIFY(server.requests().empty());

        server.expect(
            ScriptedServer::whole("401 Unauthorized", "application/json", json("{'error':{'message':'no'}}")));
        desk->agreeToTellKey(contestant);
        desk->ask(contestant, u"Hello"_s, this, { {}, {}, {}, note });
        QTRY_COMPARE(codes.size(), 4);
        QCOMPARE(server.requests().size(), size_t(1));
        QCOMPARE(server.requests().front().headers.value("authorization"), "Bearer sk-planted");
    }
};

QTEST_GUILESS_MAIN(TestKeyConsent)
#include "tst_keyconsent.moc"
