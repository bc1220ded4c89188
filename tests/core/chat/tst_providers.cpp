// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "core/chat/chatprotocol.h"
#include "core/chat/protocols.h"
#include "core/chat/providers.h"
#include "core/chat/wirejson.h"

using namespace darkhorse;

namespace {

ChatRequest hello() { return { { { ChatMessage::Role::User, QStringLiteral("Hello?") } } }; }

HttpRequest sentBy(const char* provider)
{
    Contestant contestant = contestantOf(*findProvider(QString::fromLatin1(provider)));
    contestant.modelId = QStringLiteral("m");
    contestant.sampling = { {}, {}, 9, 7 };
    return protocolOf(contestant)->request(hello(), QStringLiteral("sk-key"));
}

QByteArray header(const HttpRequest& request, const char* name)
{
    for (const auto& [key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

class TestProviders : public QObject {
    Q_OBJECT

private slots:
    void everyProviderIsThere()
    {
        QStringList ids;
        for (const ProviderPreset& preset : providerPresets())
            ids.append(preset.id);
        QCOMPARE(ids.join(u' '),
            QStringLiteral(
                "openai anthropic gemini yi alibaba zhipu mistral deepseek xai cohere openrouter groq together "
                "fireworks azure"));
        QVERIFY(!findProvider({}));
        QVERIFY(!findProvider(QStringLiteral("nobody")));
    }

    void everyPresetIsWhole_data()
    {
        QTest::addColumn<QString>("id");
        for (const ProviderPreset& preset : providerPresets())
            QTest::newRow(qPrintable(preset.id)) << preset.id;
    }

    void everyPresetIsWhole()
    {
        QFETCH(QString, id);
        const ProviderPreset& preset = *findProvider(id);
        QVERIFY(!preset.name.isEmpty());
        QVERIFY(isServer(preset.kind));
        QVERIFY(preset.keyVariable.endsWith(QStringLiteral("_API_KEY")));
        for (const QUrl& url : { preset.baseUrl, preset.keyUrl }) {
            QVERIFY2(url.isValid(), qPrintable(url.toString()));
            QCOMPARE(url.scheme(), QStringLiteral("https"));
        }
        const Contestant contestant = contestantOf(preset);
        const HttpRequest list = protocolOf(contestant)->listRequest(QStringLiteral("sk-key"));
        QCOMPARE(list.url.scheme(), QStringLiteral("https"));
        QVERIFY(!list.url.toString().contains(QStringLiteral("sk-key")));
        int carriers = 0;
        for (const auto& [name, value] : list.headers)
            carriers += value.contains("sk-key") ? 1 : 0;
        QCOMPARE(carriers, 1);
    }

    void requestsFollowThePreset()
    {
        const QJsonObject openai = parseJson(sentBy("openai").body).object();
        QCOMPARE(openai.value(QStringLiteral("max_completion_tokens")).toInt(), 9);
        QVERIFY(!openai.contains(QStringLiteral("max_tokens")));
        const QJsonObject mistral = parseJson(sentBy("mistral").body).object();
        QCOMPARE(mistral.value(QStringLiteral("random_seed")).toInt(), 7);
        QCOMPARE(mistral.value(QStringLiteral("max_tokens")).toInt(), 9);
        QVERIFY(!parseJson(sentBy("cohere").body).object().contains(QStringLiteral("stream_options")));
        QVERIFY(parseJson(sentBy("groq").body).object().contains(QStringLiteral("stream_options")));
        QCOMPARE(header(sentBy("azure"), "api-key"), QByteArray("sk-key"));
        QCOMPARE(header(sentBy("azure"), "Authorization"), QByteArray());
        QCOMPARE(header(sentBy("anthropic"), "anthropic-version"), QByteArray("2023-06-01"));
        QCOMPARE(sentBy("zhipu").url, QUrl(QStringLiteral("https://open.bigmodel.cn/api/paas/v4/chat/completions")));
    }

    void fieldsThatWereRefusedBeforeAreNotSent()
    {
        Contestant contestant;
        contestant.kind = ContestantKind::OpenAiCompatible;
        contestant.baseUrl = QUrl(QStringLiteral("http://localhost"));
        contestant.sampling = { 0.5, 0.9, 9, 7 };
        contestant.refusedFields = { QStringLiteral("temperature"), QStringLiteral("seed") };
        const QJsonObject body = parseJson(protocolOf(contestant)->request(hello(), {}).body).object();
        QVERIFY(!body.contains(QStringLiteral("temperature")) && !body.contains(QStringLiteral("seed")));
        QVERIFY(body.contains(QStringLiteral("top_p")) && body.contains(QStringLiteral("max_tokens")));
    }
};

QTEST_APPLESS_MAIN(TestProviders)
#include "tst_providers.moc"
