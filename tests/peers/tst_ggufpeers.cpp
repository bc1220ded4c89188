// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/chat/filehash.h"
#include "core/chat/ggufheader.h"
#include "tests/support/shareddata.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

/// GGUF files that other programs wrote.
class TestGgufPeers : public QObject {
    Q_OBJECT

private slots:
    void aTrainedModelReads()
    {
        REQUIRE_OUTSIDE(peers, "DARKHORSE_PEERS");
        const QString path = peers + u"/models/stories260K.gguf"_s;
        const auto header = readGgufHeader(path);
        VERIFY_OK(header);
        QCOMPARE(header->architecture, u"llama"_s);
        QVERIFY(header->parameters > 200'000 && header->parameters < 400'000);
        QVERIFY(header->contextTokens > 0);
        QVERIFY(header->vocabulary > 0);
        QCOMPARE(header->quantization.isEmpty(), false);
        QVERIFY(header->weightBytes <= header->fileBytes);

        QProcess tool;
        tool.start(u"sha256sum"_s, { path });
        QVERIFY(tool.waitForFinished());
        const auto hash = sha256OfFile(path);
        VERIFY_OK(hash);
        QCOMPARE(*hash, QString::fromLatin1(tool.readAllStandardOutput().left(64)));
    }

    void aMadeModelReads()
    {
        REQUIRE_OUTSIDE(peers, "DARKHORSE_PEERS");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"made.gguf"_s);
        QProcess maker;
        maker.start(u"python3"_s,
            { peers + u"/make-tiny-gguf.py"_s, u"--name"_s, u"Made Up"_s, u"--ctx"_s, u"512"_s, u"--layers"_s, u"3"_s,
                path });
        QVERIFY(maker.waitForFinished() && maker.exitCode() == 0);
        const auto header = readGgufHeader(path);
        VERIFY_OK(header);
        QCOMPARE(header->name, u"Made Up"_s);
        QCOMPARE(header->contextTokens, 512);
        QCOMPARE(header->layers, 3);
        QCOMPARE(header->quantization, u"F16"_s);
        QCOMPARE(header->cachedPerToken, 3 * 4 * (16 + 16));
        QVERIFY(header->chatTemplate.contains(u"add_generation_prompt"_s));
    }
};

QTEST_GUILESS_MAIN(TestGgufPeers)
#include "tst_ggufpeers.moc"
