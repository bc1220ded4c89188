// SPDX-License-Identifier: GPL-3.0-or-later
// Votes are the same votes however a file is packed and encoded.
#include <archive.h>
#include <archive_entry.h>

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/textsource.h"
#include "core/exchange/votereader.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestTextSource : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    enum class Pack { Gzip, Zstd, Xz, Zip };
    using Files = QList<std::pair<QByteArray, QByteArray>>;

    QString pathOf(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(pathOf(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QString pack(const QString& name, Pack how, const Files& files)
    {
        archive* packed = archive_write_new();
        if (how == Pack::Zip)
            archive_write_set_format_zip(packed);
        else
            archive_write_set_format_raw(packed);
        if (how == Pack::Gzip)
            archive_write_add_filter_gzip(packed);
        if (how == Pack::Zstd)
            archive_write_add_filter_zstd(packed);
        if (how == Pack::Xz)
            archive_write_add_filter_xz(packed);
        const QString path = pathOf(name);
        archive_write_open_filename(packed, QFile::encodeName(path).constData());
        for (const auto& [inner, content] : files) {
            archive_entry* entry = archive_entry_new();
            archive_entry_set_pathname(entry, inner.constData());
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_size(entry, content.size());
            archive_write_header(packed, entry);
            archive_write_data(packed, content.constData(), std::size_t(content.size()));
            archive_entry_free(entry);
        }
        archive_write_close(packed);
        archive_write_free(packed);
        return path;
    }

    static QString textOf(const QString& path)
    {
        const auto source = openText(path);
        if (!source)
            return u"error: "_s + source.error().detail;
        QByteArray text;
        QByteArray block;
        while (!(block = source->device->read(1000)).isEmpty())
            text += block;
        return QString::fromUtf8(text);
    }

    static QString votesOf(const QString& path)
    {
        const auto table = readVotes({ path });
        return table ? table->models.join(u'|') + u' ' + QString::number(table->size()) : table.error().detail;
    }

private slots:
    void everyEncodingGivesTheSameText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("peculiarity");
        QTest::addColumn<QString>("text");
        const QString text = u"model_a,model_b\nÄäöß,naïve\n"_s;
        const auto encoded = [&](QStringEncoder::Encoding encoding, QStringEncoder::Flags flags) {
            return QByteArray(QStringEncoder(encoding, flags).encode(text));
        };
        using Flag = QStringConverter::Flag;
        QTest::newRow("UTF-8") << text.toUtf8() << QString() << text;
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8() << QString() << text;
        QTest::newRow("UTF-16 LE with a mark")
            << encoded(QStringEncoder::Utf16LE, Flag::WriteBom) << u"utf-16"_s << text;
        QTest::newRow("UTF-16 BE with a mark")
            << encoded(QStringEncoder::Utf16BE, Flag::WriteBom) << u"utf-16"_s << text;
        QTest::newRow("UTF-16 LE") << encoded(QStringEncoder::Utf16LE, Flag::Default) << u"utf-16"_s << text;
        QTest::newRow("UTF-16 BE") << encoded(QStringEncoder::Utf16BE, Flag::Default) << u"utf-16"_s << text;
        QTest::newRow("Latin-1") << text.toLatin1() << u"windows-1252"_s << text;
        QTest::newRow("euro and quotes") << QByteArray("\x80 \x93x\x94 \x85") << u"windows-1252"_s << u"€ “x” …"_s;
        QTest::newRow("a stray zero") << QByteArray("a,b\0c,d\n", 8) << QString() << u"a,b"_s + QChar(0) + u"c,d\n"_s;
        QTest::newRow("half a character at the end")
            << encoded(QStringEncoder::Utf16LE, Flag::WriteBom).chopped(1) << u"utf-16"_s << text.chopped(1);
    }

    void everyEncodingGivesTheSameText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, peculiarity);
        QFETCH(QString, text);
        const QString path = write(u"file.csv"_s, bytes);
        const auto source = openText(path);
        VERIFY_OK(source);
        QCOMPARE(source->peculiarity(), peculiarity);
        QCOMPARE(textOf(path), text);
    }

    void aCharacterAcrossTheBlocksIsWhole()
    {
        // UTF-16 with pairs of surrogates, so that every cut hits one sooner or later.
        const QString text = QString(u"x😀"_s).repeated(100'000);
        const QByteArray bytes = QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(text));
        QCOMPARE(textOf(write(u"long"_s, QByteArray("\xff\xfe") + bytes)), text);
        const QString cyrillic = QString(u"ж"_s).repeated(3'000'000);
        QCOMPARE(textOf(write(u"utf8"_s, "x" + cyrillic.toUtf8())), u"x"_s + cyrillic);
    }

    void everyPackingGivesTheSameVotes_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("name");
        QTest::newRow("gzip") << int(Pack::Gzip) << u"gzip"_s;
        QTest::newRow("zstd") << int(Pack::Zstd) << u"zstd"_s;
        QTest::newRow("xz") << int(Pack::Xz) << u"xz"_s;
        QTest::newRow("zip") << int(Pack::Zip) << u"zip"_s;
    }

    void everyPackingGivesTheSameVotes()
    {
        QFETCH(int, how);
        QFETCH(QString, name);
        QByteArray text = "model_a,model_b,winner\n";
        for (int i = 0; i < 100'000; ++i)
            text += "alpha,beta,model_a\n";
        const QString path = pack(u"votes."_s + name, Pack(how), { { "votes.csv", text } });
        QVERIFY(QFile(path).size() < text.size() / 10);
        qint64 last = 0;
        bool isOrdered = true;
        const auto table = readVotes({ path }, {}, [&](qint64 done, qint64 total) {
            isOrdered &= done >= last && done <= total && total == QFile(path).size();
            last = done;
            return true;
        });
        VERIFY_OK(table);
        QCOMPARE(table->size(), 100'000U);
        QVERIFY(isOrdered);
        const auto source = openText(path);
        VERIFY_OK(source);
        QCOMPARE(source->peculiarity(), name);
    }

    void packedAndEncodedAtOnce()
    {
        const QByteArray latin = u"model_a,model_b,winner\nÄ,b,tie\n"_s.toLatin1();
        const QString path = pack(u"latin.csv.gz"_s, Pack::Gzip, { { "x", latin } });
        QCOMPARE(votesOf(path), u"Ä|b 1"_s);
        QCOMPARE(openText(path)->peculiarity(), u"gzip, windows-1252"_s);
    }

    void anArchiveMustHaveOneTable_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("says");
        const QByteArray votes = "model_a,model_b,winner\na,b,tie\n";
        QTest::newRow("beside a picture and a system's leavings")
            << Files { { "a.png", "x" }, { "__MACOSX/v.csv", "x" }, { ".hidden.csv", "x" }, { "in/v.csv", votes } }
            << u"a|b 1"_s;
        QTest::newRow("two tables") << Files { { "a.csv", votes }, { "b.json", "[]" } } << u"a.csv, b.json"_s;
        QTest::newRow("an Office file") << Files { { "[Content_Types].xml", "<x/>" } } << u"no CSV or JSON file"_s;
    }

    void anArchiveMustHaveOneTable()
    {
        QFETCH(Files, files);
        QFETCH(QString, says);
        const QString said = votesOf(pack(u"some.zip"_s, Pack::Zip, files));
        QVERIFY2(said.contains(says), qPrintable(said));
    }

    void damagedArchivesAreRefused()
    {
        QByteArray text = "model_a,model_b,winner\n";
        for (int i = 0; i < 50'000; ++i)
            text += QByteArray::number(i * 7919 % 10007) + ",beta,model_a\n";
        for (const Pack how : { Pack::Gzip, Pack::Zstd, Pack::Xz, Pack::Zip }) {
            QFile file(pack(u"whole"_s, how, { { "v.csv", text } }));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray whole = file.readAll();
            for (const qsizetype length : { qsizetype(5), qsizetype(30), whole.size() / 2, whole.size() - 1 }) {
                if (how == Pack::Zip && length == whole.size() - 1)
                    continue; // what is missing is half of a number that says 0
                const auto table = readVotes({ write(u"cut"_s, whole.first(length)) });
                QVERIFY2(!table,
                    qPrintable(u"%1 of %2 bytes, packed in way %3"_s.arg(length).arg(whole.size()).arg(int(how))));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTextSource)
#include "tst_textsource.moc"
