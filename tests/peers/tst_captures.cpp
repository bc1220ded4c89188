// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include "core/base/random.h"
#include "core/chat/openaierror.h"
#include "core/chat/openaireader.h"
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

/// Decodes a body that comes in pieces as long as `pieceSize` says.
Reading decode(const QByteArray& body, const std::function<qsizetype()>& pieceSize)
{
    Reading reading;
    SseDecoder decoder;
    OpenAiReader reader;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype size = std::min(pieceSize(), body.size() - at);
        std::vector<SseEvent> events;
        const auto fed = decoder.feed(QByteArrayView(body).sliced(at, size), events);
        if (!fed)
            reading.error = fed.error();
        for (const SseEvent& event : events) {
            reading.events.push_back(event);
            const auto read = reader.readEvent(event, reading.delta);
            if (!read && !reading.error)
                reading.error = read.error();
        }
        at += size;
    }
    reader.close(reading.delta);
    reading.answer = reader.answer();
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
        QDirIterator files(peers + QStringLiteral("/captures"), { QStringLiteral("*openai-chat*") });
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }

    void everyCutGivesTheSameAnswer()
    {
        QFETCH(QString, path);
        const Capture capture = Capture::read(path);
        if (capture.status != 200)
            return refusalIsReadable(capture);
        if (!capture.isStream)
            return wholeBodyIsRead(capture);

        const Reading whole = decode(capture.body, [&] { return capture.body.size(); });
        QVERIFY(capture.body.contains("data:") == !whole.events.empty()); // pings alone are no events
        RandomSource random(20261124);
        const std::pair<const char*, std::function<qsizetype()>> cuts[] {
            { "one byte", [] { return 1; } },
            { "random", [&] { return qsizetype(1 + random.below(40)); } },
            { "random", [&] { return qsizetype(1 + random.below(2000)); } },
        };
        for (const auto& [name, size] : cuts) {
            const Reading cut = decode(capture.body, size);
            QVERIFY2(cut.events == whole.events, name);
            QCOMPARE(cut.delta.text, whole.delta.text);
            QCOMPARE(cut.delta.reasoning, whole.delta.reasoning);
            QCOMPARE(cut.error, whole.error);
            QVERIFY2(cut.answer == whole.answer, name);
        }
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
        const Reading reading = decode(capture.body, [&] { return capture.body.size(); });
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
        return explainOpenAi({ capture.status, "application/json", {}, capture.body });
    }

    void wholeBodyIsRead(const Capture& capture)
    {
        OpenAiReader reader;
        AnswerDelta delta;
        VERIFY_OK(reader.readWhole(capture.body, delta));
        reader.close(delta);
        VERIFY_OK(reader.answer());
        QVERIFY(!delta.text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaptures)
#include "tst_captures.moc"
