// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Chatbot Arena drops a battle when one of these is anywhere in it, and some more makers of today.
const QStringList kIdentityWords
    = QStringLiteral("vicuna|lmsys|koala|uc berkeley|open assistant|laion|chatglm|chatgpt|gpt-|openai|"
                     "anthropic|claude|bard|palm|lamda|google|gemini|llama|qianwan|qwen|alibaba|mistral|"
                     "zhipu|keg lab|01.ai|ai2|tülu|tulu|deepseek|hermes|cohere|dbrx|databricks|microsoft|"
                     "nvidia|yandex|gigachat|moonshot|kimi|baidu|tencent|通义|文心|智谱|混元|豆包")
          .split(u'|');

QSet<QString> words(const QJsonArray& objects, const QString& key)
{
    QSet<QString> found;
    for (const auto& object : objects)
        found.insert(object.toObject().value(key).toString());
    return found;
}

} // namespace

class TestSampleArena : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void coversLanguagesAndTopics();
    void everyPromptIsAnsweredByEveryContestant();
    void noAnswerTellsWhoWroteIt();
    void answersDifferAndHaveReadableLength();
    void codeBlocksAreClosed();
    void votesAreAboutPromptsAndContestantsOfTheSample();
    void votesUseEverySideAndEveryVerdict();
    void votesLeaveNobodyUnbeatenOrWithoutAWin();

private:
    QJsonObject m_sample;
    QJsonArray m_prompts;
    QJsonArray m_votes;
    QSet<QString> m_contestants;
};

void TestSampleArena::initTestCase()
{
    QFile file(u":/sample/sample-arena.json"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    m_sample = document.object();
    QCOMPARE(m_sample.value(u"format"_s).toString(), u"darkhorse-sample"_s);
    QCOMPARE(m_sample.value(u"version"_s).toInt(), 1);
    m_prompts = m_sample.value(u"prompts"_s).toArray();
    m_votes = m_sample.value(u"votes"_s).toArray();
    m_contestants = words(m_sample.value(u"contestants"_s).toArray(), u"name"_s);
    QCOMPARE(m_contestants.size(), 4);
}

void TestSampleArena::coversLanguagesAndTopics()
{
    QCOMPARE_GE(m_prompts.size(), 24);
    QCOMPARE(words(m_prompts, u"language"_s), QSet<QString>({ u"en"_s, u"ru"_s, u"zh"_s }));
    QCOMPARE(words(m_prompts, u"topic"_s),
        QSet<QString>({ u"code"_s, u"mathematics"_s, u"reasoning"_s, u"writing"_s, u"everyday"_s }));
    QCOMPARE(words(m_prompts, u"id"_s).size(), m_prompts.size());
    QCOMPARE(words(m_prompts, u"text"_s).size(), m_prompts.size());
    QVERIFY(!words(m_prompts, u"text"_s).contains(QString()));
}

void TestSampleArena::everyPromptIsAnsweredByEveryContestant()
{
    for (const auto& prompt : m_prompts) {
        const auto answers = prompt[u"answers"_s].toObject().keys();
        QCOMPARE(QSet<QString>(answers.begin(), answers.end()), m_contestants);
    }
}

void TestSampleArena::noAnswerTellsWhoWroteIt()
{
    QStringList telling = kIdentityWords;
    for (const auto& name : m_contestants)
        telling << name << name.section(u'-', 1);
    for (const auto& prompt : m_prompts) {
        const auto answers = prompt[u"answers"_s].toObject();
        for (const auto& key : answers.keys()) {
            const QString both = (prompt[u"text"_s].toString() + u'\n' + answers.value(key).toString()).toLower();
            for (const auto& word : telling)
                QVERIFY2(!both.contains(word), qPrintable(prompt[u"id"_s].toString() + u" "_s + key + u": "_s + word));
        }
    }
}

void TestSampleArena::answersDifferAndHaveReadableLength()
{
    for (const auto& prompt : m_prompts) {
        const auto answers = prompt[u"answers"_s].toObject();
        QSet<QString> distinct;
        for (const auto& key : answers.keys()) {
            const QString text = answers.value(key).toString();
            QVERIFY2(text.size() >= 30 && text.size() <= 2500 && text == text.trimmed(),
                qPrintable(u"%1 %2: %3 characters"_s.arg(prompt[u"id"_s].toString(), key).arg(text.size())));
            distinct.insert(text);
        }
        QCOMPARE(distinct.size(), m_contestants.size());
    }
}

void TestSampleArena::codeBlocksAreClosed()
{
    for (const auto& prompt : m_prompts) {
        const auto answers = prompt[u"answers"_s].toObject();
        for (const auto& answer : answers)
            QVERIFY2(answer.toString().count(u"```"_s) % 2 == 0, qPrintable(prompt[u"id"_s].toString()));
    }
}

void TestSampleArena::votesAreAboutPromptsAndContestantsOfTheSample()
{
    QCOMPARE_GE(m_votes.size(), 48);
    QVERIFY(words(m_prompts, u"id"_s).contains(words(m_votes, u"prompt"_s)));
    QCOMPARE(words(m_votes, u"a"_s), m_contestants);
    QCOMPARE(words(m_votes, u"b"_s), m_contestants);
    QCOMPARE(words(m_votes, u"evaluator"_s).size(), 3);
    for (const auto& vote : m_votes)
        QVERIFY(vote[u"a"_s] != vote[u"b"_s]);
}

void TestSampleArena::votesUseEverySideAndEveryVerdict()
{
    QCOMPARE(words(m_votes, u"verdict"_s), QSet<QString>({ u"model_a"_s, u"model_b"_s, u"tie"_s, u"tie (bothbad)"_s }));
    QHash<QString, int> pairs; // with sides
    for (const auto& vote : m_votes)
        ++pairs[vote[u"a"_s].toString() + u'|' + vote[u"b"_s].toString()];
    QCOMPARE(pairs.size(), 12);
    for (const int count : pairs)
        QCOMPARE(count, m_votes.size() / 12);
}

void TestSampleArena::votesLeaveNobodyUnbeatenOrWithoutAWin()
{
    QSet<QString> winners;
    QSet<QString> losers;
    for (const auto& vote : m_votes) {
        const QString verdict = vote[u"verdict"_s].toString();
        if (!verdict.startsWith(u"model_"_s))
            continue;
        const bool isA = verdict == u"model_a"_s;
        winners.insert(vote[isA ? u"a"_s : u"b"_s].toString());
        losers.insert(vote[isA ? u"b"_s : u"a"_s].toString());
    }
    QCOMPARE(winners, m_contestants);
    QCOMPARE(losers, m_contestants);
}

QTEST_GUILESS_MAIN(TestSampleArena)
#include "tst_samplearena.moc"
