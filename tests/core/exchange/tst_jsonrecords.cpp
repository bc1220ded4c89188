// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/exchange/jsonrecords.h"

using namespace darkhorse;

namespace {

struct Read {
    QList<QByteArray> records;
    QList<qint64> lines;
    QByteArray fault;
};

/// Reads `text`, given in two pieces that meet at `cut`.
Read read(const QByteArray& text, JsonRecords::Layout layout, qsizetype cut)
{
    JsonRecords records(layout);
    Read got;
    std::string_view record;
    const auto take = [&] {
        while (records.next(record)) {
            got.records.append(QByteArray(record.data(), qsizetype(record.size())));
            got.lines.append(records.line());
        }
    };
    records.start({ text.constData(), size_t(cut) }, false);
    take();
    const size_t done = records.consumed();
    records.start({ text.constData() + done, size_t(text.size()) - done }, true);
    take();
    got.fault = records.fault();
    return got;
}

} // namespace

class TestJsonRecords : public QObject {
    Q_OBJECT

private slots:
    void recordsComeWhole_data()
    {
        QTest::addColumn<bool>("isArray");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QByteArray>>("records");
        QTest::addColumn<QList<qint64>>("lines");
        QTest::newRow("lines") << false << QByteArray("{\"a\":1}\n\n {\"b\":2}\r\n{}")
                               << QList<QByteArray> { "{\"a\":1}", "{\"b\":2}\r", "{}" } << QList<qint64> { 0, 2, 3 };
        QTest::newRow("compact array") << true << QByteArray("[{\"a\":[1,{}]},{\"b\":\"]}\"}]")
                                       << QList<QByteArray> { "{\"a\":[1,{}]}", "{\"b\":\"]}\"}" }
                                       << QList<qint64> { 0, 0 };
        QTest::newRow("pretty array") << true << QByteArray("[\n  {\n \"a\" : \"\\\"[\" },\n{ \"b\":\"\\\\\" }\n]\n")
                                      << QList<QByteArray> { "{\n \"a\" : \"\\\"[\" }", "{ \"b\":\"\\\\\" }" }
                                      << QList<qint64> { 1, 3 };
        QTest::newRow("elements of other kinds")
            << true << QByteArray("[ 1, \"x,]\" ,null,[2] ]") << QList<QByteArray> { "1", "\"x,]\"", "null", "[2]" }
            << QList<qint64> { 0, 0, 0, 0 };
        QTest::newRow("empty array") << true << QByteArray(" [ ] ") << QList<QByteArray> {} << QList<qint64> {};
    }

    void recordsComeWhole()
    {
        QFETCH(bool, isArray);
        QFETCH(QByteArray, text);
        QFETCH(QList<QByteArray>, records);
        QFETCH(QList<qint64>, lines);
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            const Read got = read(text, isArray ? JsonRecords::Layout::Array : JsonRecords::Layout::Lines, cut);
            QCOMPARE(got.records, records);
            QCOMPARE(got.lines, lines);
            QCOMPARE(got.fault, QByteArray());
        }
    }

    void brokenArrayIsAFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
            { "[", "[{}", "[{},", "[{} {}]", "[{},]", "[,{}]", "[{]", "[\"a]", "[{}]x", "x", "[{}}]", "[1" })
            QTest::newRow(text) << QByteArray(text);
    }

    void brokenArrayIsAFault()
    {
        QFETCH(QByteArray, text);
        for (qsizetype cut = 0; cut <= text.size(); ++cut)
            QVERIFY(!read(text, JsonRecords::Layout::Array, cut).fault.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestJsonRecords)
#include "tst_jsonrecords.moc"
