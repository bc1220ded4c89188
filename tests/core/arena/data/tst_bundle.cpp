// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

#include "core/arena/data/bundle.h"
#include "core/arena/models/aliasbook.h"
#include "core/base/random.h"
#include "core/exchange/signature.h"
#include "core/store/arenametastore.h"
#include "core/store/arenarecords.h"
#include "core/store/batch.h"
#include "core/store/guessstore.h"
#include "core/store/labelstore.h"
#include "core/store/promptstore.h"
#include "core/store/sealedvotestore.h"
#include "core/store/votenotestore.h"
#include "tests/core/arena/data/bundlefixture.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

constexpr int kHistories = 5;
constexpr int kChanges = 100;

/// UUIDs that are the same in several arenas.
QUuid shared(const QString& name) { return QUuid::createUuidV5(QUuid(), name); }

/// An arena with a history of its own: models that others have too, some under one UUID and some under one name only, battles in which
/// verdicts were taken back, void ones, notes, tags, labels, prompts and answers.
void live(ArenaFixture& arena, quint64 seed)
{
    RandomSource random(seed);
    Database& database = arena.database();
    std::vector<ContestantId> models;
    for (int i = 0; i < 4; ++i) {
        Contestant one;
        one.name = u"model %1"_s.arg(i);
        if (random.coin())
            one.uuid = shared(one.name);
        one.organization = random.coin() ? u"Sample"_s : u"Образец"_s;
        one.sampling.temperature = double(random.below(10)) / 10;
        if (i == 3 && random.coin())
            one.previous = models.front();
        models.push_back(need(ContestantStore(database).add(one)));
    }
    std::vector<EvaluatorId> people;
    for (const QString& name : { u"Anna"_s, u"Борис"_s })
        people.push_back(need(EvaluatorStore(database).ensure(name)).id);
    need(PromptStore(database).addAll({ { {}, {}, u"Why?"_s, {}, random.coin() ? u"a"_s : u"b"_s, u"set"_s },
        { {}, {}, u"How %1?"_s.arg(random.below(3)), u"en"_s, {}, u"set"_s } }));
    for (quint64 i = 0; i < 3 + random.below(5); ++i) {
        Battle battle;
        const auto first = random.below(4);
        battle.contestants = { models[first], models[(first + 1 + random.below(3)) % 4] };
        battle.seed = random.below(1'000'000);
        battle.pairing = u"uniform"_s;
        battle.startedAtUtcMs = 1'700'000'000'000 + qint64(random.below(1'000'000));
        // The same battle, in a copy of the arena, that went on differently there.
        if (i == 0)
            battle.uuid = shared(u"battle"_s);
        const QString prompt = u"prompt %1\n\"'; --"_s.arg(random.below(5));
        battle.turns = { { prompt, {} } };
        BattleStore battles(database);
        const BattleId id = need(battles.begin(battle));
        if (random.below(5) == 0) {
            need(battles.markVoid(id, Error::Code::TimedOut));
            continue;
        }
        need(battles.complete(id, { answeredTurn(prompt) }, random.coin()));
        Vote vote;
        vote.battle = id;
        vote.evaluator = people[random.below(2)];
        vote.verdict = kVerdicts[random.below(4)];
        vote.castAtUtcMs = battle.startedAtUtcMs + 5000;
        vote.provenance = u"live"_s;
        vote.machine = u"%1"_s.arg(seed, 16, 16, QChar(u'0'));
        VoteId cast = need(VoteStore(database).record(vote, {}, RevealPolicy::AtSessionEnd));
        if (random.coin()) {
            need(SealedVoteStore(database).withdraw(id, vote.evaluator, vote.castAtUtcMs + 1));
            vote.supersedes = cast;
            vote.castAtUtcMs += 2;
            cast = need(VoteStore(database).record(vote, {}, RevealPolicy::AtSessionEnd));
        }
        if (random.coin())
            need(GuessStore(database).add({ cast, Side::B, battle.contestants.b, 3, vote.castAtUtcMs }));
        if (random.coin())
            need(VoteNoteStore(database).add(cast, { { u"clear"_s }, u"note %1"_s.arg(random.below(2)), 2 }, 7));
        if (random.coin())
            need(LabelStore(database).addTag(id, u"tag %1"_s.arg(random.below(2))));
    }
    need(SealedVoteStore(database).reveal());
    need(LabelStore(database).save(
        "conversation", { u"math"_s, QString::number(random.below(2)), LabelSource::Person, {} }));
    need(LabelStore(database).addTag(QByteArray("conversation"), u"school"_s));
    // Names that other arenas give to other models, and some that lead in a circle once arenas are merged.
    ModelAliases aliases;
    for (int i = 0; i < 3; ++i) {
        const auto first = random.below(5);
        static_cast<void>(aliases.add(u"model %1"_s.arg(first), u"model %1"_s.arg((first + 1 + random.below(3)) % 5)));
    }
    ArenaMetaStore meta(database);
    need(storeAliases(meta, aliases));
}

} // namespace

class TestBundle : public QObject {
    Q_OBJECT

private:
    Bundles m_bundles;

    void merge(ArenaFixture& into, ArenaFixture& from) { need(mergeBundle(into.database(), m_bundles.of(from))); }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aNewArenaBecomesTheSame()
    {
        for (quint64 seed = 1; seed <= kHistories; ++seed) {
            ArenaFixture first;
            ArenaFixture second;
            live(first, seed);
            const auto report = mergeBundle(second.database(), m_bundles.of(first));
            VERIFY_OK(report);
            QCOMPARE(report->conflictCount, 0);
            QCOMPARE(recordsOf(second.database()), recordsOf(first.database()));
            QCOMPARE(
                VoteStore(second.database()).count().value_or(-1), VoteStore(first.database()).count().value_or(-2));
            VERIFY_OK(second.database().checkIntegrity());
        }
    }

    void mergingTwiceDoesNothing()
    {
        for (quint64 seed = 1; seed <= kHistories; ++seed) {
            ArenaFixture one;
            ArenaFixture other;
            live(one, seed);
            live(other, seed + 100);
            merge(one, other);
            const QByteArray once = recordsOf(one.database());
            const auto again = mergeBundle(one.database(), m_bundles.of(other));
            VERIFY_OK(again);
            QVERIFY(again->added.isEmpty());
            QCOMPARE(recordsOf(one.database()), once);
            merge(one, one);
            QCOMPARE(recordsOf(one.database()), once);
        }
    }

    void whoMergesWhomDoesNotMatter()
    {
        for (quint64 seed = 1; seed <= kHistories; ++seed) {
            ArenaFixture a;
            ArenaFixture b;
            live(a, seed);
            live(b, seed + 200);
            const QString fromA = m_bundles.of(a);
            merge(a, b);
            need(mergeBundle(b.database(), fromA));
            QCOMPARE(recordsOf(a.database()), recordsOf(b.database()));
            for (int i = 0; i < 5; ++i)
                QCOMPARE(meaning(a, u"model %1"_s.arg(i)), meaning(b, u"model %1"_s.arg(i)));
            VERIFY_OK(a.database().checkIntegrity());
        }
    }

    void theOrderOfThreeDoesNotMatter()
    {
        for (quint64 seed = 1; seed <= kHistories; ++seed) {
            ArenaFixture a;
            ArenaFixture b;
            ArenaFixture c;
            ArenaFixture left;
            ArenaFixture right;
            live(a, seed);
            live(b, seed + 300);
            live(c, seed + 600);
            merge(left, a); // (a b) c
            merge(left, b);
            merge(left, c);
            merge(b, c); // a (b c)
            merge(right, a);
            merge(right, b);
            QCOMPARE(recordsOf(left.database()), recordsOf(right.database()));
        }
    }

    void conflictsAreListed()
    {
        ArenaFixture a;
        ArenaFixture b;
        for (ArenaFixture* arena : { &a, &b }) {
            Contestant one;
            one.uuid = shared(u"heron"_s);
            one.name = u"heron"_s;
            one.organization = arena == &a ? u"Aviary"_s : u"Zoo"_s;
            need(ContestantStore(arena->database()).add(one));
        }
        const QString fromA = m_bundles.of(a);
        const auto here = mergeBundle(a.database(), m_bundles.of(b));
        const auto there = mergeBundle(b.database(), fromA);
        VERIFY_OK(here);
        VERIFY_OK(there);
        QCOMPARE(here->conflicts.size(), size_t(1));
        QCOMPARE(here->conflicts.front().kind, u"contestants"_s);
        QCOMPARE(here->conflicts.front().what, u"heron"_s);
        QVERIFY(here->conflicts.front().isTheirs != there->conflicts.front().isTheirs);
        QCOMPARE(recordsOf(a.database()), recordsOf(b.database()));
    }

    void nothingThatWasVotedIsLost()
    {
        for (quint64 seed = 1; seed <= kHistories; ++seed) {
            ArenaFixture a;
            ArenaFixture b;
            live(a, seed);
            live(b, seed + 400);
            QByteArrayList votes;
            for (const QByteArray& line : (recordsOf(a.database()) + recordsOf(b.database())).split('\n')) {
                for (const QJsonValue vote : QJsonDocument::fromJson(line).object().value(u"votes"_s).toArray())
                    votes.append(vote[u"uuid"_s].toString().toUtf8());
            }
            QVERIFY(!votes.isEmpty());
            merge(a, b);
            const QByteArray all = recordsOf(a.database());
            for (const QByteArray& vote : votes)
                QVERIFY2(all.contains(vote), vote.constData());
        }
    }

    void theVersionThatGivesWayIsSetAside()
    {
        ArenaFixture a;
        ArenaFixture b;
        ArenaFixture fresh;
        for (ArenaFixture* arena : { &a, &b }) {
            Contestant one;
            Battle battle;
            for (const Side side : kSides) {
                one.name = side == Side::A ? u"heron"_s : u"otter"_s;
                one.uuid = shared(one.name);
                battle.contestants[side] = need(ContestantStore(arena->database()).add(one));
            }
            battle.uuid = shared(u"battle"_s);
            battle.pairing = u"uniform"_s;
            battle.turns = { { u"Why?"_s, {} } };
            BattleStore battles(arena->database());
            const BattleId id = need(battles.begin(battle));
            need(battles.complete(id, { answeredTurn(u"Why?"_s) }));
            Vote vote;
            vote.battle = id;
            vote.evaluator = arena->evaluator();
            vote.verdict = arena == &a ? Verdict::ABetter : Verdict::BBetter;
            vote.provenance = u"live"_s;
            const VoteId cast = need(VoteStore(arena->database()).record(vote));
            need(VoteNoteStore(arena->database())
                     .add(cast, { {}, arena == &a ? u"said in a"_s : u"said in b"_s, 2 }, 7));
            need(GuessStore(arena->database()).add({ cast, Side::A, {}, 3, 8 }));
        }
        const QString fromA = m_bundles.of(a);
        merge(a, b);
        need(mergeBundle(b.database(), fromA));
        merge(fresh, a);
        for (ArenaFixture* arena : { &a, &b, &fresh }) {
            const QByteArray records = recordsOf(arena->database());
            QCOMPARE(records, recordsOf(a.database()));
            const QByteArray aside = records.mid(records.indexOf("set_aside\n"));
            QCOMPARE(aside.count("\"kind\":\"battles\""), 1);
            QCOMPARE(aside.count("\"kind\":\"notes\""), 1);
            QCOMPARE(aside.count("\"kind\":\"guesses\""), 1);
            QCOMPARE(records.count("said in "), 2);
            QCOMPARE(VoteStore(arena->database()).count().value_or(-1), 1);
            VERIFY_OK(arena->database().checkIntegrity());
        }
    }

    void twoModelsOfOneNameStayTwo()
    {
        ArenaFixture a;
        ArenaFixture b;
        a.addContestant(u"heron"_s);
        b.addContestant(u"heron"_s);
        merge(a, b);
        const auto all = ContestantStore(a.database()).all();
        VERIFY_OK(all);
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE(all->at(0).name, u"heron"_s);
        QVERIFY(all->at(0).uuid.toString() < all->at(1).uuid.toString());
        QVERIFY(all->at(1).name.startsWith(u"heron · "_s));
    }

    void whatIsOfOneComputerStaysThere()
    {
        ArenaFixture a;
        Contestant file;
        file.name = u"local"_s;
        file.kind = ContestantKind::GgufFile;
        file.baseUrl = QUrl::fromLocalFile(u"/srv/models/secret-place.gguf"_s);
        need(ContestantStore(a.database()).add(file));
        Contestant server;
        server.name = u"server"_s;
        server.kind = ContestantKind::OpenAiCompatible;
        server.baseUrl = QUrl(u"https://models.example/v1"_s);
        server.key = { KeySource::Kind::Keychain, u"planted-entry"_s };
        need(ContestantStore(a.database()).add(server));
        const QByteArray records = recordsOf(a.database());
        QVERIFY(!records.contains("secret-place"));
        QVERIFY(!records.contains("planted-entry"));
        QVERIFY(records.contains("models.example"));
    }

    void aDryRunChangesNothing()
    {
        ArenaFixture a;
        ArenaFixture b;
        live(a, 1);
        live(b, 2);
        const QByteArray before = recordsOf(a.database());
        const auto report = mergeBundle(a.database(), m_bundles.of(b), MergeMode::DryRun);
        VERIFY_OK(report);
        QVERIFY(report->added.value(u"battles"_s) > 0);
        QCOMPARE(recordsOf(a.database()), before);
    }

    void aChangedBundleIsRefused()
    {
        ArenaFixture a;
        live(a, 3);
        const QString path = m_bundles.of(a);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        RandomSource random(7);
        int refused = 0;
        const QString other = m_bundles.path(u"changed.dhbundle"_s);
        for (int i = 0; i < kChanges; ++i) {
            QByteArray bytes = whole;
            const auto at = qsizetype(random.below(quint64(bytes.size())));
            bytes[at] = char(bytes[at] ^ char(1 << random.below(8)));
            QFile changed(other);
            QVERIFY(changed.open(QIODevice::WriteOnly));
            QCOMPARE(changed.write(bytes), bytes.size());
            changed.close();
            const auto report = mergeBundle(a.database(), other, MergeMode::DryRun);
            // A bit of the archive's own bookkeeping, such as a time, changes nothing that is read.
            if (report)
                QVERIFY(report->added.isEmpty() && report->conflictCount == 0);
            else
                QCOMPARE(toString(report.error().code) == toString(Error::Code::InvalidInput)
                        || toString(report.error().code) == toString(Error::Code::UnsupportedFormat),
                    true);
            refused += report ? 0 : 1;
        }
        QVERIFY2(refused > kChanges / 2, qPrintable(QString::number(refused)));
    }

    void anotherKeyIsAnotherMachine()
    {
        ArenaFixture a;
        const QString path = m_bundles.path(u"signed.dhbundle"_s);
        need(writeBundle(a.database(), path, m_bundles.key(u"b"_s)));
        const auto report = mergeBundle(a.database(), path);
        VERIFY_OK(report);
        QCOMPARE(report->machine, fingerprintOf(m_bundles.key(u"b"_s).publicKey()));
        QVERIFY(m_bundles.key(u"a"_s).publicKey() != m_bundles.key(u"b"_s).publicKey());
        QCOMPARE(QFile::permissions(m_bundles.path(u"b.key"_s)) & QFileDevice::Permissions(0x0077),
            QFileDevice::Permissions());
    }

    void whatIsNoBundleIsRefused()
    {
        ArenaFixture a;
        QFile text(m_bundles.path(u"text.dhbundle"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("model_a,model_b,winner\n");
        text.close();
        VERIFY_ERROR(mergeBundle(a.database(), text.fileName()), Error::Code::UnsupportedFormat);
        VERIFY_ERROR(mergeBundle(a.database(), m_bundles.path(u"none"_s)), Error::Code::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
