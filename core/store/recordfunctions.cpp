// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordfunctions.h"

#include <sqlite3.h>

#include "core/store/words.h"

namespace darkhorse {

namespace {

void hashPrompt(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const QByteArray hash = promptHash(QString::fromUtf8(text, sqlite3_value_bytes(values[0])));
    sqlite3_result_blob(context, hash.constData(), int(hash.size()), SQLITE_TRANSIENT);
}

void hashEarlier(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    if (const auto hash = hashOfEarlier(QString::fromUtf8(text, sqlite3_value_bytes(values[0]))))
        sqlite3_result_blob(context, hash->constData(), int(hash->size()), SQLITE_TRANSIENT);
    else
        sqlite3_result_null(context);
}

/// A model's name without the mark that it bears where two arenas each had one of that name.
void withoutMark(sqlite3_context* context, int, sqlite3_value** values)
{
    const QByteArray name(reinterpret_cast<const char*>(sqlite3_value_text(values[0])), sqlite3_value_bytes(values[0]));
    const QByteArray uuid(reinterpret_cast<const char*>(sqlite3_value_text(values[1])), sqlite3_value_bytes(values[1]));
    const QByteArray mark = " · " + uuid.left(8);
    const bool isMarked = name.size() > mark.size() && name.endsWith(mark);
    const QByteArray given = isMarked ? name.chopped(mark.size()) : name;
    sqlite3_result_text(context, given.constData(), int(given.size()), SQLITE_TRANSIENT);
}

void readHex(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const QByteArray bytes = QByteArray::fromHex(QByteArray(text, sqlite3_value_bytes(values[0])));
    sqlite3_result_blob(context, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

} // namespace

void addRecordFunctions(sqlite3* connection)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    sqlite3_create_function(connection, "prompt_hash", 1, kFlags, nullptr, hashPrompt, nullptr, nullptr);
    sqlite3_create_function(connection, "earlier_hash", 1, kFlags, nullptr, hashEarlier, nullptr, nullptr);
    sqlite3_create_function(connection, "given_name", 2, kFlags, nullptr, withoutMark, nullptr, nullptr);
    sqlite3_create_function(connection, "from_hex", 1, kFlags, nullptr, readHex, nullptr, nullptr);
}

} // namespace darkhorse
