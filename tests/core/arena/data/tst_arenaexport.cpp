// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include "core/arena/data/arenaexport.h"
#include "core/arena/data/voteimport.h"
#include "core/store/arenametastore.h"
#include "core/store/votenotestore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

const QString kEmail = u"marta.kovalenko@example.org"_s;
const QString kKey = u"sk-proj-Planted0123456789Planted"_s;
const QString kCodename = u"midnight-otter"_s;
const QString kSecretName = u"Unreleased-9000"_s;
const QString kEvaluator = u"Marta Kovalenko"_s;
const QString kImport = u"marta-private.csv"_s;
const QString kGiven = u"Project Bluebird"_s;

ExportChoice choiceOf(ExportKind kind, ExportFormat format)
{
    ExportChoice choice;
    choice.kind = kind;
    choice.format = format;
    choice.models = { u"heron"_s, u"owl"_s };
    return choice;
}

std::vector<ExportChoice> everyChoice()
{
    std::vector<ExportChoice> choices;
    for (const ExportKind kind :
        { ExportKind::Votes, ExportKind::Battles, ExportKind::Preferences, ExportKind::Comparator }) {
        for (const ExportFormat format : exportFormats(kind)) {
            choices.push_back(choiceOf(kind, format));
            choices.back().columns = voteColumns();
            choices.back().asMessages = true;
        }
    }
    return choices;
}

QByteArray written(Database& database, const ExportChoice& choice)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto report = exportArena(database, buffer, choice);
    return report ? buffer.data() : QByteArray("failed: ") + report.error().detail.toUtf8();
}

} // namespace

class TestArenaExport : public QObject {
    Q_OBJECT

private:
    ArenaFixture m_arena;
    ContestantId m_heron;
    ContestantId m_owl;

    /// A battle whose every text tells what it should not.
    void plant(ContestantId a, ContestantId b, qint64 castAtUtcMs)
    {
        const QString text = u"I am %1 (%2), key %3, on %4, asked %5 or %6."_s.arg(
            kEvaluator, kEmail, kKey, kGiven, kCodename, kSecretName);
        Battle battle;
        battle.contestants = { a, b };
        battle.pairing = u"uniform"_s;
        battle.startedAtUtcMs = castAtUtcMs - 1000;
        battle.turns = { { text, {} } };
        BattleStore battles(m_arena.database());
        const auto id = battles.begin(battle);
        VERIFY_OK(id);
        VERIFY_OK(battles.complete(*id, { answeredTurn(text) }));
        Vote vote;
        vote.battle = *id;
        const auto evaluator = EvaluatorStore(m_arena.database()).ensure(kEvaluator);
        VERIFY_OK(evaluator);
        vote.evaluator = evaluator->id;
        vote.verdict = Verdict::ABetter;
        vote.castAtUtcMs = castAtUtcMs;
        vote.provenance = kImport;
        const auto voted = VoteStore(m_arena.database()).record(vote);
        VERIFY_OK(voted);
        VERIFY_OK(VoteNoteStore(m_arena.database()).add(*voted, { { kEvaluator }, text, 2 }, castAtUtcMs));
    }

private slots:
    void initTestCase()
    {
        m_heron = m_arena.addContestant(u"heron"_s);
        m_owl = m_arena.addContestant(u"owl"_s);
        Contestant secret;
        secret.name = kSecretName;
        secret.codename = kCodename;
        secret.isSecret = true;
        const auto id = ContestantStore(m_arena.database()).add(secret);
        VERIFY_OK(id);
        plant(m_heron, m_owl, 1'700'000'123'456);
        plant(m_owl, *id, 1'700'000'223'456);
        m_arena.voteBattle(m_owl, m_heron, u"plain"_s, Verdict::Tie, 1'700'000'323'456);
    }

    void nothingPlantedLeavesAnonymously()
    {
        for (ExportChoice choice : everyChoice()) {
            choice.isAnonymous = true;
            choice.times = TimeGrain::Day;
            choice.names = { kGiven };
            const QByteArray bytes = written(m_arena.database(), choice);
            QVERIFY2(!bytes.startsWith("failed"), bytes);
            QVERIFY(bytes.size() > 100);
            for (const QString& planted : { kEmail, kKey, kCodename, kSecretName, kEvaluator, kImport, kGiven,
                     u"Marta"_s, u"Kovalenko"_s, u"Anna"_s, u"1700000"_s, m_arena.path() })
                QVERIFY2(!bytes.toLower().contains(planted.toLower().toUtf8()),
                    qPrintable(toWord(choice.kind) + u": "_s + planted));
        }
    }

    void theSameIsThereWithoutAnonymity()
    {
        // Otherwise the test above would prove nothing.
        const QByteArray bytes = written(m_arena.database(), choiceOf(ExportKind::Battles, ExportFormat::JsonLines));
        for (const QString& planted : { kEmail, kKey, kCodename, kEvaluator, kImport })
            QVERIFY2(bytes.contains(planted.toUtf8()), qPrintable(planted));
    }

    void theReportSaysWhatWasFoundWhere()
    {
        ExportChoice choice = choiceOf(ExportKind::Battles, ExportFormat::JsonLines);
        choice.isAnonymous = true;
        choice.names = { kGiven };
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto report = exportArena(m_arena.database(), buffer, choice);
        VERIFY_OK(report);
        QCOMPARE(report->written, 3);
        // In the prompt, both answers and the comment of two battles.
        QCOMPARE(report->counts.value(u"email"_s), 8);
        QCOMPARE(report->counts.value(u"key"_s), 8);
        QVERIFY(report->counts.value(u"name"_s) >= 8 * 4);
        QSet<QString> places;
        for (const ExportFinding& finding : report->findings) {
            places.insert(finding.place);
            QVERIFY(!kEmail.contains(finding.hint));
        }
        QCOMPARE(places, (QSet<QString> { u"prompt"_s, u"answer_a"_s, u"answer_b"_s, u"comment"_s, u"reasons"_s }));
        QVERIFY(!findingsCsv(report->findings).contains(kEmail.toUtf8()));
    }

    void pseudonymsStayTheSameAndAreNotOfTheNameAlone()
    {
        ExportChoice choice = choiceOf(ExportKind::Votes, ExportFormat::Csv);
        choice.isAnonymous = true;
        const QByteArray first = written(m_arena.database(), choice);
        m_arena.reopen();
        QCOMPARE(written(m_arena.database(), choice), first);
        ArenaFixture other;
        const auto here = ArenaMetaStore(m_arena.database()).pseudonymKey();
        const auto there = ArenaMetaStore(other.database()).pseudonymKey();
        VERIFY_OK(here);
        VERIFY_OK(there);
        QCOMPARE(here->size(), 32);
        QVERIFY(*here != *there);
        for (const ExportChoice& plain : everyChoice())
            QVERIFY(!written(m_arena.database(), plain).contains(here->toHex()));
    }

    void timesAreCutInUtc()
    {
        ExportChoice choice = choiceOf(ExportKind::Votes, ExportFormat::JsonLines);
        choice.times = TimeGrain::Hour;
        const QList<QByteArray> lines = written(m_arena.database(), choice).split('\n');
        for (const QByteArray& line : lines.first(lines.size() - 1)) {
            const auto second = qint64(QJsonDocument::fromJson(line).object().value(u"tstamp"_s).toDouble());
            QCOMPARE(second % 3600, 0);
        }
        QCOMPARE(coarsened(1'709'294'399'999, TimeGrain::Month), 1'709'251'200'000); // 2024-03-01
    }

    void preferencesLeaveTiesOut()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto report
            = exportArena(m_arena.database(), buffer, choiceOf(ExportKind::Preferences, ExportFormat::JsonLines));
        VERIFY_OK(report);
        QCOMPARE(report->written, 2);
        QCOMPARE(report->leftOut, 1);
    }

    void comparatorHasBothOrders()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto report
            = exportArena(m_arena.database(), buffer, choiceOf(ExportKind::Comparator, ExportFormat::Json));
        VERIFY_OK(report);
        QCOMPARE(report->written, 2);
    }

    void thePreviewIsTheBeginningOfTheFile()
    {
        for (const ExportChoice& choice : everyChoice()) {
            const QByteArray bytes = written(m_arena.database(), choice);
            const auto preview = previewExport(m_arena.path(), choice);
            VERIFY_OK(preview);
            QCOMPARE(preview->beginning, bytes);
            QCOMPARE(preview->bytes, bytes.size());
        }
    }

    void ownVotesAreKnownWhenTheyComeBack()
    {
        const QString file = m_arena.path(u"votes.csv"_s);
        ExportChoice choice;
        choice.columns = voteColumns();
        VERIFY_OK(exportArenaToFile(m_arena.path(), file, choice));
        const auto report = importVotes(m_arena.database(), file);
        VERIFY_OK(report);
        QCOMPARE(report->newVotes, 0);
        QCOMPARE(report->knownVotes, 3);
    }

    void anArenaIsNeverWrittenOver()
    {
        VERIFY_ERROR(exportArenaToFile(m_arena.path(), m_arena.path(), {}), Error::Code::AlreadyExists);
    }
};

QTEST_APPLESS_MAIN(TestArenaExport)
#include "tst_arenaexport.moc"
