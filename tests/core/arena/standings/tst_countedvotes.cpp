// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/data/arenaexport.h"
#include "core/arena/data/arenavotes.h"
#include "core/arena/data/responseimport.h"
#include "core/arena/data/voteimport.h"
#include "core/arena/models/aliasbook.h"
#include "core/arena/standings/cleaningbook.h"
#include "core/arena/standings/countedvotes.h"
#include "core/exchange/responseset.h"
#include "core/store/arenametastore.h"
#include "core/store/contestantstore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

Q_DECLARE_METATYPE(darkhorse::CleaningRules)

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestCountedVotes : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    /// "old>new new=b": the votes that count, in short.
    static QString counted(Database& database)
    {
        const auto log = countedVotes(database);
        const auto contestants = ContestantStore(database).all();
        if (!log || !contestants)
            return u"error"_s;
        const auto name = [&](ContestantId id) { return std::ranges::find(*contestants, id, &Contestant::id)->name; };
        QStringList votes;
        for (size_t i = 0; i < log->size(); ++i) {
            static constexpr std::array<char16_t, 4> kSigns { u'>', u'<', u'=', u'x' };
            const auto [a, b] = log->contestantsOf(i);
            votes.append(name(a) + QChar(kSigns.at(size_t(log->verdictOf(i)))) + name(b));
        }
        return votes.join(u' ');
    }

    static void setAliases(Database& database, const QMap<QString, QString>& pairs)
    {
        ModelAliases aliases;
        for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
            VERIFY_OK(aliases.add(pair.key(), pair.value()));
        ArenaMetaStore meta(database);
        VERIFY_OK(storeAliases(meta, aliases));
    }

private slots:
    void votesCountForTheModelAndBack()
    {
        ArenaFixture arena;
        const QString file = write(u"votes.csv"_s,
            "model_a,model_b,winner,judge,tstamp\nold,b,model_a,e,1\nb,old,model_a,e,2\nnew,b,tie,e,3\nold,new,tie,e,"
            "4\n");
        VERIFY_OK(importVotes(arena.database(), file));
        QCOMPARE(counted(arena.database()), u"old>b b>old new=b old=new"_s);
        setAliases(arena.database(), { { u"old"_s, u"new"_s } });
        QCOMPARE(counted(arena.database()), u"new>b b>new new=b"_s);
        const auto votes = readArenaVotes(arena.database());
        VERIFY_OK(votes);
        QCOMPARE(votes->columns.size(), 3U);
        // The same file again is still known, since votes keep the names they came under.
        const auto again = importVotes(arena.database(), file);
        VERIFY_OK(again);
        QCOMPARE(again->newVotes, 0);
        setAliases(arena.database(), {});
        QCOMPARE(counted(arena.database()), u"old>b b>old new=b old=new"_s);
    }

    void anAliasOfNobodyChangesNothing()
    {
        ArenaFixture arena;
        VERIFY_OK(importVotes(arena.database(), write(u"votes.csv"_s, "model_a,model_b,winner\nold,b,model_a\n")));
        setAliases(arena.database(), { { u"old"_s, u"not there"_s } });
        QCOMPARE(counted(arena.database()), u"old>b"_s);
    }

    void exportsSayWhomVotesCountFor()
    {
        ArenaFixture arena;
        VERIFY_OK(importVotes(arena.database(),
            write(u"votes.csv"_s,
                "model_a,model_b,winner,judge,tstamp\nold,b,model_a,e,1\nold,new,tie,e,2\nb,new,tie,e,3\n")));
        setAliases(arena.database(), { { u"old"_s, u"new"_s } });
        const QString target = m_folder.filePath(u"out.csv"_s);
        const auto report = exportArenaToFile(arena.database().path(), target, {});
        VERIFY_OK(report);
        QCOMPARE(report->written, 2);
        QCOMPARE(report->leftOut, 1);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains(",new,b,model_a,") && !text.contains("old"), text.constData());
    }

    void eachRuleLeavesOutItsVotesAndNoOthers_data()
    {
        QTest::addColumn<CleaningRules>("rules");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("reasons");
        QTest::newRow("none") << CleaningRules {} << u"a>b b>a a=b a<b"_s << u""_s;
        CleaningRules rules;
        rules.banned = { u"EVE"_s };
        QTest::newRow("banned") << rules << u"b>a a=b"_s << u"banned banned"_s;
        rules.leavesOutBanned = false;
        QTest::newRow("switched off") << rules << u"a>b b>a a=b a<b"_s << u""_s;
        rules = {};
        rules.votesADay = 1;
        QTest::newRow("votes a day") << rules << u"a>b b>a a<b"_s << u"daily_limit"_s;
        rules.banned = { u"ada"_s };
        QTest::newRow("two rules, one reason each") << rules << u"a>b a<b"_s << u"banned banned"_s;
    }
    void eachRuleLeavesOutItsVotesAndNoOthers()
    {
        QFETCH(const CleaningRules, rules);
        QFETCH(const QString, left);
        QFETCH(const QString, reasons);
        ArenaFixture arena;
        // Eve votes on two days, Ada twice on one.
        VERIFY_OK(importVotes(arena.database(),
            write(u"votes.csv"_s,
                "model_a,model_b,winner,judge,tstamp\na,b,model_a,eve,1700000000\nb,a,model_a,ada,1700000001\n"
                "a,b,tie,ada,1700000002\na,b,model_b,eve,1700100000\n")));
        CleaningBook book(arena.database());
        VERIFY_OK(book.change(rules));
        QCOMPARE(counted(arena.database()), left);
        const auto leftOut = leftOutVotes(arena.database(), LeakedBattles::LeftOut, rules);
        VERIFY_OK(leftOut);
        QStringList words;
        for (const LeftOutVote& vote : *leftOut)
            words.append(toWord(vote.reason));
        QCOMPARE(words.join(u' '), reasons);
        const auto votes = readArenaVotes(arena.database());
        VERIFY_OK(votes);
        qint64 sum = qint64(votes->columns.size());
        for (const qint64 count : votes->leftOut)
            sum += count;
        QCOMPARE(sum, 4);
        CleaningBook again(arena.database());
        VERIFY_OK(again.read());
        QCOMPARE(again.rules(), rules);
        VERIFY_OK(again.change({}));
        QCOMPARE(counted(arena.database()), u"a>b b>a a=b a<b"_s);
    }

    void answersThatFailedAreLeftOut()
    {
        ArenaFixture arena;
        VERIFY_OK(importVotes(arena.database(),
            write(u"answers.csv"_s,
                "model_a,model_b,winner,judge,tstamp,prompt,response_a,response_b\na,b,tie,e,1,Why?,So.,Thus.\n"
                "a,b,tie,e,2,Why?,So.,**API REQUEST ERROR** Reason\n"
                "b,a,tie,e,3,Why?,So. \xe2\x96\x8c,Thus.\n")));
        CleaningRules rules;
        rules.leavesOutErrors = true;
        rules.leavesOutUnfinished = true;
        const auto leftOut = leftOutVotes(arena.database(), LeakedBattles::LeftOut, rules);
        VERIFY_OK(leftOut);
        QCOMPARE(leftOut->size(), 2U);
        QCOMPARE(leftOut->at(0).reason, LeftOutReason::Error);
        QCOMPARE(leftOut->at(1).reason, LeftOutReason::Unfinished);
        QCOMPARE(leftOut->at(1).models.a, u"b"_s);
        CleaningBook book(arena.database());
        VERIFY_OK(book.change(rules));
        QCOMPARE(counted(arena.database()), u"a=b"_s);
    }

    void exportsTellTheReason()
    {
        ArenaFixture arena;
        VERIFY_OK(importVotes(arena.database(),
            write(u"votes.csv"_s, "model_a,model_b,winner,judge,tstamp\na,b,tie,eve,1\na,b,model_a,ada,2\n")));
        CleaningBook book(arena.database());
        CleaningRules rules;
        rules.banned = { u"eve"_s };
        VERIFY_OK(book.change(rules));
        ExportChoice choice;
        choice.columns = { u"judge"_s, u"left_out"_s };
        const QString target = m_folder.filePath(u"reasons.csv"_s);
        VERIFY_OK(exportArenaToFile(arena.database().path(), target, choice));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().replace("\r\n", "\n"), QByteArray("judge,left_out\neve,banned\nada,\n"));
    }

    void leaksHaveAReasonToo()
    {
        ArenaFixture arena;
        VERIFY_OK(importVotes(arena.database(),
            write(u"votes.csv"_s, "model_a,model_b,winner,has_leak\na,b,tie,True\na,b,model_a,False\n")));
        const auto leftOut = leftOutVotes(arena.database(), LeakedBattles::LeftOut, {});
        VERIFY_OK(leftOut);
        QCOMPARE(leftOut->size(), 1U);
        QCOMPARE(leftOut->front().reason, LeftOutReason::IdentityLeak);
        const auto none = leftOutVotes(arena.database(), LeakedBattles::Counted, {});
        VERIFY_OK(none);
        QVERIFY(none->empty());
    }

    void votesOfNobodyAreNotLimited()
    {
        ArenaFixture arena;
        VERIFY_OK(importVotes(
            arena.database(), write(u"votes.csv"_s, "model_a,model_b,winner,tstamp\na,b,tie,5\na,b,model_a,6\n")));
        CleaningRules rules;
        rules.votesADay = 1;
        const auto leftOut = leftOutVotes(arena.database(), LeakedBattles::LeftOut, rules);
        VERIFY_OK(leftOut);
        QVERIFY(leftOut->empty());
    }

    void answersGoToTheModel()
    {
        ArenaFixture arena;
        setAliases(arena.database(), { { u"old"_s, u"new"_s } });
        ResponseSet set;
        set.answers.push_back({ .model = u"old"_s, .prompt = u"Why?"_s, .answer = u"Because."_s });
        VERIFY_OK(importResponses(arena.database(), set, u"set"_s));
        const ContestantStore contestants(arena.database());
        VERIFY_OK(contestants.findByName(u"new"_s));
        VERIFY_ERROR(contestants.findByName(u"old"_s), Error::Code::NotFound);
    }
};

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestCountedVotes)
#include "tst_countedvotes.moc"
