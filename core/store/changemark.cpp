// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changemark.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

Result<qint64> readNumber(const Database& database, QLatin1StringView sql)
{
    Statement statement(database, sql);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    return *hasRow ? statement.integer(0) : 0;
}

} // namespace

Result<ChangeMark> readChangeMark(const Database& database)
{
    // https://www.sqlite.org/pragma.html#pragma_data_version
    const auto version = readNumber(database, "PRAGMA data_version"_L1);
    const auto newest = readNumber(database, "SELECT max(id) FROM vote"_L1);
    if (!version || !newest)
        return fail(!version ? version.error() : newest.error());
    return ChangeMark { *version, *newest };
}

Result<qint64> readOwnChanges(const Database& database) { return readNumber(database, "SELECT total_changes()"_L1); }

} // namespace darkhorse
