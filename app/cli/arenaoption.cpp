// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arenaoption.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

QString arenaPath(const Arguments& arguments)
{
    if (arguments.has("db"))
        return arguments.value("db");
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"arena.darkhorse"_s);
}

tl::expected<std::unique_ptr<Database>, Failure> openArena(const Arguments& arguments, Database::Mode mode)
{
    const QString path = arenaPath(arguments);
    auto database = Database::open(path, mode);
    if (database)
        return std::move(*database);
    if (database.error().code == Error::Code::NotFound && !arguments.has("db"))
        return failed(u"There is no arena of your own yet (%1); name one with --db."_s.arg(path));
    return failed(database.error());
}

} // namespace darkhorse::cli
