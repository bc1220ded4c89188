// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include "core/base/random.h"
#include "core/chat/chatprotocol.h"
#include "core/chat/protocols.h"
#include "core/chat/servererror.h"
#include "tests/support/shareddata.h"
#include "tests/support/verify.h"

using namespace darkhorse;

namespace {

struct Reading {
    std::vector<SseEvent> events;
    AnswerDelta delta;
    std::optional<Error> error; ///< in mid-stream
    Result<Answer> answer = fail(Error::Code::Cancelled);
};

std::unique_ptr<AnswerReader> readerOf(ContestantKind kind)
{
    Contestant contestant;
    contestant.kind = kind;
    return protocolOf(contestant)->reader();
}

/// Which protocol a capture speaks, by its name; nothing for those that Darkhorse does not speak.
std::optional<ContestantKind> kindOf(const QString& fileName)
{
    const std::pair<const char*, ContestantKind> kinds[] { { "-openai-chat-", ContestantKind::OpenAiCompatible },
        { "-anthropic-", ContestantKind::Anthropic }, { "-gemini-", ContestantKind::Gemini } };
    for (const auto& [part, kind] : kinds) {
        if (fileName.contains(QLatin1StringView(part)))
            return kind;
    }
    return std::nullopt;
}

/// The events of a body that comes in two pieces.
std::vector<SseEvent> eventsCutAt(const QByteArray& body, qsizetype cut)
{
    SseDecoder decoder;
    std::vector<SseEvent> events;
    const QByteArrayView view(body);
    if (!decoder.feed(view.first(cut), events) || !decoder.feed(view.sliced(cut), events))
        events.clear();
    return events;
}

/// Decodes a body that comes in pieces as long as `pieceSize` says.
Reading decode(ContestantKind kind, const QByteArray& body, const std::function<qsizetype()>& pieceSize)
{
    Reading reading;
    SseDecoder decoder;
    const auto reader = readerOf(kind);
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype size = std::min(pieceSize(), body.size() - at);
        std::vector<SseEvent> events;
        const auto fed = decoder.feed(QByteArrayView(body).sliced(at, size), events);
        if (!fed)
            reading.error = fed.error();
        for (const SseEvent& event : events) {
            reading.events.push_back(event);
            const auto read = reader->readEvent(event, reading.delta);
            if (!read && !reading.error)
                reading.error = read.error();
        }
        at += size;
    }
    reader->close(reading.delta);
    reading.answer = reader->answer();
    return reading;
}

/// Status line, headers and body of a captured answer.
struct Capture {
    int status = 0;
    bool isStream = false;
    QByteArray body;

    static Capture read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = file.readAll();
        qsizetype end = bytes.indexOf("\r\n\r\n");
        qsizetype skip = 4;
        if (end < 0) {
            end = bytes.indexOf("\n\n");
            skip = 2;
        }
        if (end < 0 || !bytes.startsWith("HTTP/1.1 "))
            return {};
        const QByteArray head = bytes.first(end).toLower();
        return { head.mid(9, 3).toInt(), head.contains("content-type: text/event-stream"), bytes.sliced(end + skip) };
    }
};

} // namespace

/// What real servers sent, replayed however the network might have cut it.
class TestCaptures : public QObject {
    Q_OBJECT

private slots:
    void everyCutGivesTheSameAnswer_data()
    {
        REQUIRE_OUTSIDE(peers, "DARKHORSE_PEERS");
        QTest::addColumn<QString>("path");
        QDirIterator files(peers + QStringLiteral("/captures"), { QStringLiteral("*.txt") });
        while (files.hasNext()) {
            const QString path = files.next();
            if (kindOf(files.fileName()))
                QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }

    void everyCutGivesTheSameAnswer()
    {
        QFETCH(QString, path);
        const Capture capture = Capture::read(path);
        const auto kind = *kindOf(path);
        if (path.contains(QStringLiteral("count-tokens")))
            return; // no answer of a model
        if (capture.status != 200)
            return refusalIsReadable(capture);
        if (!capture.isStream)
            return wholeBodyIsRead(kind, capture);

        const Reading whole = decode(kind, capture.body, [&] { return capture.body.size(); });
        QVERIFY(capture.body.contains("data:") == !whole.events.empty()); // pings alone are no events
        RandomSource random(20261124);
        const std::pair<const char*, std::function<qsizetype()>> cuts[] {
            { "one byte", [] { return 1; } },
            { "random", [&] { return qsizetype(1 + random.below(40)); } },
            { "random", [&] { return qsizetype(1 + random.below(2000)); } },
        };
        for (const auto& [name, size] : cuts) {
            const Reading cut = decode(kind, capture.body, size);
            QVERIFY2(cut.events == whole.events, name);
            QCOMPARE(cut.delta.text, whole.delta.text);
            QCOMPARE(cut.delta.reasoning, whole.delta.reasoning);
            QCOMPARE(cut.error, whole.error);
            QVERIFY2(cut.answer == whole.answer, name);
        }
    }

    void everyStreamGivesTheSameEventsCutAtAnyByte_data()
    {
        REQUIRE_OUTSIDE(peers, "DARKHORSE_PEERS");
        QTest::addColumn<QString>("path");
        QDirIterator files(peers + QStringLiteral("/captures"), { QStringLiteral("*.txt") });
        while (files.hasNext()) {
            const QString path = files.next();
            if (Capture::read(path).isStream)
                QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }

    void everyStreamGivesTheSameEventsCutAtAnyByte()
    {
        QFETCH(QString, path);
        const QByteArray body = Capture::read(path).body;
        const auto whole = eventsCutAt(body, 0);
        QVERIFY(body.contains("data:") == !whole.empty()); // pings alone are no events
        for (qsizetype cut = 1; cut <= body.size(); ++cut)
            QVERIFY2(eventsCutAt(body, cut) == whole, qPrintable(QString::number(cut)));
    }

    void answersAreWhatTheServersSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reasoning");
        const auto row = [](const char* file, const char* outcome, const char* text, const char* reasoning = "") {
            QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf8(outcome) << QString::fromUtf8(text)
                                << QString::fromUtf8(reasoning);
        };
        row("aimock-openai-chat-stream-hello", "complete", "Hello from the mock. I answer everything the same way.");
        row("aimock-openai-chat-stream-think", "complete", "Forty-two.",
            "The user wants me to think. I consider it step by step.");
        row("aimock-openai-chat-stream-unicode", "complete",
            "Grüße, 世界 😀 — “quoted”\nsecond line\n```cpp\nint main() {}\n```");
        row("aimock-openai-chat-stream-length", "length", "Cut by the token limit");
        row("aimock-openai-chat-stream-filter", "ContentFiltered", "I can");
        row("aimock-openai-chat-stream-tool", "EmptyAnswer", "");
        row("aimock-openai-chat-stream-truncate", "Interrupted", "This answer");
        row("aimock-openai-chat-stream-disconnect", "Interrupted", "This ans");
        row("aimock-anthropic-stream-hello", "complete", "Hello from the mock. I answer everything the same way.");
        row("aimock-anthropic-stream-think", "complete", "Forty-two.",
            "The user wants me to think. I consider it step by step.");
        row("aimock-anthropic-stream-unicode", "complete",
            "Grüße, 世界 😀 — “quoted”\nsecond line\n```cpp\nint main() {}\n```");
        row("aimock-anthropic-stream-length", "length", "Cut by the token limit");
        row("aimock-anthropic-stream-tool", "EmptyAnswer", "");
        row("aimock-anthropic-stream-truncate", "Interrupted", "This a");
        row("aimock-anthropic-stream-disconnect", "Interrupted", "This");
        row("llama-anthropic-stream", "length", "Hello! I am a tiny scripted model. I was");
        row("llama-anthropic-stream-thinking", "complete", "The answer is forty-two.",
            "Let me think about this for a while.\n");
        row("aimock-gemini-stream-hello", "complete", "Hello from the mock. I answer everything the same way.");
        row("aimock-gemini-stream-think", "complete", "Forty-two.",
            "The user wants me to think. I consider it step by step.");
        row("aimock-gemini-stream-unicode", "complete",
            "Grüße, 世界 😀 — “quoted”\nsecond line\n```cpp\nint main() {}\n```");
        row("aimock-gemini-stream-length", "length", "Cut by the token limit");
        row("aimock-gemini-stream-filter", "ContentFiltered", "I can");
        row("aimock-gemini-stream-tool", "EmptyAnswer", "");
        row("aimock-gemini-stream-truncate", "Interrupted", "This answer");
        row("aimock-gemini-stream-disconnect", "Interrupted", "This ans");
        row("llama-openai-chat-stream-usage-length", "length", "Hello! I am a tiny");
    }

    void answersAreWhatTheServersSaid()
    {
        REQUIRE_OUTSIDE(peers, "DARKHORSE_PEERS");
        QFETCH(QString, file);
        QFETCH(QString, outcome);
        QFETCH(QString, text);
        QFETCH(QString, reasoning);
        const Capture capture = Capture::read(QStringLiteral("%1/captures/%2.txt").arg(peers, file));
        const Reading reading = decode(*kindOf(file), capture.body, [&] { return capture.body.size(); });
        QVERIFY(!reading.error);
        if (reading.answer)
            QCOMPARE(reading.answer->finishReason == FinishReason::Length ? QStringLiteral("length")
                                                                          : QStringLiteral("complete"),
                outcome);
        else
            QCOMPARE(toString(reading.answer.error().code), outcome);
        QCOMPARE(reading.delta.text.left(text.size()), text);
        QCOMPARE(reading.delta.reasoning, reasoning);
    }

private:
    void refusalIsReadable(const Capture& capture)
    {
        const Error error = explain(capture);
        QVERIFY(capture.status >= 400);
        QVERIFY2(error.detail.size() > QStringLiteral("HTTP 400: ").size(), qPrintable(error.detail));
    }

    static Error explain(const Capture& capture)
    {
        return explainRefusal({ capture.status, "application/json", {}, capture.body });
    }

    void wholeBodyIsRead(ContestantKind kind, const Capture& capture)
    {
        const auto reader = readerOf(kind);
        AnswerDelta delta;
        VERIFY_OK(reader->readWhole(capture.body, delta));
        reader->close(delta);
        VERIFY_OK(reader->answer());
        QVERIFY(!delta.text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaptures)
#include "tst_captures.moc"
