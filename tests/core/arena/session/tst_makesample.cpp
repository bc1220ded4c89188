// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/models/roster.h"
#include "core/arena/session/arenasession.h"
#include "core/arena/session/samplearena.h"
#include "core/arena/standings/livestandings.h"
#include "tests/support/verify.h"

using namespace darkhorse;

class TestMakeSample final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("sample.darkhorse"));
    }

    void itOpensWithEverythingInPlace()
    {
        VERIFY_OK(makeSampleArena(m_path));
        const auto session = ArenaSession::open(m_path, ArenaSession::OpenMode::Existing);
        VERIFY_OK(session);
        QVERIFY((*session)->isSample());
        const auto contestants = (*session)->roster().all();
        VERIFY_OK(contestants);
        QCOMPARE(contestants->size(), size_t(4));
        for (const Contestant& one : *contestants)
            QVERIFY(one.isSample && one.isEnabled);
        const auto prompts = (*session)->prompts().suggestions();
        VERIFY_OK(prompts);
        QVERIFY(prompts->size() >= 24);
        QSet<QString> languages;
        for (const Prompt& prompt : *prompts)
            languages.insert(prompt.language);
        QCOMPARE(languages, QSet<QString>({ QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("zh") }));
    }

    void itsVotesRateEverySampleContestant()
    {
        VERIFY_OK(makeSampleArena(m_path));
        const auto session = ArenaSession::open(m_path, ArenaSession::OpenMode::Existing);
        VERIFY_OK(session);
        LiveStandings& standings = (*session)->standings();
        bool isCurrent = false;
        standings.whenCurrent(this, [&] { isCurrent = true; });
        QTRY_VERIFY(isCurrent);
        const StandingsPtr overall = standings.standings(overallCategory());
        QVERIFY(overall->votesCounted >= 40);
        for (const StandingsRow& row : overall->rows)
            QVERIFY2(row.rating.has_value(), qPrintable(row.name));
    }

    void anyTwoSampleContestantsCanFightAnyPrompt()
    {
        VERIFY_OK(makeSampleArena(m_path));
        const auto session = ArenaSession::open(m_path, ArenaSession::OpenMode::Existing);
        VERIFY_OK(session);
        const auto prompts = (*session)->prompts().suggestions();
        VERIFY_OK(prompts);
        BattleRunner runner(**session);
        for (const Prompt& prompt : *prompts) {
            runner.start(prompt.text);
            QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging);
            QVERIFY(!runner.view(Side::A).text.isEmpty());
            QVERIFY(runner.view(Side::A).text != runner.view(Side::B).text);
            runner.skip();
        }
    }

    void whatIsThereIsNotOverwritten()
    {
        QFile precious(m_path);
        QVERIFY(precious.open(QIODevice::WriteOnly));
        precious.write("precious");
        precious.close();
        VERIFY_ERROR(makeSampleArena(m_path), Error::Code::AlreadyExists);
        QVERIFY(precious.open(QIODevice::ReadOnly));
        QCOMPARE(precious.readAll(), QByteArray("precious"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestMakeSample)
#include "tst_makesample.moc"
