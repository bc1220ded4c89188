// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/exchange/exportcolumns.h"
#include "core/exchange/exportedvote.h"
#include "core/exchange/votewriter.h"
#include "tests/support/verify.h"

using namespace darkhorse;

namespace {

/// A disk that is full.
class FullDevice final : public QIODevice {
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override
    {
        setErrorString(QStringLiteral("No space left on device"));
        return -1;
    }
};

ExportedVote sampleVote()
{
    ExportedVote vote;
    vote.battle = QUuid(QStringLiteral("{12345678-1234-4234-8234-123456789abc}"));
    vote.models = { QStringLiteral("yi-large, \"preview\""), QStringLiteral("=evil") };
    vote.verdict = Verdict::BothBad;
    vote.judge = QStringLiteral("Анна");
    vote.turns = 2;
    vote.language = QStringLiteral("Russian");
    vote.castAtUtcMs = 1'700'000'000'007;
    vote.hasLeak = true;
    return vote;
}

} // namespace

Q_DECLARE_METATYPE(darkhorse::ExportChoice)

class TestVoteWriter : public QObject {
    Q_OBJECT

private slots:
    void csvHasArenasColumns()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto made = VoteWriter::make({}, buffer);
        VERIFY_OK(made);
        const auto& writer = *made;
        VERIFY_OK(writer->begin());
        VERIFY_OK(writer->add(sampleVote()));
        VERIFY_OK(writer->finish());
        QCOMPARE(buffer.data(),
            QByteArray("question_id,model_a,model_b,winner,judge,turn,anony,language,tstamp,has_leak\r\n"
                       "12345678-1234-4234-8234-123456789abc,\"yi-large, \"\"preview\"\"\",'=evil,tie "
                       "(bothbad),Анна,2,True,"
                       "Russian,1700000000.007,True\r\n"));
    }

    void jsonLinesHoldTheSame()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        ExportChoice choice;
        choice.format = ExportFormat::JsonLines;
        const auto made = VoteWriter::make(choice, buffer);
        VERIFY_OK(made);
        const auto& writer = *made;
        VERIFY_OK(writer->begin());
        VERIFY_OK(writer->add(sampleVote()));
        VERIFY_OK(writer->add(sampleVote()));
        VERIFY_OK(writer->finish());
        const QList<QByteArray> lines = buffer.data().split('\n');
        QCOMPARE(lines.size(), 3);
        const QJsonObject row = QJsonDocument::fromJson(lines.front()).object();
        QCOMPARE(row.value(QStringLiteral("model_b")).toString(), QStringLiteral("=evil"));
        QCOMPARE(row.value(QStringLiteral("winner")).toString(), QStringLiteral("tie (bothbad)"));
        QCOMPARE(row.value(QStringLiteral("tstamp")).toDouble(), 1'700'000'000.007);
        QCOMPARE(row.value(QStringLiteral("anony")).toBool(), true);
        QCOMPARE(row.value(QStringLiteral("has_leak")).toBool(), true);
    }

    void columnsCanBeChosen()
    {
        ExportedVote vote = sampleVote();
        vote.reasons = { QStringLiteral("correct"), QStringLiteral("clear") };
        vote.comment = QStringLiteral("=1+1");
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        ExportChoice choice;
        choice.columns = { QStringLiteral("comment"), QStringLiteral("winner"), QStringLiteral("reasons"),
            QStringLiteral("confidence") };
        const auto writer = VoteWriter::make(choice, buffer);
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->begin());
        VERIFY_OK((*writer)->add(vote));
        VERIFY_OK((*writer)->finish());
        QCOMPARE(
            buffer.data(), QByteArray("winner,reasons,comment,confidence\r\ntie (bothbad),correct|clear,'=1+1,\r\n"));
    }

    void impossibleChoicesAreRefused_data()
    {
        QTest::addColumn<ExportChoice>("choice");
        ExportChoice column;
        column.columns = { QStringLiteral("shoe_size") };
        QTest::newRow("no such column") << column;
        ExportChoice table;
        table.kind = ExportKind::Battles;
        QTest::newRow("conversations in a table") << table;
        ExportChoice comparator;
        comparator.kind = ExportKind::Comparator;
        comparator.format = ExportFormat::Json;
        comparator.models = { QStringLiteral("a"), QStringLiteral("a") };
        QTest::newRow("one model compared with itself") << comparator;
    }

    void impossibleChoicesAreRefused()
    {
        QFETCH(ExportChoice, choice);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        VERIFY_ERROR(VoteWriter::make(choice, buffer), Error::Code::InvalidInput);
    }

    void fullDiskIsAnError_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("jsonl") << ExportFormat::JsonLines;
    }

    void fullDiskIsAnError()
    {
        QFETCH(ExportFormat, format);
        FullDevice device;
        QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        ExportChoice choice;
        choice.format = format;
        const auto writer = VoteWriter::make(choice, device);
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->begin());
        VERIFY_OK((*writer)->add(sampleVote()));
        VERIFY_ERROR((*writer)->finish(), Error::Code::FileUnwritable);
    }
};

QTEST_APPLESS_MAIN(TestVoteWriter)
#include "tst_votewriter.moc"
