// SPDX-License-Identifier: GPL-3.0-or-later
#include <QNetworkAccessManager>
#include <QTest>

#include "core/chat/answersource.h"
#include "core/chat/chatmodelfactory.h"
#include "tests/support/answerrecorder.h"
#include "tests/support/memorykeyvault.h"
#include "tests/support/shareddata.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace std::chrono_literals;

namespace {

class NoAnswers final : public AnswerSource {
public:
    Result<Answer> find(ContestantId, const QString&) const override { return fail(Error::Code::NoRecordedAnswer); }
};

} // namespace

/// Against an emulator of the three services that other people wrote. The last user message chooses what it does.
class TestEmulator : public QObject {
    Q_OBJECT

private slots:
    void answersAsTheServiceDoes_data()
    {
        QTest::addColumn<ContestantKind>("kind");
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("text");
        for (const auto kind : { ContestantKind::OpenAiCompatible, ContestantKind::Anthropic, ContestantKind::Gemini })
            addFixtures(kind);
    }

    void answersAsTheServiceDoes()
    {
        REQUIRE_OUTSIDE(url, "DARKHORSE_MOCK_URL");
        QFETCH(ContestantKind, kind);
        QFETCH(QString, prompt);
        QFETCH(QString, outcome);
        QFETCH(QString, text);
        MemoryKeyVault vault;
        const NoAnswers recorded;
        const ChatModelFactory factory(vault, recorded, { 15s, 300s, 120s, 1 });
        Contestant contestant;
        contestant.kind = kind;
        contestant.baseUrl = QUrl(url);
        contestant.modelId = kind == ContestantKind::Gemini ? QStringLiteral("models/gemini-2.5-pro")
            : kind == ContestantKind::Anthropic             ? QStringLiteral("claude-sonnet-4-5")
                                                            : QStringLiteral("gpt-5");
        const auto stream = factory.create(contestant)->ask({ { { ChatMessage::Role::User, prompt } } });
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, 30000);
        if (recorder.result->has_value()) {
            const bool isCut = (*recorder.result)->finishReason == FinishReason::Length;
            QCOMPARE(isCut ? QStringLiteral("length") : QStringLiteral("complete"), outcome);
            QCOMPARE((*recorder.result)->text, recorder.text);
        } else {
            QCOMPARE(toString(recorder.result->error().code), outcome);
        }
        if (outcome == QStringLiteral("complete"))
            QCOMPARE(recorder.text, text);
        else
            QCOMPARE(recorder.text.left(text.size()), text);
        // Reasoning is split off the same way for every protocol.
        QCOMPARE(!recorder.reasoning.isEmpty(), prompt == QStringLiteral("think"));
    }

private:
    static void addFixtures(ContestantKind kind)
    {
        const auto row = [kind](const char* prompt, const char* outcome, const char* text) {
            QTest::addRow("%s: %s", qPrintable(toWord(kind)), prompt)
                << kind << QString::fromUtf8(prompt) << QString::fromUtf8(outcome) << QString::fromUtf8(text);
        };
        row("Good morning", "complete", "Hello from the mock. I answer everything the same way.");
        row("think", "complete", "Forty-two.");
        row("unicode", "complete", "Grüße, 世界 😀 — “quoted”\nsecond line\n```cpp\nint main() {}\n```");
        row("slow", "complete", "A slow answer, word by word, so that a cancel button can be tried on it.");
        row("length", "length", "Cut by the token limit");
        // The emulator ends Anthropic's with "content_filter"; the service would say "refusal".
        row("filter", kind == ContestantKind::Anthropic ? "complete" : "ContentFiltered", "I can");
        row("tool", "EmptyAnswer", "");
        row("ratelimit", "RateLimited", "");
        row("badrequest", "RequestRejected", "");
        row("overloaded", "ServerFailed", "");
        row("servererror", "ServerFailed", "");
        row("truncate", "Interrupted", "This a");
        row("disconnect", "Interrupted", "");
    }
};

QTEST_GUILESS_MAIN(TestEmulator)
#include "tst_emulator.moc"
