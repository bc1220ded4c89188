// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arenaoption.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/arena/data/voteimport.h"
#include "core/arena/models/aliasbook.h"
#include "core/exchange/csvwriter.h"
#include "core/store/arenametastore.h"
#include "core/store/contestantstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

QString help()
{
    return uR"(Usage: darkhorse-cli aliases list [--db ARENA]
       darkhorse-cli aliases add NAME MODEL [--db ARENA]
       darkhorse-cli aliases remove NAME [--db ARENA]
       darkhorse-cli aliases suggest [FILE...] [--db ARENA]

Other names of an arena's models: what is known under NAME counts for MODEL, in votes, answers and published leaderboards. Nothing is
renamed; "remove" makes the name stand for itself again. "list" and "suggest" print CSV with alias and model, which "rate --aliases" reads;
"suggest" lists names in the arena and in vote files that look like one of another model.

  --db ARENA      the arena; otherwise your own one
)"_s;
}

Outcome print(const std::vector<LikelyAlias>& aliases)
{
    CsvWriter csv(FormulaGuard::On);
    csv.word("alias").word("model").endRow();
    for (const LikelyAlias& one : aliases)
        csv.text(one.alias).text(one.model).endRow();
    auto output = Output::open({});
    if (!output)
        return tl::unexpected(output.error());
    return output->write(csv.take()).and_then([&output] { return output->finish(); });
}

Outcome list(const ModelAliases& aliases)
{
    std::vector<LikelyAlias> all;
    for (auto one = aliases.all().begin(); one != aliases.all().end(); ++one)
        all.push_back({ one.key(), one.value() });
    return print(all);
}

Outcome suggest(Database& database, const ModelAliases& aliases, const QStringList& files)
{
    const auto contestants = ContestantStore(database).all();
    if (!contestants)
        return failed(contestants.error());
    QStringList names;
    for (const Contestant& one : *contestants)
        names.append(one.name);
    for (const QString& file : files) {
        const auto report = inspectVotes(file);
        if (!report)
            return failed(report.error());
        names += report->models;
    }
    names.removeDuplicates();
    std::vector<LikelyAlias> likely = likelyAliasesAmong(names);
    std::erase_if(likely, [&](const LikelyAlias& one) {
        return aliases.all().contains(one.alias) || aliases.resolve(one.model) == one.alias;
    });
    return print(likely);
}

Outcome change(ArenaMetaStore& store, ModelAliases aliases, const QString& alias, const QString& model)
{
    if (model.isEmpty()) {
        if (!aliases.all().contains(alias))
            return failed(u"\"%1\" is no other name of a model."_s.arg(alias));
        aliases.remove(alias);
    } else if (const auto added = aliases.add(alias, model); !added) {
        return failed(added.error());
    }
    if (const auto stored = storeAliases(store, aliases); !stored)
        return failed(stored.error());
    return {};
}

Outcome run(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, { { "db" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    const QStringList others = arguments->others();
    const QString action = others.value(0);
    const bool isReading = action == u"list"_s || action == u"suggest"_s;
    const bool isRight = (action == u"list"_s && others.size() == 1) || action == u"suggest"_s
        || (action == u"add"_s && others.size() == 3) || (action == u"remove"_s && others.size() == 2);
    if (!isRight)
        return wrongUsage(
            u"Say \"aliases list\", \"aliases add NAME MODEL\", \"aliases remove NAME\" or \"aliases suggest\"."_s);
    const auto database = openArena(*arguments, isReading ? Database::Mode::ReadOnly : Database::Mode::Existing);
    if (!database)
        return tl::unexpected(database.error());
    ArenaMetaStore store(**database);
    const auto aliases = aliasesIn(store);
    if (!aliases)
        return failed(aliases.error());
    if (action == u"list"_s)
        return list(*aliases);
    if (action == u"suggest"_s)
        return suggest(**database, *aliases, others.mid(1));
    return change(store, *aliases, others[1], others.value(2));
}

} // namespace

Command aliasesCommand() { return { u"aliases"_s, u"list or change other names of an arena's models"_s, help(), run }; }

} // namespace darkhorse::cli
