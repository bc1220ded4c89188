// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/chat/ggufheader.h"
#include "core/chat/memoryneed.h"
#include "tests/support/ggufbytes.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWeights = 4 * 8 * 16;

GgufBytes model()
{
    GgufBytes bytes;
    bytes.add("general.architecture", "llama")
        .add("general.name", "Tiny World")
        .add("general.author", "Ada")
        .add("general.organization", "Engines Ltd")
        .add("general.license", "mit")
        .add("general.file_type", 15)
        .add("llama.context_length", 4096)
        .add("llama.embedding_length", 64)
        .add("llama.block_count", 2)
        .add("llama.attention.head_count", 8)
        .add("llama.attention.head_count_kv", 2)
        .add("tokenizer.chat_template", "{{ messages }}")
        .list("tokenizer.ggml.tokens", 8, 3, GgufBytes::text("a") + GgufBytes::text("b") + GgufBytes::text("世"))
        .list("tokenizer.ggml.scores", 6, 3, QByteArray(12, '\0'))
        .tensor("w", 8, 16, 0);
    return bytes;
}

Result<GgufHeader> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return fail(Error::Code::FileUnreadable);
    return readGgufHeader(buffer);
}

/// Long past what any machine takes for a bounded header.
constexpr qint64 kPatienceMs = 5'000;

} // namespace

class TestGgufHeader : public QObject {
    Q_OBJECT

private slots:
    void aModelSaysWhatItIs()
    {
        const auto header = read(model().file(kWeights));
        VERIFY_OK(header);
        QCOMPARE(header->version, 3);
        QCOMPARE(header->architecture, u"llama"_s);
        QCOMPARE(header->name, u"Tiny World"_s);
        QCOMPARE(header->author, u"Ada"_s);
        QCOMPARE(header->organization, u"Engines Ltd"_s);
        QCOMPARE(header->license, u"mit"_s);
        QCOMPARE(header->quantization, u"Q4_K_M"_s);
        QCOMPARE(header->contextTokens, 4096);
        QCOMPARE(header->layers, 2);
        QCOMPARE(header->vocabulary, 3);
        QCOMPARE(header->chatTemplate, u"{{ messages }}"_s);
        QCOMPARE(header->parameters, 8 * 16);
        QCOMPARE(header->weightBytes, kWeights);
        QCOMPARE(header->cachedPerToken, 2 * 2 * (8 + 8)); // two layers, two heads, 64/8 wide, keys and values
    }

    void versionTwoReadsAlike() { VERIFY_OK(read(model().file(kWeights, 2))); }

    void headsMayBeListedLayerByLayer()
    {
        GgufBytes bytes;
        bytes.add("general.architecture", "llama")
            .add("llama.embedding_length", 64)
            .add("llama.block_count", 2)
            .add("llama.attention.head_count", 8)
            .list("llama.attention.head_count_kv", 4, 2, GgufBytes::number(quint32(1)) + GgufBytes::number(quint32(4)))
            .tensor("w", 8, 16, 0, 30);
        const auto header = read(bytes.file(kWeights));
        VERIFY_OK(header);
        QCOMPARE(header->cachedPerToken, (1 + 4) * (8 + 8));
        QCOMPARE(header->quantization, u"BF16"_s); // what the weights are, when nobody says it
    }

    void whatIsNoModelIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QByteArray& bytes, const char* reason) {
            QTest::newRow(name) << bytes << QString::fromLatin1(reason);
        };
        row("empty", {}, "empty");
        row("text", "Once upon a time", "does not begin with GGUF");
        row("two bytes", "GG", "does not begin with GGUF");
        row("zip", QByteArray("PK\x03\x04", 4) + QByteArray(100, '\0'), "does not begin with GGUF");
        row("before GGUF", "tjgg" + QByteArray(100, '\0'), "before GGUF");
        row("big-endian", QByteArray("GGUF\0\0\0\3", 8) + QByteArray(100, '\0'), "big-endian");
        row("version 1", model().file(kWeights, 1), "version 1");
        row("version 99", model().file(kWeights, 99), "version 99");
        GgufBytes adapter = model();
        row("adapter", adapter.add("general.type", "adapter").file(kWeights), "adapter");
        GgufBytes projector = model();
        row("projector", projector.add("general.type", "mmproj").file(kWeights), "image part");
        GgufBytes part = model();
        row("one part of several", part.add("split.count", 3).file(kWeights), "one of 3 parts");
        row("vocabulary only", GgufBytes().add("general.architecture", "llama").file(0), "no weights");
    }

    void whatIsNoModelIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto header = read(bytes);
        VERIFY_ERROR(header, Error::Code::UnsupportedFormat);
        QVERIFY2(header.error().detail.contains(reason), qPrintable(header.error().detail));
    }

    void aFileCutAnywhereIsRefused()
    {
        const QByteArray whole = model().file(kWeights);
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto header = read(whole.first(length));
            QVERIFY2(!header, qPrintable(QString::number(length)));
            const bool isForeign = length < 4;
            QCOMPARE(toString(header.error().code),
                toString(isForeign ? Error::Code::UnsupportedFormat : Error::Code::InvalidInput));
        }
        const auto cut = read(whole.chopped(1));
        QVERIFY2(cut.error().detail.contains(u"tensor w reaches to byte %1"_s.arg(whole.size())),
            qPrintable(cut.error().detail));
    }

    void damageIsNamed_data()
    {
        using B = GgufBytes;
        constexpr quint64 huge = ~quint64(0);
        const QByteArray start = B().add("general.architecture", "llama").head().mid(24);
        const auto head = [](quint64 tensors, quint64 entries) {
            return "GGUF" + B::number(quint32(3)) + B::number(tensors) + B::number(entries);
        };
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
        row("endless entries", head(1, huge) + start);
        row("endless tensors", head(huge, 1) + start);
        row("endless key", head(1, 1) + B::number(huge) + "x");
        row("nameless key", head(1, 1) + B::number(quint64(0)) + B::number(quint32(4)) + B::number(quint32(4)));
        row("endless text", head(1, 1) + B::text("general.name") + B::number(quint32(8)) + B::number(huge));
        row("endless skipped text", head(1, 1) + B::text("x") + B::number(quint32(8)) + B::number(huge));
        row("endless list of texts", B(model()).list("x", 8, huge, {}).file(kWeights));
        row("endless list of numbers", B(model()).list("x", 4, huge, {}).file(kWeights));
        row("list whose size overflows", B(model()).list("tokenizer.x", 10, huge / 4, {}).file(kWeights));
        row("list of lists", B(model()).list("x", 9, 1, B::number(quint32(9)) + B::number(huge)).file(kWeights));
        row("unknown type", B(model()).entry("x", 13, {}).file(kWeights));
        row("the same key twice", B(model()).add("general.name", "again").file(kWeights));
        row("no architecture", B().add("general.name", "x").tensor("w", 8, 16, 0).file(kWeights));
        row("tensor beyond the file", B(model()).tensor("v", 8, 16, 1024).file(kWeights));
        row("tensor at the end of numbers", B(model()).tensor("v", 8, 16, huge - 8).file(kWeights));
        row("tensor whose size overflows", B(model()).tensor("v", huge, huge, 0).file(kWeights));
        row("tensors on top of each other",
            B(model()).tensor("v", 8, 16, 0).tensor("u", 8, 16, 0).tensor("t", 8, 16, 0).file(kWeights));
        row("the same tensor twice", B(model()).tensor("w", 8, 16, 0).file(kWeights));
        row("no alignment", B(model()).add("general.alignment", 0).file(kWeights));
        row("odd alignment", B(model()).add("general.alignment", 7).file(kWeights));
    }

    void damageIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto header = read(bytes);
        VERIFY_ERROR(header, Error::Code::InvalidInput);
        QVERIFY(header.error().detail.size() > 20);
        QVERIFY(timer.elapsed() < kPatienceMs);
    }

    void aHoleOfGigabytesIsNotReadThrough()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"hole.gguf"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        // A list of texts that the zeros after it fill for ever.
        file.write(GgufBytes().add("general.architecture", "llama").list("x", 8, 15'000'000, {}).head());
        if (!file.resize(qint64(64) << 30))
            QSKIP("this disk has no holes");
        file.close();
        QElapsedTimer timer;
        timer.start();
        const auto header = readGgufHeader(file.fileName());
        VERIFY_ERROR(header, Error::Code::UnsupportedFormat); // no tensors
        QVERIFY(timer.elapsed() < kPatienceMs * 4);
    }

    void pathsAreNamed()
    {
        const QTemporaryDir folder;
        const auto absent = readGgufHeader(folder.filePath(u"absent.gguf"_s));
        VERIFY_ERROR(absent, Error::Code::FileUnreadable);
        QVERIFY(absent.error().detail.contains(u"absent.gguf"_s));
        VERIFY_ERROR(readGgufHeader(folder.path()), Error::Code::FileUnreadable);
        VERIFY_ERROR(readGgufHeader(u"/dev/zero"_s), Error::Code::FileUnreadable);
    }

    void memoryGrowsWithWeightsAndContext()
    {
        // Llama 3.1 8B as Q4_K_M: 4.9 GB on disk, 131072 bytes of cache a token (32 layers, 8 heads, 128 wide, 2 bytes, keys
        // and values); llama-server reports a compute buffer of about 260 MB.
        GgufHeader llama;
        llama.weightBytes = 4'920'000'000;
        llama.cachedPerToken = 32 * 8 * (128 + 128);
        llama.vocabulary = 128'256;
        llama.embedding = 4096;
        llama.feedForward = 14'336;
        const qint64 needed = memoryNeeded(llama, 8192);
        QVERIFY2(needed > 6'200'000'000 && needed < 6'600'000'000, qPrintable(QString::number(needed)));
        QCOMPARE(memoryNeeded(llama, 16384) - needed, qint64(8192) * llama.cachedPerToken * 2);
    }

    void theMachineSaysWhatIsFree()
    {
#ifdef Q_OS_LINUX
        const auto free = memoryFree();
        QVERIFY(free.has_value());
        QVERIFY2(*free > 1024 * 1024, qPrintable(QString::number(*free)));
#endif
    }
};

QTEST_GUILESS_MAIN(TestGgufHeader)
#include "tst_ggufheader.moc"
