// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QTest>

#include "core/arena/blindness/leakguard.h"
#include "core/base/random.h"
#include "core/domain/contestant.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

std::vector<Contestant> batteryArena()
{
    std::vector<Contestant> arena;
    for (const auto& [name, organization] :
        std::initializer_list<std::pair<QString, QString>> { { u"gpt-4-0314"_s, u"OpenAI"_s },
            { u"claude-3-opus"_s, u"Anthropic"_s }, { u"Qwen2.5-7B-Instruct"_s, u"Alibaba"_s },
            { u"Llama-3-8B-Instruct"_s, u"Meta"_s }, { u"palm-2"_s, u"Google"_s }, { u"gemini-1.5-pro"_s, u"Google"_s },
            { u"mistral-large"_s, u"Mistral AI"_s }, { u"deepseek-v3"_s, u"DeepSeek"_s },
            { u"command-r-plus"_s, u"Cohere"_s }, { u"yandexgpt-pro"_s, u"Yandex"_s }, { u"glm-4"_s, u"Zhipu"_s } }) {
        Contestant contestant;
        contestant.name = name;
        contestant.organization = organization;
        arena.push_back(contestant);
    }
    return arena;
}

struct Guarded {
    QString text;
    int hits = 0;
};

/// The whole answer, in chunks of `chunk` characters.
Guarded guarded(const std::shared_ptr<const LeakWords>& words, const QString& answer, qsizetype chunk)
{
    LeakGuard guard(words);
    QString shown;
    for (qsizetype at = 0; at < answer.size(); at += chunk)
        shown += guard.append(QStringView(answer).mid(at, chunk));
    shown += guard.finish();
    return { shown, guard.hits() };
}

Guarded guarded(const QString& answer, const QStringList& hiddenNames = {})
{
    return guarded(std::make_shared<LeakWords>(batteryArena(), hiddenNames), answer, answer.size() + 1);
}

struct Case {
    QString language;
    QString answer;
    QString expected;
    bool isLeak = false;
};

std::vector<Case> battery(const QString& name)
{
    QFile file(u"" DARKHORSE_TEST_DATA "/leaks/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    std::vector<Case> cases;
    for (QString line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        line.replace(u"\\n"_s, u"\n"_s);
        Case one { line.section(u'\t', 0, 0), line.section(u'\t', 1), {}, false };
        for (qsizetype at = 0; at < one.answer.size();) {
            const qsizetype open = one.answer.indexOf(u"[["_s, at);
            one.expected += one.answer.mid(at, open < 0 ? -1 : open - at);
            if (open < 0)
                break;
            one.expected += LeakGuard::mark();
            one.isLeak = true;
            at = one.answer.indexOf(u"]]"_s, open) + 2;
        }
        one.answer.remove(u"[["_s).remove(u"]]"_s);
        cases.push_back(one);
    }
    return cases;
}

struct Score {
    double precision = 0;
    double recall = 0;
    double exact = 0; ///< share of answers that look as expected to the letter
};

/// An answer counts once, however many names are in it.
Score scoreOf(const std::vector<Case>& cases)
{
    const auto words = std::make_shared<LeakWords>(batteryArena(), QStringList());
    int found = 0, missed = 0, wrong = 0, exact = 0;
    for (const Case& one : cases) {
        const Guarded result = guarded(words, one.answer, one.answer.size());
        found += one.isLeak && result.hits > 0;
        missed += one.isLeak && result.hits == 0;
        wrong += !one.isLeak && result.hits > 0;
        exact += result.text == one.expected;
        if (result.text != one.expected)
            qInfo("%s", qPrintable(one.language + u": "_s + one.answer + u" -> "_s + result.text));
    }
    const Score score { double(found) / (found + wrong), double(found) / (found + missed),
        double(exact) / double(cases.size()) };
    qInfo(
        "%zu cases, precision %.3f, recall %.3f, exact %.3f", cases.size(), score.precision, score.recall, score.exact);
    return score;
}

} // namespace

class TestLeakGuard : public QObject {
    Q_OBJECT

private slots:
    /// At least 97 of 100 on both scores, and 95 of 100 covered to the letter.
    void batteryOfAnswers()
    {
        const std::vector<Case> cases = battery(u"battery.tsv"_s);
        QVERIFY(cases.size() >= 200);
        QMap<QString, int> languages;
        for (const Case& one : cases)
            ++languages[one.language];
        for (const QString& language : { u"en"_s, u"ru"_s, u"zh"_s, u"fr"_s })
            QVERIFY(languages.value(language) >= 35);
        const Score score = scoreOf(cases);
        QCOMPARE_GE(score.precision, 0.97);
        QCOMPARE_GE(score.recall, 0.97);
        QCOMPARE_GE(score.exact, 0.95);
    }

    /// What the rules were never tuned on.
    void answersNobodyLookedAtBefore()
    {
        const Score score = scoreOf(battery(u"heldout.tsv"_s));
        QCOMPARE_GE(score.precision, 0.9);
        QCOMPARE_GE(score.recall, 0.8);
    }

    void chunksMakeNoDifference()
    {
        const auto words = std::make_shared<LeakWords>(batteryArena(), QStringList());
        QString whole;
        for (const Case& one : battery(u"battery.tsv"_s))
            whole += one.answer + u"\n\n"_s;
        const Guarded expected = guarded(words, whole, whole.size());
        for (const qsizetype chunk : { 1, 2, 3, 7, 64 })
            QCOMPARE(guarded(words, whole, chunk).text, expected.text);
    }

    void nothingShownIsEverPartOfAName()
    {
        const auto words = std::make_shared<LeakWords>(batteryArena(), QStringList());
        LeakGuard guard(words);
        QString shown;
        for (const QChar character :
            u"Well, I am Qwen2.5-7B-Instruct and I am glad to be of use to you here today."_s) {
            shown += guard.append(QStringView(&character, 1));
            QVERIFY2(!shown.contains(u'Q'), qPrintable(shown));
        }
        shown += guard.finish();
        QCOMPARE(shown, u"Well, I am █████ and I am glad to be of use to you here today."_s);
    }

    void markTellsNothing() { QCOMPARE(guarded(u"I am GPT-4."_s).text, guarded(u"I am Qwen2.5-7B-Instruct."_s).text); }

    void rawTextIsKept()
    {
        LeakGuard guard(std::make_shared<LeakWords>(batteryArena(), QStringList()));
        (void)guard.append(u"I am Cla");
        (void)guard.append(u"ude.");
        (void)guard.finish();
        QCOMPARE(guard.raw(), u"I am Claude."_s);
        QCOMPARE(guard.hits(), 1);
    }

    void ownersSpellingIsAlwaysCovered()
    {
        QCOMPARE(guarded(u"Здравствуйте, на связи Филин-Бот!"_s, { u"Филин Бот"_s }).text,
            u"Здравствуйте, на связи █████!"_s);
        QCOMPARE(guarded(u"フクロウ先生です"_s, { u"フクロウ"_s }).hits, 1);
        QCOMPARE(guarded(u"مرحبا، أنا صقر هنا"_s, { u"صقر"_s }).hits, 1);
    }

    void emptyArenaShowsEverything()
    {
        const auto none = std::make_shared<LeakWords>();
        QCOMPARE(guarded(none, u"I am Claude."_s, 3).text, u"I am Claude."_s);
    }

    void chatbotArenaWordsAreAPreset()
    {
        const QStringList words = chatbotArenaWords();
        QCOMPARE(words.size(), 33);
        QVERIFY(words.contains(u"tülu"_s));
        QCOMPARE(guarded(u"Palm oil"_s, words).hits, 1); // what its rule does, and ours does not
        QCOMPARE(guarded(u"Palm oil"_s).hits, 0);
    }

    void longAnswersAreCheap()
    {
        const auto words = std::make_shared<LeakWords>(batteryArena(), QStringList());
        QString answer;
        RandomSource random(7);
        while (answer.size() < 100'000)
            answer += QChar(ushort(u'a' + random.below(26))) + (random.below(6) == 0 ? u" "_s : QString());
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(guarded(words, answer, 4).text, answer);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestLeakGuard)
#include "tst_leakguard.moc"
