// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/arena/session/samplearena.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

QString help()
{
    return uR"(Usage: darkhorse-cli sample --db ARENA

Makes the sample arena: four sample models with recorded answers, a prompt set and some earlier votes. It needs no network.

  --db ARENA  where to; there must not be such a file yet
)"_s;
}

Outcome run(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, { { "db" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (!arguments->has("db") || !arguments->others().isEmpty())
        return wrongUsage(u"Say where the sample arena goes: --db ARENA."_s);
    const QString path = arguments->value("db");
    if (const auto made = makeSampleArena(path); !made)
        return failed(made.error());
    tell(u"%1: the sample arena"_s.arg(path));
    return {};
}

} // namespace

Command sampleCommand() { return { u"sample"_s, u"make the sample arena"_s, help(), run }; }

} // namespace darkhorse::cli
