// SPDX-License-Identifier: GPL-3.0-or-later
// A virtual table as in https://www.sqlite.org/vtab.html; it is there without being created ("eponymous") and only reads.
#include "core/store/loadedvotetable.h"

#include <array>
#include <string>

#include <sqlite3.h>

#include "core/store/voteloader.h"
#include "core/store/words.h"

namespace darkhorse {

struct LoadedVoteTable::Rows {
    std::span<const LoadedVote> votes;
    qint64 firstBattle = 0;
    std::array<std::string, 4> verdictWords;
};

namespace {

using Rows = LoadedVoteTable::Rows;

constexpr auto kName = "loaded_vote";
constexpr auto kColumns
    = "CREATE TABLE loaded_vote (battle, uuid, contestant_a, contestant_b, evaluator, verdict, cast_at, "
      "language, category_set, has_leak, provenance)";
enum Column {
    Battle,
    Uuid,
    ContestantA,
    ContestantB,
    Evaluator,
    VerdictWord,
    CastAt,
    Language,
    CategorySet,
    HasLeak,
    Provenance
};

struct Table : sqlite3_vtab {
    const Rows* rows;
};

struct Cursor : sqlite3_vtab_cursor {
    std::size_t row;
};

const Rows& rowsOf(const sqlite3_vtab_cursor* cursor) { return *static_cast<const Table*>(cursor->pVtab)->rows; }
std::size_t rowOf(const sqlite3_vtab_cursor* cursor) { return static_cast<const Cursor*>(cursor)->row; }

int connectTable(sqlite3* connection, void* rows, int, const char* const*, sqlite3_vtab** made, char**)
{
    const int declared = sqlite3_declare_vtab(connection, kColumns);
    if (declared == SQLITE_OK)
        *made = new Table { {}, static_cast<const Rows*>(rows) };
    return declared;
}

int disconnectTable(sqlite3_vtab* table)
{
    delete static_cast<Table*>(table);
    return SQLITE_OK;
}

int planScan(sqlite3_vtab*, sqlite3_index_info*) { return SQLITE_OK; }

int openCursor(sqlite3_vtab*, sqlite3_vtab_cursor** made)
{
    *made = new Cursor {};
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor* cursor)
{
    delete static_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int toFirstRow(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    static_cast<Cursor*>(cursor)->row = 0;
    return SQLITE_OK;
}

int toNextRow(sqlite3_vtab_cursor* cursor)
{
    ++static_cast<Cursor*>(cursor)->row;
    return SQLITE_OK;
}

int isBehindLast(sqlite3_vtab_cursor* cursor) { return rowOf(cursor) >= rowsOf(cursor).votes.size() ? 1 : 0; }

int rowNumber(sqlite3_vtab_cursor* cursor, sqlite3_int64* number)
{
    *number = sqlite3_int64(rowOf(cursor));
    return SQLITE_OK;
}

void answerText(sqlite3_context* context, const char* text, qsizetype size)
{
    sqlite3_result_text(context, size == 0 ? "" : text, int(size), SQLITE_STATIC); // a null pointer would be SQL's NULL
}

void answerText(sqlite3_context* context, QByteArrayView text) { answerText(context, text.data(), text.size()); }

int answerColumn(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column)
{
    const Rows& rows = rowsOf(cursor);
    const LoadedVote& vote = rows.votes[rowOf(cursor)];
    switch (Column(column)) {
    case Battle: sqlite3_result_int64(context, rows.firstBattle + qint64(rowOf(cursor))); break;
    case Uuid: answerText(context, vote.uuid); break;
    case ContestantA: sqlite3_result_int64(context, vote.contestants.a.value); break;
    case ContestantB: sqlite3_result_int64(context, vote.contestants.b.value); break;
    case Evaluator: sqlite3_result_int64(context, vote.evaluator.value); break;
    case VerdictWord: {
        const std::string& word = rows.verdictWords[std::size_t(vote.verdict)];
        answerText(context, word.data(), qsizetype(word.size()));
        break;
    }
    case CastAt: sqlite3_result_int64(context, vote.castAtUtcMs); break;
    case Language: answerText(context, vote.language); break;
    case CategorySet:
        if (vote.categorySet != 0)
            sqlite3_result_int64(context, vote.categorySet);
        break;
    case HasLeak: sqlite3_result_int(context, vote.hasLeak ? 1 : 0); break;
    case Provenance: answerText(context, vote.provenance); break;
    }
    return SQLITE_OK;
}

const sqlite3_module& module()
{
    static const sqlite3_module reading = [] {
        sqlite3_module made {};
        made.xConnect = connectTable;
        made.xDisconnect = disconnectTable;
        made.xBestIndex = planScan;
        made.xOpen = openCursor;
        made.xClose = closeCursor;
        made.xFilter = toFirstRow;
        made.xNext = toNextRow;
        made.xEof = isBehindLast;
        made.xColumn = answerColumn;
        made.xRowid = rowNumber;
        return made;
    }();
    return reading;
}

} // namespace

LoadedVoteTable::LoadedVoteTable(sqlite3* connection) : m_connection(connection), m_rows(std::make_unique<Rows>())
{
    for (const Verdict verdict : { Verdict::ABetter, Verdict::BBetter, Verdict::Tie, Verdict::BothBad })
        m_rows->verdictWords.at(std::size_t(verdict)) = arenaWord(verdict).toStdString();
    sqlite3_create_module(m_connection, kName, &module(), m_rows.get());
}

LoadedVoteTable::~LoadedVoteTable() { sqlite3_create_module(m_connection, kName, nullptr, nullptr); }

void LoadedVoteTable::show(std::span<const LoadedVote> votes, qint64 firstBattle)
{
    m_rows->votes = votes;
    m_rows->firstBattle = firstBattle;
}

} // namespace darkhorse
