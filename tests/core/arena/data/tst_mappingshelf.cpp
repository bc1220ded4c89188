// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/data/mappingshelf.h"
#include "core/arena/data/voteimport.h"
#include "core/store/battlestore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestMappingShelf : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static VoteMapping mappingCalled(const QString& name)
    {
        return { name,
            { { VotePart::ModelA, u"first"_s }, { VotePart::ModelB, u"second"_s }, { VotePart::Verdict, u"who"_s },
                { VotePart::Provenance, u"from"_s } },
            { { u"0"_s, Verdict::Tie } }, { u"first"_s, u"second"_s, u"who"_s, u"from"_s } };
    }

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

private slots:
    void whatIsSavedIsThereAgain()
    {
        const MappingShelf shelf(m_folder.filePath(u"a/b"_s));
        QVERIFY(shelf.all().empty());
        for (const QString& name : { u"Zürich / lab"_s, u"测试"_s, u"a"_s })
            VERIFY_OK(shelf.save(mappingCalled(name)));
        const auto all = MappingShelf(m_folder.filePath(u"a/b"_s)).all();
        QCOMPARE(all.size(), 3U);
        QCOMPARE(all.front(), mappingCalled(u"a"_s));
        QCOMPARE(shelf.find(u"ZÜRICH / LAB"_s), std::optional(mappingCalled(u"Zürich / lab"_s)));
        VERIFY_OK(shelf.remove(u"A"_s));
        QVERIFY(!shelf.find(u"a"_s));
        VERIFY_ERROR(shelf.remove(u"a"_s), Error::Code::NotFound);
    }

    void theSameNameIsReplaced()
    {
        const MappingShelf shelf(m_folder.filePath(u"same"_s));
        VERIFY_OK(shelf.save(mappingCalled(u"Lab"_s)));
        VoteMapping other = mappingCalled(u"lab"_s);
        other.words.clear();
        VERIFY_OK(shelf.save(other));
        QCOMPARE(shelf.all(), std::vector { other });
    }

    void namesOfKnownLayoutsAreRefused()
    {
        const MappingShelf shelf(m_folder.filePath(u"refused"_s));
        for (const QString& name : { QString(), u"Evalica"_s })
            VERIFY_ERROR(shelf.save(mappingCalled(name)), Error::Code::InvalidInput);
        VERIFY_ERROR(shelf.save({ u"incomplete"_s, {}, {}, {} }), Error::Code::InvalidInput);
        QVERIFY(shelf.all().empty());
    }

    void brokenFilesAreLeftOut()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"broken"_s));
        static_cast<void>(write(u"broken/x.json"_s, "{"));
        static_cast<void>(write(u"broken/y.json"_s, "[1]"));
        const MappingShelf shelf(m_folder.filePath(u"broken"_s));
        VERIFY_OK(shelf.save(mappingCalled(u"good"_s)));
        QCOMPARE(shelf.all().size(), 1U);
    }

    void aRecognisedFileIsImportedByIt()
    {
        ArenaFixture arena;
        const QString file = write(u"votes.csv"_s, "first,second,who,from\nx,y,left,crowd\ny,x,0,\nx,y,?,crowd\n");
        const VoteImportOptions options { {}, { mappingCalled(u"Lab"_s) } };
        QVERIFY(holdsVotes(file, options.mappings).value_or(false));
        QVERIFY(!holdsVotes(file).value_or(true));
        const auto preview = previewVotes(file, {}, options);
        VERIFY_OK(preview);
        QCOMPARE(preview->format, u"Lab"_s);
        QCOMPARE(preview->votes, 2);
        QCOMPARE(preview->rejectedRows(), 1);
        const auto imported = importVotes(arena.database(), file, {}, options);
        VERIFY_OK(imported);
        QCOMPARE(imported->newVotes, 2);
        const auto log = VoteStore(arena.database()).log();
        VERIFY_OK(log);
        QCOMPARE(log->provenances, (QStringList { u"crowd"_s, u"votes.csv"_s }));
        QCOMPARE(log->verdictOf(1), Verdict::Tie);
        const auto again = importVotes(arena.database(), file, {}, { u"Lab"_s, options.mappings });
        VERIFY_OK(again);
        QCOMPARE(again->newVotes, 0);
        VERIFY_ERROR(
            importVotes(arena.database(), file, {}, { u"Lib"_s, options.mappings }), Error::Code::InvalidInput);
    }

    void aDescribedConversationIsKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("table") << u"talk.csv"_s << QByteArray("first,second,who,q,x,y\nm,n,left,Why?,So.,Thus.\n");
        QTest::newRow("objects") << u"talk.jsonl"_s
                                 << QByteArray(
                                        R"({"first":"m","second":"n","who":"left","q":"Why?","x":"So.","y":"Thus."})"
                                        "\n");
    }
    void aDescribedConversationIsKept()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, text);
        ArenaFixture arena;
        VoteMapping mapping = mappingCalled(u"Talk"_s);
        mapping.places.remove(VotePart::Provenance);
        mapping.places.insert(VotePart::Prompt, u"q"_s);
        mapping.places.insert(VotePart::AnswerA, u"x"_s);
        mapping.places.insert(VotePart::AnswerB, u"y"_s);
        const auto imported = importVotes(arena.database(), write(name, text), {}, { mapping.name, { mapping } });
        VERIFY_OK(imported);
        const auto battle = BattleStore(arena.database()).find(BattleId { 1 });
        VERIFY_OK(battle);
        QCOMPARE(battle->turns.size(), 1U);
        QCOMPARE(battle->turns[0].prompt, u"Why?"_s);
        QCOMPARE(battle->turns[0].answers.a->text, u"So."_s);
        QCOMPARE(battle->turns[0].answers.b->text, u"Thus."_s);
    }

    void aLayoutIsHandedOnAsAFile()
    {
        const QString file = m_folder.filePath(u"handed.json"_s);
        VERIFY_OK(writeMapping(mappingCalled(u"Lab"_s), file));
        const auto read = readMapping(file);
        VERIFY_OK(read);
        QCOMPARE(*read, mappingCalled(u"Lab"_s));
        VERIFY_ERROR(readMapping(m_folder.filePath(u"absent.json"_s)), Error::Code::FileUnreadable);
    }
};

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestMappingShelf)
#include "tst_mappingshelf.moc"
