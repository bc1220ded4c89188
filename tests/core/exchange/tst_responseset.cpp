// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of several turns: where the questions stand, what goes on from what, and what is told of records that lack something.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/domain/conversation.h"
#include "core/exchange/responseset.h"
#include "tests/support/shareddata.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kQuestions = R"({"question_id": 81, "category": "writing", "turns": ["Write.", "Rewrite."]}
{"question_id": 82, "category": "math", "turns": ["Add."]}
)";
const QByteArray kAnswers
    = R"({"question_id": 81, "answer_id": "x", "model_id": "heron", "choices": [{"index": 0, "turns": ["Once.", "Twice."]}], "tstamp": 1.5}
{"question_id": 82, "answer_id": "y", "model_id": "heron", "choices": [{"index": 0, "turns": [{"content": "Four.", "token_len": 2}]}]}
)";

class Files {
public:
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(path));
        return path;
    }
    QTemporaryDir folder;
};

QStringList linesOf(const ResponseSet& set)
{
    QStringList lines;
    for (const SetAnswer& one : set.answers)
        lines += u"%1: %2 -> %3"_s.arg(one.model, conversationTurns(one.prompt).join(u" | "_s), one.answer);
    for (const SkippedRecord& one : set.skipped)
        lines += u"%1: %2"_s.arg(one.line).arg(one.reason);
    return lines;
}

const QStringList kWhole { u"heron: Write. -> Once."_s, u"heron: Write. | Rewrite. -> Twice."_s,
    u"heron: Add. -> Four."_s };

} // namespace

class TestResponseSet final : public QObject {
    Q_OBJECT

private slots:
    void questionsStandBesideOrAbove_data()
    {
        QTest::addColumn<QString>("questions");
        QTest::newRow("beside") << u"model_answer/question.jsonl"_s;
        QTest::newRow("above") << u"question.jsonl"_s;
        QTest::newRow("under another name") << u"model_answer/mt_bench_question.jsonl"_s;
    }
    void questionsStandBesideOrAbove()
    {
        QFETCH(const QString, questions);
        const Files files;
        (void)files.write(questions, kQuestions);
        const auto set = readResponseSet(files.write(u"model_answer/heron.jsonl"_s, kAnswers));
        VERIFY_OK(set);
        QCOMPARE(linesOf(*set), kWhole);
    }

    void withoutTheirQuestionsAnswersAreNone()
    {
        const Files files;
        const QString path = files.write(u"a/b/c/heron.jsonl"_s, kAnswers);
        VERIFY_ERROR(readResponseSet(path), Error::Code::UnsupportedFormat);
        QVERIFY(readResponseSet(path).error().detail.contains(u"question.jsonl"_s));
    }

    void questionsThatContradictEachOtherAreNone()
    {
        const Files files;
        (void)files.write(u"a_question.jsonl"_s, kQuestions);
        (void)files.write(u"b_question.jsonl"_s, "{\"question_id\": 81, \"turns\": [\"Paint.\"]}\n");
        const auto set = readResponseSet(files.write(u"heron.jsonl"_s, kAnswers));
        VERIFY_OK(set);
        QCOMPARE(linesOf(*set), (QStringList { kWhole.back(), u"1: no prompt"_s }));
    }

    void conversationsHaveBoth_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QStringList>("lines");
        const QByteArray head = R"({"model": "otter", )";
        const QByteArray turns
            = R"([{"role": "system", "content": "Be kind."}, {"role": "user", "content": "Write."}, {"role": "assistant", "content": "Once."},)"
              R"({"role": "user", "content": "Rewrite."}, {"role": "assistant", "content": {"answer": "Twice."}}]})";
        const QStringList both { u"otter: Write. -> Once."_s, u"otter: Write. | Rewrite. -> Twice."_s };
        QTest::newRow("conversation") << head + R"("conversation": )" + turns << both;
        QTest::newRow("messages") << head + R"("messages": )" + turns << both;
        QTest::newRow("the last turn has no answer") << head
                + R"("messages": [{"role":"user","content":"Write."},{"role":"assistant","content":"Once."},{"role":"user","content":"More."}]})"
                                                     << QStringList(both.front());
        QTest::newRow("an empty second answer") << head
                + R"("messages": [{"role":"user","content":"Write."},{"role":"assistant","content":"Once."},{"role":"user","content":"More."},{"role":"assistant","content":" "}]})"
                                                << QStringList { both.front(), u"1: no answer to turn 2"_s };
    }
    void conversationsHaveBoth()
    {
        QFETCH(const QByteArray, record);
        QFETCH(const QStringList, lines);
        const Files files;
        const auto set = readResponseSet(files.write(u"x.jsonl"_s, record + '\n'));
        VERIFY_OK(set);
        QCOMPARE(linesOf(*set), lines);
    }

    void whatIsNoConversationIsToldAndNothingBreaks_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("turns that are a text")
            << QByteArray(R"({"turns": "Write.", "conversation": 7, "messages": null})");
        QTest::newRow("a first turn without an answer") << QByteArray(
            R"({"messages": [{"role":"user","content":"Write."},{"role":"user","content":"Add."},{"role":"assistant","content":"4"}]})");
        QTest::newRow("no choices") << QByteArray(R"({"question_id": 81, "choices": []})");
        QTest::newRow("a choice that is none") << QByteArray(R"({"question_id": 81, "choices": [3]})");
        QTest::newRow("turns that are numbers")
            << QByteArray(R"({"question_id": 81, "choices": [{"turns": [[], {}]}]})");
        QTest::newRow("messages without content") << QByteArray(R"({"messages": [{"role": "user"}, "x", 1]})");
    }
    void whatIsNoConversationIsToldAndNothingBreaks()
    {
        QFETCH(const QByteArray, record);
        const Files files;
        (void)files.write(u"question.jsonl"_s, kQuestions);
        const auto set
            = readResponseSet(files.write(u"heron.jsonl"_s, record + '\n' + kAnswers.mid(kAnswers.indexOf('\n') + 1)));
        VERIFY_OK(set);
        QCOMPARE(linesOf(*set).front(), kWhole.back());
        QCOMPARE(set->skipped.size(), size_t(1));
    }

    void publishedAnswersAreReadWhole()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        const auto set = readResponseSet(shared + u"/data/18-multilingual-mt-bench/ru_mt_bench/gpt-3.5-turbo.jsonl"_s);
        VERIFY_OK(set);
        QCOMPARE(set->answers.size(), size_t(100)); // 50 questions of two turns
        QVERIFY(set->skipped.empty());
        QCOMPARE(conversationTurns(set->answers.at(1).prompt).front(), set->answers.at(0).prompt);
    }
};

QTEST_GUILESS_MAIN(TestResponseSet)
#include "tst_responseset.moc"
