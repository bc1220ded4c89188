// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/base/random.h"
#include "core/exchange/csvscanner.h"
#include "tests/support/shareddata.h"

using namespace darkhorse;

namespace {

using Table = QList<QStringList>;

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

Table scan(const QByteArray& text, CsvMarks marks = {}, CsvMask mask = csvMaskKinds().back().mask)
{
    CsvScanner scanner(marks, mask);
    scanner.start({ text.constData(), size_t(text.size()) }, true);
    Table table;
    CsvRow row;
    std::string scratch;
    while (scanner.next(row)) {
        if (row.isBlank())
            continue;
        QStringList cells;
        for (const CsvCell& cell : row.cells)
            cells.append(textOf(cell.value(scratch)));
        table.append(cells);
    }
    return table;
}

/// A table written as "a;b / c;d", so that expectations can be read at a glance.
Table table(const char* text)
{
    Table rows;
    for (const QString& row : QString::fromUtf8(text).split(QStringLiteral(" / ")))
        rows.append(row.split(u';'));
    return rows;
}

} // namespace

class TestCsvScanner : public QObject {
    Q_OBJECT

private slots:
    void cellsAreWhatTheyMean_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Table>("expected");
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << table("a;b / c;d");
        QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << table("a;b / c;d");
        QTest::newRow("no line break at the end") << QByteArray("a,b\nc,d") << table("a;b / c;d");
        QTest::newRow("CR at the very end") << QByteArray("a,b\r") << table("a;b");
        QTest::newRow("empty cells") << QByteArray(",\n,x,\n") << table("; / ;x;");
        QTest::newRow("blank lines are no rows") << QByteArray("\n\na\n\r\n\nb\n") << table("a / b");
        QTest::newRow("comma in quotes") << QByteArray("\"a,b\",c\n") << table("a,b;c");
        QTest::newRow("line breaks in quotes") << QByteArray("\"a\nb\r\nc\",d\n") << table("a\nb\r\nc;d");
        QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\",\"\"\"\",\"\"\n") << table("say \"hi\";\";");
        QTest::newRow("CRLF after a quoted cell") << QByteArray("\"a\"\r\n\"b\"\r\n") << table("a / b");
        QTest::newRow("space before and after quotes") << QByteArray("a, \"b,c\" ,d\n") << table("a;b,c;d");
        QTest::newRow("quote inside a bare cell is a quote")
            << QByteArray("5\" disk,b\nc,d\n") << table("5\" disk;b / c;d");
        QTest::newRow("text after a closing quote stays") << QByteArray("\"a\"b,c\n") << table("ab;c");
        QTest::newRow("ragged") << QByteArray("a\nb,c,d\n") << table("a / b;c;d");
        QTest::newRow("spaces are data") << QByteArray(" a , b\n") << table(" a ; b");
        QTest::newRow("Chinese") << QByteArray("模型,胜\n") << table("模型;胜");
        QTest::newRow("a quoted cell that never ends") << QByteArray("a,\"b\nc") << table("a;b\nc");
        QTest::newRow("nothing") << QByteArray() << Table();
        QTest::newRow("one quote") << QByteArray("\"") << table("");
    }

    void cellsAreWhatTheyMean()
    {
        QFETCH(QByteArray, text);
        QFETCH(Table, expected);
        QCOMPARE(scan(text), expected);
        // The same at every place relative to the blocks of 64 bytes.
        for (int shift = 1; shift <= 64; ++shift) {
            const QString padding(shift, u'x');
            QCOMPARE(scan(padding.toUtf8() + '\n' + text), Table { { padding } } + expected);
        }
    }

    void everyMaskGivesTheSame()
    {
        RandomSource random(1);
        const QByteArray alphabet("a,\"\n\r;\t\xff\x80,,");
        for (int round = 0; round < 200; ++round) {
            std::array<char, 64> block {};
            for (char& c : block)
                c = alphabet[qsizetype(random.below(quint64(alphabet.size())))];
            const CsvMarks marks { random.coin() ? ',' : '\t', random.coin() ? '\n' : '\r', '"' };
            quint64 expected = 0;
            for (size_t i = 0; i < block.size(); ++i) {
                if (block[i] == marks.separator || block[i] == marks.newline || block[i] == marks.quote)
                    expected |= 1ULL << i;
            }
            for (const CsvMaskKind& kind : csvMaskKinds())
                QVERIFY2(kind.mask(block.data(), marks) == expected, kind.name);
        }
    }

    void rowsKnowTheirLine()
    {
        const std::string_view text = "a\n\"b\nb\"\n\nc\n\"d";
        CsvScanner scanner(CsvMarks {});
        scanner.start(text, true);
        CsvRow row;
        QList<qint64> lines;
        QList<size_t> begins;
        QList<bool> unclosed;
        while (scanner.next(row)) {
            lines.append(row.line);
            begins.append(row.begin);
            unclosed.append(row.isUnclosed);
        }
        QCOMPARE(lines, (QList<qint64> { 0, 1, 3, 4, 5 }));
        QCOMPARE(begins, (QList<size_t> { 0, 2, 8, 9, 11 }));
        QCOMPARE(unclosed, (QList<bool> { false, false, false, false, true }));
    }

    void unfinishedRowWaitsForMoreText()
    {
        const QByteArray whole("a,\"b\"\"\n\nc\",d\r\n\"x\"\n,\n");
        const Table expected = scan(whole);
        for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
            CsvScanner scanner(CsvMarks {});
            Table got;
            CsvRow row;
            std::string scratch;
            const auto take = [&] {
                while (scanner.next(row)) {
                    QStringList cells;
                    for (const CsvCell& cell : row.cells)
                        cells.append(textOf(cell.value(scratch)));
                    got.append(cells);
                }
            };
            scanner.start({ whole.constData(), size_t(cut) }, false);
            take();
            const size_t done = scanner.consumed();
            scanner.start({ whole.constData() + done, size_t(whole.size()) - done }, true);
            take();
            QCOMPARE(got, expected);
            QCOMPARE(scanner.lines(), 5);
        }
    }

    void csvSpectrum()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        const QDir csvs(shared + QStringLiteral("/data/30-csv-spectrum/csvs"));
        QStringList names = csvs.entryList({ QStringLiteral("*.csv") });
        // What that set expects of this one file is the phone number of another.
        names.removeAll(QStringLiteral("location_coordinates.csv"));
        QVERIFY(names.size() >= 11);
        for (const QString& name : names) {
            QFile csv(csvs.filePath(name));
            QVERIFY(csv.open(QIODevice::ReadOnly));
            const Table rows = scan(csv.readAll());
            QFile json(
                shared + QStringLiteral("/data/30-csv-spectrum/json/") + name.chopped(4) + QStringLiteral(".json"));
            QVERIFY(json.open(QIODevice::ReadOnly));
            const QJsonArray expected = QJsonDocument::fromJson(json.readAll()).array();
            QVERIFY2(rows.size() == expected.size() + 1, qPrintable(name));
            for (qsizetype i = 1; i < rows.size(); ++i) {
                const QJsonObject object = expected.at(i - 1).toObject();
                for (qsizetype column = 0; column < rows.front().size(); ++column) {
                    // Their checkout has lost the CR of the files that are about CRLF.
                    const QString value = object.value(rows.front()[column]).toString().remove(u'\r');
                    QCOMPARE(rows[i].value(column), value);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCsvScanner)
#include "tst_csvscanner.moc"
