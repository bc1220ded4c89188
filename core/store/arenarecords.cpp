// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arenarecords.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include <QJsonDocument>

#include <sqlite3.h>

#include "core/store/categorysetwriter.h"
#include "core/store/database.h"
#include "core/store/rawstatement.h"
#include "core/store/recordfunctions.h"
#include "core/store/recordsql.h"
#include "core/store/snapshot.h"
#include "core/store/words.h"

namespace darkhorse {

namespace {

using namespace recordsql;

/// How records of a kind are found and stored.
struct RecordForm {
    RecordKind kind;
    const char* word;
    const char* select;
    const char* order; ///< and which of them
    const char* same; ///< condition for the one that ?1 is about
    const char* insert;
    const char* update; ///< null: equal keys are equal records
};

const std::array kForms {
    RecordForm { RecordKind::Evaluators, "evaluators", kEvaluator, " ORDER BY e.uuid",
        " WHERE e.uuid = json_extract(?1, '$.uuid')", kInsertEvaluator, kUpdateEvaluator },
    RecordForm { RecordKind::Contestants, "contestants", kContestant, " ORDER BY c.uuid",
        " WHERE c.uuid = json_extract(?1, '$.uuid')", kInsertContestant, kUpdateContestant },
    RecordForm { RecordKind::Prompts, "prompts", kPrompt, " ORDER BY p.prompt_set, p.text_hash",
        " WHERE p.prompt_set = json_extract(?1, '$.prompt_set') AND p.text_hash = prompt_hash(json_extract(?1, "
        "'$.text'))",
        kInsertPrompt, kUpdatePrompt },
    RecordForm { RecordKind::Responses, "responses", kResponse, " ORDER BY c.uuid, r.prompt_hash",
        " WHERE c.uuid = json_extract(?1, '$.contestant') AND r.prompt_hash = prompt_hash(json_extract(?1, "
        "'$.prompt'))",
        kInsertResponse, kDeleteResponse },
    RecordForm { RecordKind::Battles, "battles", kBattle, " WHERE b.state IN ('voted', 'void') ORDER BY b.uuid",
        " WHERE b.uuid = json_extract(?1, '$.uuid')", kInsertBattle, nullptr },
    RecordForm { RecordKind::Notes, "notes", kNote,
        " WHERE v.battle IN (SELECT id FROM battle WHERE state IN ('voted', 'void'))"
        " ORDER BY ifnull(v.uuid, b.uuid), n.noted_at, n.reasons, n.comment, n.confidence",
        nullptr, kInsertNote, nullptr },
    RecordForm { RecordKind::Guesses, "guesses", kGuess,
        " WHERE v.battle IN (SELECT id FROM battle WHERE state IN ('voted', 'void')) ORDER BY ifnull(v.uuid, b.uuid)",
        nullptr, kInsertGuess, nullptr },
    RecordForm { RecordKind::BattleTags, "battle_tags", kBattleTag,
        " WHERE b.state IN ('voted', 'void') ORDER BY b.uuid, g.tag", nullptr, kInsertBattleTag, nullptr },
    RecordForm { RecordKind::ConversationTags, "conversation_tags", kConversationTag, " ORDER BY g.conversation, g.tag",
        nullptr, kInsertConversationTag, nullptr },
    RecordForm { RecordKind::Labels, "labels", kLabel, " ORDER BY l.conversation, l.name, l.source",
        " WHERE l.conversation = from_hex(json_extract(?1, '$.conversation')) AND l.name = json_extract(?1, '$.name')"
        " AND l.source = json_extract(?1, '$.source')",
        kInsertLabel, kUpdateLabel },
    RecordForm { RecordKind::Categories, "categories", kCategory, " ORDER BY d.key",
        " WHERE d.key = json_extract(?1, '$.key')", kInsertCategory, kUpdateCategory },
    RecordForm { RecordKind::Aliases, "aliases", kAlias, " ORDER BY l.alias",
        " WHERE l.alias = json_extract(?1, '$.alias')", kInsertAlias, kInsertAlias },
    RecordForm {
        RecordKind::SetAside, "set_aside", kSetAside, " ORDER BY s.kind, s.record", nullptr, kInsertSetAside, nullptr },
};

[[nodiscard]] const RecordForm& formOf(RecordKind kind) { return kForms[std::size_t(kind)]; }

[[nodiscard]] std::string_view view(const QByteArray& bytes) { return { bytes.data(), std::size_t(bytes.size()) }; }

/// Records about the battle that ?1 is.
constexpr std::array kAboutBattle {
    std::pair(RecordKind::Notes, " WHERE v.battle = (SELECT id FROM battle WHERE uuid = json_extract(?1, '$.uuid'))"),
    std::pair(RecordKind::Guesses, " WHERE v.battle = (SELECT id FROM battle WHERE uuid = json_extract(?1, '$.uuid'))"),
    std::pair(RecordKind::BattleTags, " WHERE b.uuid = json_extract(?1, '$.uuid')"),
};

} // namespace

const std::vector<RecordKind>& recordKinds()
{
    static const std::vector<RecordKind> kinds = [] {
        std::vector<RecordKind> all;
        for (const RecordForm& form : kForms)
            all.push_back(form.kind);
        return all;
    }();
    return kinds;
}

QString toWord(RecordKind kind) { return QString::fromLatin1(formOf(kind).word); }

struct ArenaRecords::Parts {
    explicit Parts(Database& opened) : database(opened), connection(rawConnection(opened)), sets(opened)
    {
        addRecordFunctions(connection);
    }

    /// Prepared once, whatever the number of records.
    [[nodiscard]] RawStatement& statement(const std::string& sql)
    {
        auto known = statements.find(sql);
        if (known == statements.end()) {
            known = statements.try_emplace(sql).first;
            known->second = std::make_unique<RawStatement>(connection, known->first.c_str());
        }
        return *known->second;
    }

    [[nodiscard]] Result<int> run(const char* sql, const QByteArray& json, qint64 number = 0)
    {
        RawStatement& one = statement(sql);
        one.bind(1, view(json));
        if (std::string_view(sql).find("?2") != std::string_view::npos)
            one.bind(2, number);
        return one.run();
    }

    /// The first row's first column; null without a row.
    [[nodiscard]] Result<QByteArray> text(const std::string& sql, const QByteArray& json)
    {
        RawStatement& one = statement(sql);
        const auto hasRow = one.bind(1, view(json)).next();
        if (!hasRow)
            return fail(hasRow.error());
        if (!*hasRow)
            return QByteArray();
        const std::string_view found = one.text(0);
        const QByteArray copy(found.data(), qsizetype(found.size()));
        one.rewind();
        return copy;
    }

    [[nodiscard]] Result<std::vector<QByteArray>> texts(const std::string& sql, const QByteArray& json)
    {
        std::vector<QByteArray> all;
        RawStatement& one = statement(sql);
        one.bind(1, view(json));
        auto hasRow = one.next();
        for (; hasRow && *hasRow; hasRow = one.next())
            all.emplace_back(one.text(0).data(), qsizetype(one.text(0).size()));
        if (!hasRow)
            return fail(hasRow.error());
        return all;
    }

    [[nodiscard]] Result<RecordFate> merge(const RecordForm& form, const QByteArray& json)
    {
        if (form.same == nullptr)
            return add(form, json).map([](int rows) { return rows > 0 ? RecordFate::New : RecordFate::Known; });
        const auto ours = text(std::string(form.select) + form.same, json);
        if (!ours)
            return fail(ours.error());
        if (ours->isNull())
            return insert(form, json).map([] { return RecordFate::New; });
        if (*ours == json)
            return RecordFate::Known;
        if (form.kind == RecordKind::Prompts) // give way field by field
            return run(form.update, json).map([](int) { return RecordFate::Known; });
        const bool isOurs = *ours > json;
        const auto kept = form.kind == RecordKind::Battles ? setAside(form, isOurs ? json : *ours) : Result<int>(0);
        if (!kept)
            return fail(kept.error());
        if (isOurs)
            return RecordFate::Ours;
        return replace(form, json).map([] { return RecordFate::Theirs; });
    }

    [[nodiscard]] Result<int> setAside(const RecordForm& form, const QByteArray& json)
    {
        return run(kInsertSetAside, "{\"kind\":\"" + QByteArray(form.word) + "\",\"record\":" + json + '}');
    }

    /// Adds what is only ever added. What is said about a vote that is not there waits aside.
    [[nodiscard]] Result<int> add(const RecordForm& form, const QByteArray& json)
    {
        if (form.kind == RecordKind::Notes || form.kind == RecordKind::Guesses) {
            const auto votes = text(kHasVote, json);
            if (!votes)
                return fail(votes.error());
            if (*votes == "0")
                return setAside(form, json);
        }
        return run(form.insert, json);
    }

    /// What waited for votes that are there now.
    [[nodiscard]] Result<void> takeBack()
    {
        const auto waiting = texts(std::string(kSetAside) + " WHERE s.kind <> 'battles'", "{}");
        if (!waiting)
            return fail(waiting.error());
        for (const QByteArray& aside : *waiting) {
            const auto record = text("SELECT ?1->'record'", aside);
            const auto votes = record ? text(kHasVote, *record) : record;
            if (!votes)
                return fail(votes.error());
            if (*votes == "0")
                continue;
            const bool isNote = aside.startsWith("{\"kind\":\"notes\"");
            for (const auto& [sql, json] :
                { std::pair(isNote ? kInsertNote : kInsertGuess, *record), std::pair(kRemoveSetAside, aside) }) {
                if (const auto ran = run(sql, json); !ran)
                    return fail(ran.error());
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> replace(const RecordForm& form, const QByteArray& json)
    {
        if (form.kind == RecordKind::Battles)
            return replaceBattle(json);
        const auto ran = run(form.update, json);
        if (!ran)
            return fail(ran.error());
        return form.kind == RecordKind::Responses ? insert(form, json) : Result<void>();
    }

    [[nodiscard]] Result<void> insert(const RecordForm& form, const QByteArray& json)
    {
        if (form.kind == RecordKind::Battles)
            return insertBattle(json);
        const auto ran = run(form.insert, json);
        if (!ran)
            return fail(ran.error());
        return *ran > 0 ? Result<void>() : refersToNothing(json);
    }

    [[nodiscard]] Result<void> insertBattle(const QByteArray& json)
    {
        const auto given = text("SELECT ifnull(json_extract(?1, '$.given'), '')", json);
        if (!given)
            return fail(given.error());
        const auto set = sets.number(QString::fromUtf8(*given).split(u'|', Qt::SkipEmptyParts));
        if (!set)
            return fail(set.error());
        const auto inserted = run(kInsertBattle, json, *set);
        if (!inserted)
            return fail(inserted.error());
        if (*inserted == 0)
            return refersToNothing(json);
        const qint64 battle = statement(kInsertBattle).insertedId();
        for (const char* sql : { kInsertTurns, kInsertAnswers, kInsertReplaced }) {
            if (const auto ran = run(sql, json, battle); !ran)
                return fail(ran.error());
        }
        const auto votes = texts(kVotesOf, json);
        if (!votes)
            return fail(votes.error());
        for (const QByteArray& vote : *votes) {
            const auto voted = run(kInsertVote, vote, battle);
            if (!voted)
                return fail(voted.error());
            if (*voted == 0)
                return refersToNothing(json);
            if (const auto withdrawn = run(kInsertWithdrawal, vote, battle); !withdrawn)
                return fail(withdrawn.error());
        }
        for (const char* sql : { kInsertHidden, kFinishBattle }) {
            if (const auto ran = run(sql, json, battle); !ran)
                return fail(ran.error());
        }
        return {};
    }

    /// Takes a battle out with all that hangs on it, and puts the other one in. What was said about it stays where it still can.
    [[nodiscard]] Result<void> replaceBattle(const QByteArray& json)
    {
        std::vector<std::pair<RecordKind, std::vector<QByteArray>>> said;
        for (const auto& [kind, where] : kAboutBattle) {
            auto records = texts(std::string(formOf(kind).select) + where, json);
            if (!records)
                return fail(records.error());
            said.emplace_back(kind, std::move(*records));
        }
        // Votes are never deleted, says the schema; here the other arena's version of the same battle takes their place.
        const auto guard = text("SELECT sql FROM sqlite_master WHERE name = 'vote_is_never_deleted'", json);
        if (!guard)
            return fail(guard.error());
        if (const auto lifted = runOnce("DROP TRIGGER vote_is_never_deleted"); !lifted)
            return lifted;
        for (const char* sql : kDeleteBattle) {
            if (const auto ran = run(sql, json); !ran)
                return fail(ran.error());
        }
        if (const auto restored = runOnce(guard->constData()); !restored)
            return restored;
        if (const auto inserted = insertBattle(json); !inserted)
            return inserted;
        for (const auto& [kind, records] : said) {
            for (const QByteArray& record : records) {
                if (const auto added = add(formOf(kind), record); !added)
                    return fail(added.error());
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> runOnce(const char* sql)
    {
        const auto ran = RawStatement(connection, sql).run();
        return ran ? Result<void>() : fail(ran.error());
    }

    /// The first UUID of each name keeps it, the others bear a mark behind it.
    [[nodiscard]] Result<void> nameContestants()
    {
        for (const char* sql : { kMarkNames, kUnmarkNames }) {
            if (const auto ran = runOnce(sql); !ran)
                return ran;
        }
        return {};
    }

    [[nodiscard]] static Result<void> refersToNothing(const QByteArray& json)
    {
        return fail(Error::Code::InvalidInput,
            QStringLiteral("a record refers to what is not there: %1").arg(QString::fromUtf8(json.left(200))));
    }

    Database& database;
    sqlite3* connection;
    CategorySetWriter sets;
    std::map<std::string, std::unique_ptr<RawStatement>> statements;
    std::optional<Snapshot> snapshot;
    std::vector<QByteArray> links; ///< contestants that may have a predecessor
};

ArenaRecords::ArenaRecords(Database& database) : m_parts(std::make_unique<Parts>(database)) { }

ArenaRecords::~ArenaRecords() { m_parts->statements.clear(); }

Result<void> ArenaRecords::hold()
{
    auto snapshot = Snapshot::begin(m_parts->database);
    if (!snapshot)
        return fail(snapshot.error());
    m_parts->snapshot.emplace(std::move(*snapshot));
    return {};
}

Result<void> ArenaRecords::forEach(RecordKind kind, const std::function<bool(std::string_view json)>& visit) const
{
    const RecordForm& form = formOf(kind);
    const std::string sql = std::string(form.select) + form.order;
    RawStatement rows(m_parts->connection, sql.c_str());
    auto hasRow = rows.next();
    for (; hasRow && *hasRow; hasRow = rows.next()) {
        if (!visit(rows.text(0)))
            return fail(Error::Code::Cancelled);
    }
    return hasRow ? Result<void>() : fail(hasRow.error());
}

Result<RecordFate> ArenaRecords::merge(RecordKind kind, const QByteArray& json)
{
    if (!QJsonDocument::fromJson(json).isObject())
        return fail(Error::Code::InvalidInput, QStringLiteral("a record of %1 is no JSON object").arg(toWord(kind)));
    const auto fate = m_parts->merge(formOf(kind), json);
    const bool isTaken = fate && (*fate == RecordFate::New || *fate == RecordFate::Theirs);
    if (isTaken && kind == RecordKind::Contestants)
        m_parts->links.push_back(json);
    return fate;
}

Result<void> ArenaRecords::finish()
{
    for (const QByteArray& contestant : std::exchange(m_parts->links, {})) {
        if (const auto linked = m_parts->run(kLinkContestant, contestant); !linked)
            return fail(linked.error());
    }
    return m_parts->takeBack().and_then([this] { return m_parts->nameContestants(); });
}

} // namespace darkhorse
