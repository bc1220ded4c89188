// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/arenaexport.h"

#include <QSaveFile>

#include "core/arena/battle/rulebook.h"
#include "core/arena/data/anonymiser.h"
#include "core/arena/models/aliasbook.h"
#include "core/arena/standings/cleaningbook.h"
#include "core/arena/standings/countedvotes.h"
#include "core/base/overwrite.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/exportcolumns.h"
#include "core/exchange/exportedvote.h"
#include "core/exchange/votewriter.h"
#include "core/prompts/language.h"
#include "core/store/arenametastore.h"
#include "core/store/battlestore.h"
#include "core/store/contestantstore.h"
#include "core/store/database.h"
#include "core/store/votenotestore.h"
#include "core/store/votestore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qint64 kVotesAReport = 50;

/// Keeps the beginning of what is written and counts the rest.
class PreviewDevice final : public QIODevice {
public:
    PreviewDevice() { QIODevice::open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    [[nodiscard]] ExportPreview preview() const
    {
        ExportPreview made { m_beginning, m_bytes, {} };
        if (m_bytes > m_beginning.size())
            made.beginning.truncate(m_beginning.lastIndexOf('\n') + 1);
        return made;
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        m_beginning.append(data, std::min(qsizetype(size), kPreviewBytes - m_beginning.size()));
        m_bytes += size;
        return size;
    }

private:
    QByteArray m_beginning;
    qint64 m_bytes = 0;
};

/// What a record needs beyond the row of its vote.
struct Needs {
    bool conversation = false;
    bool notes = false;
    bool leftOut = false;

    explicit Needs(const ExportChoice& choice)
        : conversation(choice.kind != ExportKind::Votes)
        , notes(choice.kind == ExportKind::Battles || choice.kind == ExportKind::Comparator)
        , leftOut(choice.kind == ExportKind::Battles || choice.columns.contains(u"left_out"_s))
    {
        for (const QString& column : choice.columns)
            notes |= column == u"reasons"_s || column == u"comment"_s || column == u"confidence"_s;
    }
};

class Export {
public:
    Export(Database& database, const ExportChoice& choice) : m_database(database), m_choice(choice), m_needs(choice) { }

    [[nodiscard]] Result<ExportReport> write(QIODevice& device, const ExportProgress& progress)
    {
        const auto writer = VoteWriter::make(m_choice, device);
        if (!writer)
            return fail(writer.error());
        if (m_choice.isAnonymous) {
            auto anonymiser = Anonymiser::make(m_database, m_choice);
            if (!anonymiser)
                return fail(anonymiser.error());
            m_anonymiser = std::move(*anonymiser);
        }
        if (const auto read = readNames().and_then([this] { return readReasons(); }); !read)
            return fail(read.error());
        Result<void> going = (*writer)->begin();
        const auto visited = VoteStore(m_database).forEachRow([&](const VoteRow& row) {
            going = going.and_then([&] { return add(row, **writer); });
            const qint64 done = m_report.written + m_report.leftOut;
            return going.has_value() && (!progress || done % kVotesAReport != 0 || progress(done));
        });
        if (!going)
            return fail(going.error());
        if (!visited)
            return fail(visited.error());
        if (const auto finished = (*writer)->finish(); !finished)
            return fail(finished.error());
        if (m_anonymiser) {
            m_report.counts = m_anonymiser->counts();
            m_report.findings = m_anonymiser->findings();
        }
        return m_report;
    }

private:
    /// Votes go out under the names of the models that they count for.
    [[nodiscard]] Result<void> readNames()
    {
        const auto aliases = aliasesIn(ArenaMetaStore(m_database));
        const auto contestants = ContestantStore(m_database).all();
        if (!aliases || !contestants)
            return fail(!aliases ? aliases.error() : contestants.error());
        m_countedFor = countedFor(*contestants, *aliases);
        for (const Contestant& one : *contestants)
            m_names.insert(one.id, one.shownName());
        return {};
    }

    [[nodiscard]] Result<void> readReasons()
    {
        if (!m_needs.leftOut)
            return {};
        ArenaMetaStore meta(m_database);
        RuleBook rules(meta);
        const auto cleaning = cleaningRulesIn(meta);
        if (const auto read = rules.read(); !read || !cleaning)
            return fail(!read ? read.error() : cleaning.error());
        const auto votes = leftOutVotes(
            m_database, rules.rules().countsLeaks ? LeakedBattles::Counted : LeakedBattles::LeftOut, *cleaning);
        if (!votes)
            return fail(votes.error());
        for (const LeftOutVote& vote : *votes)
            m_leftOut.insert(vote.battle, vote.reason);
        return {};
    }

    /// False when both sides are names of one model.
    [[nodiscard]] bool unite(VoteRow& row) const
    {
        for (const Side side : kSides) {
            const auto model = m_countedFor.constFind(row.contestants[side]);
            if (model == m_countedFor.constEnd())
                continue;
            row.contestants[side] = *model;
            row.names[side] = m_names.value(*model);
        }
        return row.contestants.a != row.contestants.b;
    }

    [[nodiscard]] Result<void> add(VoteRow row, VoteWriter& writer)
    {
        if (!unite(row)) {
            ++m_report.leftOut;
            return {};
        }
        ExportedVote vote = plain(row);
        if (const auto read = readMore(row, vote); !read)
            return read;
        if (m_anonymiser)
            m_anonymiser->apply(vote, row);
        return writer.add(vote).map([this](bool isWritten) { ++(isWritten ? m_report.written : m_report.leftOut); });
    }

    [[nodiscard]] ExportedVote plain(const VoteRow& row)
    {
        QString& language = m_languages[row.language];
        if (language.isEmpty())
            language = languageName(row.language);
        return {
            .battle = row.battle,
            .vote = row.vote,
            .models = row.names,
            .verdict = row.verdict,
            .judge = row.evaluatorName,
            .turns = row.turns,
            .isBlind = row.isBlind,
            .language = language,
            .castAtUtcMs = coarsened(row.castAtUtcMs, m_choice.times),
            .hasLeak = row.hasLeak,
            .startedAtUtcMs = coarsened(row.startedAtUtcMs, m_choice.times),
            .readingMs = row.readingTime.count(),
            .provenance = row.provenance,
            .machine = row.machine,
            .categories = row.categories,
            .leftOut = toWord(m_leftOut.value(row.battleId, LeftOutReason::None)),
            .reasons = {},
            .comment = {},
            .confidence = {},
            .conversation = {},
        };
    }

    [[nodiscard]] Result<void> readMore(const VoteRow& row, ExportedVote& vote)
    {
        if (m_needs.notes) {
            const auto note = m_notes.ofBattle(row.battleId);
            if (!note)
                return fail(note.error());
            if (*note) {
                vote.reasons = (*note)->reasons;
                vote.comment = (*note)->comment;
                vote.confidence = (*note)->confidence;
            }
        }
        if (!m_needs.conversation || row.turns == 0)
            return {};
        const auto battle = m_battles.find(row.battleId);
        if (!battle)
            return fail(battle.error());
        for (const BattleTurn& turn : battle->turns) {
            ExportedTurn exported { turn.prompt, {}, {} };
            for (const Side side : kSides) {
                if (const auto& answer = turn.answers[side]) {
                    exported.answers[side] = answer->text;
                    exported.tokens[side] = answer->completionTokens;
                }
            }
            vote.conversation.push_back(std::move(exported));
        }
        return {};
    }

    Database& m_database;
    const ExportChoice& m_choice;
    Needs m_needs;
    BattleStore m_battles { m_database };
    VoteNoteStore m_notes { m_database };
    std::optional<Anonymiser> m_anonymiser;
    QHash<QString, QString> m_languages; ///< names by code
    QHash<ContestantId, ContestantId> m_countedFor;
    QHash<ContestantId, QString> m_names;
    QHash<BattleId, LeftOutReason> m_leftOut; ///< only where it is asked for
    ExportReport m_report;
};

/// An anonymised export may have to store the arena's key.
[[nodiscard]] Result<std::unique_ptr<Database>> openFor(const ExportChoice& choice, const QString& arenaPath)
{
    return Database::open(arenaPath, choice.isAnonymous ? Database::Mode::Existing : Database::Mode::ReadOnly);
}

} // namespace

Result<ExportReport> exportArena(
    Database& database, QIODevice& device, const ExportChoice& choice, const ExportProgress& progress)
{
    return Export(database, choice).write(device, progress);
}

Result<ExportReport> exportArenaToFile(
    const QString& arenaPath, const QString& filePath, const ExportChoice& choice, const ExportProgress& progress)
{
    const auto database = openFor(choice, arenaPath);
    if (!database)
        return fail(database.error());
    if (const auto allowed = checkOverwrite(filePath); !allowed)
        return fail(allowed.error());
    QSaveFile file(filePath);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::FileUnwritable, u"%1: %2"_s.arg(filePath, file.errorString()));
    auto report = exportArena(**database, file, choice, progress);
    if (report && !file.commit())
        return fail(Error::Code::FileUnwritable, u"%1: %2"_s.arg(filePath, file.errorString()));
    return report;
}

Result<ExportPreview> previewExport(
    const QString& arenaPath, const ExportChoice& choice, const ExportProgress& progress)
{
    const auto database = openFor(choice, arenaPath);
    if (!database)
        return fail(database.error());
    PreviewDevice device;
    auto report = exportArena(**database, device, choice, progress);
    if (!report)
        return fail(report.error());
    ExportPreview preview = device.preview();
    preview.report = std::move(*report);
    return preview;
}

QStringList voteColumns() { return exportColumnNames(); }
QStringList usualVoteColumns() { return usualExportColumns(); }

QByteArray findingsCsv(const std::vector<ExportFinding>& findings)
{
    CsvWriter csv(FormulaGuard::On);
    csv.word("battle").word("place").word("turn").word("kind").word("hint").endRow();
    for (const ExportFinding& finding : findings)
        csv.text(finding.battle)
            .text(finding.place)
            .integer(finding.turn)
            .text(finding.kind)
            .text(finding.hint)
            .endRow();
    return csv.take();
}

} // namespace darkhorse
