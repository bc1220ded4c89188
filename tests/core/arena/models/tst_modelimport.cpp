// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/models/modelimport.h"
#include "core/arena/models/roster.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/json.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace darkhorse;

class TestModelImport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray& content) const
    {
        const QString path = m_folder.filePath(u"settings.json"_s);
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private slots:
    void readsFastChatsEndpoints()
    {
        const auto read = readModelSettings(file(json(
            "{'gpt-4o':{'model_name':'gpt-4o-2024-05-13','api_type':'openai','api_base':'https://api.openai.com/v1',"
            "'api_key':'sk-planted','recommended_config':{'temperature':0.7,'top_p':1.0}},"
            "'opus':{'model_name':'claude-3-opus-20240229','api_type':'anthropic_message','api_key':'sk-planted'},"
            "'mine':{'model_name':'m','api_type':'openai','api_base':'http://localhost:8000/v1','api_key':'k'},"
            "'other':{'model_name':'y','api_type':'yandexgpt'},'note':3}")));
        VERIFY_OK(read);
        QCOMPARE(read->contestants.size(), size_t(3));
        const Contestant& gpt = read->contestants.at(0);
        QCOMPARE(gpt.provider, u"openai"_s);
        QCOMPARE(gpt.modelId, u"gpt-4o-2024-05-13"_s);
        QCOMPARE(gpt.sampling.temperature, std::optional(0.7));
        QVERIFY((gpt.key == KeySource { KeySource::Kind::Environment, u"OPENAI_API_KEY"_s }));
        const Contestant& mine = read->contestants.at(1);
        QCOMPARE(mine.baseUrl, QUrl(u"http://localhost:8000/v1"_s));
        QVERIFY(mine.provider.isEmpty());
        QVERIFY(mine.key == KeySource {}); // OpenAI's key goes to OpenAI only
        QCOMPARE(read->contestants.at(2).kind, ContestantKind::Anthropic);
        QCOMPARE(read->problems.size(), 2);
        QVERIFY(read->problems.join(u'\n').contains(u"yandexgpt"_s));
        for (const Contestant& one : read->contestants)
            QVERIFY(!one.key.name.contains(u"sk-planted"_s));
    }

    void readsArenaHardsEntries()
    {
        const auto read = readModelSettings(file(json("{'gpt-4-1106-preview':{'model_name':'gpt-4-1106-preview','"
                                                      "endpoints':null,'api_type':'openai','parallel':32,"
                                                      "'max_tokens':4096},"
                                                      "'local':{'model_name':'m','endpoints':[{'api_base':'http://"
                                                      "127.0.0.1:8080/v1','api_key':'k'}],'api_type':'openai'}}")));
        VERIFY_OK(read);
        QCOMPARE(read->contestants.size(), size_t(2));
        QCOMPARE(read->contestants.at(0).sampling.maxTokens, std::optional(4096));
        QCOMPARE(read->contestants.at(1).baseUrl, QUrl(u"http://127.0.0.1:8080/v1"_s));
    }

    void whatIsNoSettingsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("model_name: gpt-4");
        QTest::newRow("cut off") << json("{'a':{'api_type':'openai'");
        QTest::newRow("a list") << json("[{'api_type':'openai'}]");
        QTest::newRow("another object") << json("{'a':{'b':1}}");
    }

    void whatIsNoSettingsIsRefused()
    {
        QFETCH(QByteArray, content);
        VERIFY_ERROR(readModelSettings(file(content)), Error::Code::UnsupportedFormat);
    }

    void takenNamesAreLeftOutAndNamed()
    {
        ArenaFixture arena;
        ContestantStore store(arena.database());
        Roster roster(store);
        arena.addContestant(u"gpt"_s);
        const QString path
            = file(json("{'gpt':{'api_type':'openai'},'new':{'api_type':'openai'},'bad':{'api_base':'file:///etc'}}"));
        const auto imported = importModelSettings(path, roster);
        VERIFY_OK(imported);
        QCOMPARE(imported->contestants.size(), size_t(1));
        QCOMPARE(imported->contestants.front().name, u"new"_s);
        QCOMPARE(imported->problems.size(), 2);
        QCOMPARE(roster.all()->size(), size_t(2));
        VERIFY_ERROR(importModelSettings(m_folder.filePath(u"none.json"_s), roster), Error::Code::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestModelImport)
#include "tst_modelimport.moc"
