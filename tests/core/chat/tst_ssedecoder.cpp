// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/chat/ssedecoder.h"
#include "tests/support/verify.h"

using namespace darkhorse;

namespace {

using Events = std::vector<SseEvent>;

/// "name=data" of each event, joined by "|": readable in a failure.
QByteArray spell(const Events& events)
{
    QByteArray spelled;
    for (const SseEvent& event : events)
        spelled += event.name + "=" + event.data + "|";
    return spelled;
}

} // namespace

class TestSseDecoder : public QObject {
    Q_OBJECT

private slots:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("LF") << QByteArray("data: a\n\ndata: b\n\n") << QByteArray("=a|=b|");
        QTest::newRow("CRLF") << QByteArray("data: a\r\n\r\ndata: b\r\n\r\n") << QByteArray("=a|=b|");
        QTest::newRow("CR") << QByteArray("data: a\r\rdata: b\r\r") << QByteArray("=a|=b|");
        QTest::newRow("all three mixed") << QByteArray("data: a\r\n\ndata: b\r\r\ndata: c\n\r")
                                         << QByteArray("=a|=b|=c|");
        QTest::newRow("several lines of data") << QByteArray("data: a\ndata:\ndata: b\n\n") << QByteArray("=a\n\nb|");
        QTest::newRow("a name") << QByteArray("event: ping\ndata: {}\n\n") << QByteArray("ping={}|");
        QTest::newRow("a name lasts for one event")
            << QByteArray("event: x\ndata: a\n\ndata: b\n\n") << QByteArray("x=a|=b|");
        QTest::newRow("a name without data is no event") << QByteArray("event: x\n\ndata: b\n\n") << QByteArray("=b|");
        QTest::newRow("comments") << QByteArray(":\n\n: ping\ndata: a\n:x\n\n") << QByteArray("=a|");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "data: a\n\n")
                                         << QByteArray("=a|");
        QTest::newRow("byte order mark only at the start") << QByteArray("data: a\n\n\xEF\xBB\xBF"
                                                                         "data: b\n\n")
                                                           << QByteArray("=a|");
        QTest::newRow("only one space goes") << QByteArray("data:  a\ndata:b\n\n") << QByteArray("= a\nb|");
        QTest::newRow("a colon in the data") << QByteArray("data: a:b\n\n") << QByteArray("=a:b|");
        QTest::newRow("unknown fields") << QByteArray("id: 1\nretry: 5\nfoo: bar\ndata: a\n\n") << QByteArray("=a|");
        QTest::newRow("a field without colon") << QByteArray("data\n\n") << QByteArray("=|");
        QTest::newRow("cut off by the end") << QByteArray("data: a\n\ndata: b\n") << QByteArray("=a|");
        QTest::newRow("characters of several bytes")
            << QByteArray("data: Grüße 世界 😀\n\n") << QByteArray("=Grüße 世界 😀|");
        QTest::newRow("a zero byte") << QByteArray("data: a\0b\n\n", 11) << QByteArray("=a\0b|", 5);
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);

        for (const qsizetype size : { bytes.size() + 1, qsizetype(1), qsizetype(2), qsizetype(3) }) {
            SseDecoder decoder;
            Events events;
            for (qsizetype at = 0; at < bytes.size(); at += size)
                VERIFY_OK(decoder.feed(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)), events));
            QCOMPARE(spell(events), expected);
        }
    }

    void memoryIsBounded_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("a line without end") << QByteArray("data: xxxxxxxx");
        QTest::newRow("an event without end") << QByteArray("data: xxxxxxxx\n");
        QTest::newRow("a comment without end") << QByteArray(":xxxxxxxxxx");
    }

    void memoryIsBounded()
    {
        QFETCH(QByteArray, piece);
        SseDecoder decoder(100);
        Events events;
        Result<void> result;
        for (int i = 0; i < 100 && result; ++i)
            result = decoder.feed(piece, events);
        VERIFY_ERROR(result, Error::Code::ProtocolViolated);
        QVERIFY(events.empty());
    }

    void manyShortEventsNeverReachTheBound()
    {
        SseDecoder decoder(100);
        Events events;
        for (int i = 0; i < 1000; ++i)
            VERIFY_OK(decoder.feed("data: 0123456789\n\n", events));
        QCOMPARE(events.size(), size_t(1000));
    }
};

QTEST_GUILESS_MAIN(TestSseDecoder)
#include "tst_ssedecoder.moc"
