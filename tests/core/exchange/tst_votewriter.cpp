// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

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

class TestVoteWriter : public QObject {
    Q_OBJECT

private slots:
    void csvHasArenasColumns()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto writer = VoteWriter::make(VoteWriter::Format::Csv, buffer);
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
        const auto writer = VoteWriter::make(VoteWriter::Format::JsonLines, buffer);
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

    void fullDiskIsAnError_data()
    {
        QTest::addColumn<VoteWriter::Format>("format");
        QTest::newRow("csv") << VoteWriter::Format::Csv;
        QTest::newRow("jsonl") << VoteWriter::Format::JsonLines;
    }

    void fullDiskIsAnError()
    {
        QFETCH(VoteWriter::Format, format);
        FullDevice device;
        QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const auto writer = VoteWriter::make(format, device);
        Result<void> result = writer->begin();
        if (result)
            result = writer->add(sampleVote());
        if (result)
            result = writer->finish();
        VERIFY_ERROR(result, Error::Code::FileUnwritable);
    }
};

QTEST_APPLESS_MAIN(TestVoteWriter)
#include "tst_votewriter.moc"
