// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QHash>
#include <QTest>

#include "core/chat/chatmodelfactory.h"
#include "core/chat/recordedanswers.h"
#include "tests/support/answerrecorder.h"
#include "tests/support/memorykeyvault.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace std::chrono_literals;

namespace {

class Answers final : public AnswerSource {
public:
    QHash<QString, Answer> byPrompt;

    Result<Answer> find(ContestantId, const QString& prompt) const override
    {
        const auto found = byPrompt.find(prompt);
        return found == byPrompt.end() ? Result<Answer>(fail(Error::Code::NoRecordedAnswer, prompt)) : *found;
    }

    void add(const QString& prompt, const QString& text) { byPrompt[prompt].text = text; }
};

ChatRequest prompt(const QString& text) { return { { { ChatMessage::Role::User, text } } }; }

} // namespace

class TestRecordedAnswers : public QObject {
    Q_OBJECT

private slots:
    void replaysTheAnswerInPieces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("pieces");
        QTest::newRow("long") << QString(10'000, u'x') << 4;
        QTest::newRow("of pairs only") << QStringLiteral("😀😀😀") << 4;
        QTest::newRow("of one character") << QStringLiteral("x") << 4;
        QTest::newRow("in one piece") << QStringLiteral("Hello") << 1;
        QTest::newRow("no pieces is one") << QStringLiteral("Hello") << 0;
    }

    void replaysTheAnswerInPieces()
    {
        QFETCH(QString, text);
        QFETCH(int, pieces);
        Answers answers;
        answers.add(QStringLiteral("p"), text);
        answers.byPrompt[QStringLiteral("p")].reasoning = QStringLiteral("Hm");
        answers.byPrompt[QStringLiteral("p")].finishReason = FinishReason::Length;
        RecordedAnswers model({ 1 }, answers, { pieces, 1ms });
        const auto stream = model.ask(prompt(QStringLiteral("p")));
        AnswerRecorder recorder(*stream);
        bool isWhole = true;
        connect(stream.get(), &ChatStream::textReceived, this, [&](const QString& piece) {
            isWhole = isWhole && !piece.front().isLowSurrogate() && !piece.back().isHighSurrogate();
        });
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_OK(*recorder.result);
        QCOMPARE(recorder.result->value(), answers.byPrompt[QStringLiteral("p")]);
        QCOMPARE(recorder.text, text);
        QCOMPARE(recorder.reasoning, QStringLiteral("Hm"));
        QVERIFY(isWhole);
        QVERIFY(recorder.pieces <= std::max(pieces, 1));
    }

    void longAndShortTakeTheSameTime()
    {
        Answers answers;
        answers.add(QStringLiteral("short"), QStringLiteral("x"));
        answers.add(QStringLiteral("long"), QString(1'000'000, u'x'));
        RecordedAnswers model({ 1 }, answers, { 5, 20ms });
        for (const char* which : { "short", "long" }) {
            QElapsedTimer timer;
            timer.start();
            const auto stream = model.ask(prompt(QString::fromLatin1(which)));
            AnswerRecorder recorder(*stream);
            QTRY_COMPARE(recorder.endings, 1);
            QVERIFY2(timer.elapsed() >= 4 * 20 - 5, which);
        }
    }

    void nothingIsEmittedBeforeTheEventLoop()
    {
        const Answers answers;
        RecordedAnswers model({ 1 }, answers);
        const auto stream = model.ask(prompt(QStringLiteral("unknown")));
        AnswerRecorder recorder(*stream);
        QCOMPARE(recorder.endings, 0);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_ERROR(*recorder.result, Error::Code::NoRecordedAnswer);
    }

    void aConversationHasNoRecordedAnswer()
    {
        Answers answers;
        answers.add(QStringLiteral("p"), QStringLiteral("x"));
        RecordedAnswers model({ 1 }, answers);
        ChatRequest request = prompt(QStringLiteral("first"));
        request.messages.push_back({ ChatMessage::Role::Assistant, QStringLiteral("a") });
        request.messages.push_back({ ChatMessage::Role::User, QStringLiteral("p") });
        const auto stream = model.ask(request);
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_ERROR(*recorder.result, Error::Code::NoRecordedAnswer);
    }

    void anEmptyAnswerIsAnError()
    {
        Answers answers;
        answers.add(QStringLiteral("p"), QStringLiteral(" \n"));
        RecordedAnswers model({ 1 }, answers);
        const auto stream = model.ask(prompt(QStringLiteral("p")));
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_ERROR(*recorder.result, Error::Code::EmptyAnswer);
    }

    void theStreamMayBeDeletedInItsOwnSlots()
    {
        Answers answers;
        answers.add(QStringLiteral("p"), QStringLiteral("Hello"));
        auto stream = RecordedAnswers({ 1 }, answers).ask(prompt(QStringLiteral("p")));
        int calls = 0;
        connect(stream.get(), &ChatStream::textReceived, this, [&] {
            ++calls;
            stream.reset();
        });
        QTRY_COMPARE(calls, 1);
        QTest::qWait(20); // nothing may come any more
        QCOMPARE(calls, 1);
    }

    void theFactoryMakesIt()
    {
        Answers answers;
        answers.add(QStringLiteral("p"), QStringLiteral("Hello"));
        MemoryKeyVault vault;
        const ChatModelFactory factory(vault, answers);
        Contestant contestant;
        contestant.kind = ContestantKind::Recorded;
        const auto stream = factory.create(contestant)->ask(prompt(QStringLiteral("p")));
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_OK(*recorder.result);
        QCOMPARE(recorder.text, QStringLiteral("Hello"));
    }
};

QTEST_GUILESS_MAIN(TestRecordedAnswers)
#include "tst_recordedanswers.moc"
