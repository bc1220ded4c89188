// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite alone needs for an import: reads battles and votes of an arena into memory, then times how long it takes to insert the same
// rows into an empty file of the same schema, in one transaction, until the file is closed.
//
//   bare_import ARENA NEW_FILE        prints seconds
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <sqlite3.h>

namespace {

[[noreturn]] void stop(sqlite3* database, const char* what)
{
    std::fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(database));
    std::exit(1);
}

void run(sqlite3* database, const std::string& sql)
{
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        stop(database, sql.c_str());
}

sqlite3_stmt* prepared(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        stop(database, sql);
    return statement;
}

/// One row of a table, as it was read.
struct Row {
    std::vector<std::string> texts;
    std::vector<sqlite3_int64> numbers;
    std::vector<int> types;
};

std::vector<Row> rowsOf(sqlite3* database, const char* sql)
{
    std::vector<Row> rows;
    sqlite3_stmt* statement = prepared(database, sql);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        Row row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            row.types.push_back(sqlite3_column_type(statement, i));
            row.numbers.push_back(sqlite3_column_int64(statement, i));
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
            row.texts.emplace_back(row.types.back() == SQLITE_TEXT ? text : "");
        }
        rows.push_back(std::move(row));
    }
    sqlite3_finalize(statement);
    return rows;
}

void insert(sqlite3* database, sqlite3_stmt* statement, const Row& row)
{
    for (std::size_t i = 0; i < row.types.size(); ++i) {
        const int parameter = int(i) + 1;
        if (row.types[i] == SQLITE_TEXT)
            sqlite3_bind_text(statement, parameter, row.texts[i].data(), int(row.texts[i].size()), SQLITE_STATIC);
        else if (row.types[i] == SQLITE_INTEGER)
            sqlite3_bind_int64(statement, parameter, row.numbers[i]);
        else
            sqlite3_bind_null(statement, parameter);
    }
    if (sqlite3_step(statement) != SQLITE_DONE)
        stop(database, "insert");
    sqlite3_reset(statement);
}

constexpr auto kBattle = "SELECT id, uuid, contestant_a, contestant_b, seed, pairing, state, started_at, provenance, "
                         "language, category_set, given_set, has_leak FROM battle ORDER BY id";
constexpr auto kVote = "SELECT battle, uuid, evaluator, verdict, cast_at, reading_ms, provenance, is_blind FROM vote "
                       "ORDER BY id";
constexpr auto kEvaluator = "SELECT id, uuid, name FROM evaluator ORDER BY id";

constexpr auto kInsertBattle = "INSERT INTO battle (id, uuid, contestant_a, contestant_b, seed, pairing, state, "
                               "started_at, provenance, language, "
                               "category_set, given_set, has_leak) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kInsertVote
    = "INSERT INTO vote (battle, uuid, evaluator, verdict, cast_at, reading_ms, provenance, is_blind) VALUES "
      "(?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kInsertEvaluator = "INSERT INTO evaluator (id, uuid, name) VALUES (?, ?, ?)";

/// Everything but battles, votes and evaluators is there before the clock starts.
void prepare(sqlite3* database, const std::string& arena, sqlite3_int64 pageSize)
{
    run(database, "PRAGMA page_size = " + std::to_string(pageSize));
    run(database, "PRAGMA journal_mode = WAL");
    run(database, "PRAGMA synchronous = FULL");
    run(database, "PRAGMA cache_size = -98304");
    run(database, "ATTACH '" + arena + "' AS arena");
    std::vector<Row> schema = rowsOf(database,
        "SELECT sql FROM arena.sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type = "
        "'table' "
        "DESC, type = 'index' DESC");
    for (const Row& part : schema)
        run(database, part.texts.front());
    for (const char* table : { "contestant", "category", "category_set", "category_set_member" })
        run(database, std::string("INSERT INTO main.") + table + " SELECT * FROM arena." + table);
    run(database, "DETACH arena");
    run(database, "PRAGMA foreign_keys = ON");
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 3) {
        std::fprintf(stderr, "usage: bare_import ARENA NEW_FILE\n");
        return 2;
    }
    const std::string path = arguments[2];
    for (const char* ending : { "", "-wal", "-shm" })
        std::filesystem::remove(path + ending);
    sqlite3* arena = nullptr;
    sqlite3_open_v2(arguments[1], &arena, SQLITE_OPEN_READONLY, nullptr);
    const std::vector<Row> battles = rowsOf(arena, kBattle);
    const std::vector<Row> votes = rowsOf(arena, kVote);
    const std::vector<Row> evaluators = rowsOf(arena, kEvaluator);
    const sqlite3_int64 pageSize = rowsOf(arena, "PRAGMA page_size").front().numbers.front();
    sqlite3_close(arena);
    if (battles.size() != votes.size()) {
        std::fprintf(stderr, "each battle needs one vote, as after an import\n");
        return 1;
    }
    sqlite3* database = nullptr;
    sqlite3_open(path.c_str(), &database);
    prepare(database, arguments[1], pageSize);

    const auto start = std::chrono::steady_clock::now();
    run(database, "BEGIN IMMEDIATE");
    sqlite3_stmt* insertEvaluator = prepared(database, kInsertEvaluator);
    sqlite3_stmt* insertBattle = prepared(database, kInsertBattle);
    sqlite3_stmt* insertVote = prepared(database, kInsertVote);
    for (const Row& row : evaluators)
        insert(database, insertEvaluator, row);
    for (std::size_t i = 0; i < battles.size(); ++i) {
        insert(database, insertBattle, battles[i]);
        insert(database, insertVote, votes[i]);
    }
    for (sqlite3_stmt* statement : { insertEvaluator, insertBattle, insertVote })
        sqlite3_finalize(statement);
    run(database, "COMMIT");
    sqlite3_close(database);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf("%.3f\n", took.count());
    return 0;
}
