// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arenaoption.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/arena/roster.h"
#include "core/store/contestantstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

QString help()
{
    return uR"(Usage: darkhorse-cli models list [--db ARENA]
       darkhorse-cli models add NAME --url URL [OPTIONS] [--db ARENA]
       darkhorse-cli models remove NAME [--db ARENA]

Models that take part in the battles of an arena. "add" is for servers that speak OpenAI chat completions; recorded answers come in
with "import". A model that has battles stays, so that its votes do.

  --db ARENA            the arena; otherwise your own one ("add" makes it when it is not there)
  --url URL             the server's base URL, such as http://localhost:8080/v1
  --model ID            the name that the server expects
  --organization NAME   who made it
  --license NAME        what it may be used for
  --key-env VARIABLE    the environment variable that holds the key; a key itself is never an argument
  --system-prompt TEXT  what the model is told before everything
  --temperature X, --top-p X, --max-tokens N  sent only when given
)"_s;
}

[[nodiscard]] QString cell(const QString& text)
{
    QString plain = text;
    return plain.replace(u'\t', u' ').replace(u'\n', u' ');
}

Outcome list(const Roster& roster)
{
    const auto all = roster.all();
    if (!all)
        return failed(all.error());
    QByteArray text("name\torganization\tkind\turl\tmodel\tkey\tenabled\n");
    for (const Contestant& contestant : *all) {
        const QString key = contestant.key.kind == KeySource::Kind::None
            ? QString()
            : toWord(contestant.key.kind) + u':' + contestant.key.name;
        const QStringList cells { cell(contestant.name), cell(contestant.organization), toWord(contestant.kind),
            contestant.baseUrl.toString(), cell(contestant.modelId), cell(key),
            contestant.isEnabled ? u"yes"_s : u"no"_s };
        text += cells.join(u'\t').toUtf8() + '\n';
    }
    auto output = Output::open({});
    if (!output)
        return tl::unexpected(output.error());
    return output->write(text).and_then([&output] { return output->finish(); });
}

/// A number between two bounds, when the option is there.
tl::expected<std::optional<double>, Failure> real(
    const Arguments& arguments, const char* name, double least, double most)
{
    if (!arguments.has(name))
        return std::nullopt;
    bool isNumber = false;
    const double number = arguments.value(name).toDouble(&isNumber);
    if (!isNumber || !(number >= least && number <= most))
        return wrongUsage(u"--%1 takes a number from %2 to %3, not \"%4\"."_s.arg(QString::fromLatin1(name))
                              .arg(least)
                              .arg(most)
                              .arg(arguments.value(name)));
    return number;
}

Outcome add(const Arguments& arguments, const QString& name, Roster& roster)
{
    if (!arguments.has("url"))
        return wrongUsage(u"Say where the model's server is: --url URL."_s);
    Contestant contestant;
    contestant.name = name;
    contestant.kind = ContestantKind::OpenAiCompatible;
    contestant.baseUrl = QUrl(arguments.value("url"), QUrl::StrictMode);
    contestant.modelId = arguments.value("model");
    contestant.organization = arguments.value("organization");
    contestant.license = arguments.value("license");
    contestant.systemPrompt = arguments.value("system-prompt");
    if (arguments.has("key-env"))
        contestant.key = { KeySource::Kind::Environment, arguments.value("key-env") };
    const auto temperature = real(arguments, "temperature", 0, 10);
    if (!temperature)
        return tl::unexpected(temperature.error());
    const auto topP = real(arguments, "top-p", 1e-9, 1);
    if (!topP)
        return tl::unexpected(topP.error());
    const auto maxTokens = arguments.number("max-tokens", 0, 1, 10'000'000);
    if (!maxTokens)
        return tl::unexpected(maxTokens.error());
    contestant.sampling.temperature = *temperature;
    contestant.sampling.topP = *topP;
    if (arguments.has("max-tokens"))
        contestant.sampling.maxTokens = int(*maxTokens);
    if (const auto added = roster.add(contestant); !added)
        return failed(added.error());
    tell(u"%1 takes part"_s.arg(name));
    return {};
}

Outcome remove(const QString& name, const ContestantStore& store, Roster& roster)
{
    const auto contestant = store.findByName(name);
    if (!contestant)
        return failed(contestant.error());
    if (const auto removed = roster.remove(contestant->id); !removed) {
        if (removed.error().code == Error::Code::NotAllowedNow)
            return failed(u"%1 has battles, so it stays; switch it off in the workbench instead."_s.arg(name));
        return failed(removed.error());
    }
    tell(u"%1 is removed"_s.arg(name));
    return {};
}

Outcome run(const QStringList& words)
{
    const auto arguments = Arguments::parse(words,
        { { "db" }, { "url" }, { "model" }, { "organization" }, { "license" }, { "key-env" }, { "system-prompt" },
            { "temperature" }, { "top-p" }, { "max-tokens" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    const QString action = arguments->others().value(0);
    const bool isList = action == u"list"_s;
    if ((!isList && action != u"add"_s && action != u"remove"_s) || arguments->others().size() != (isList ? 1 : 2))
        return wrongUsage(u"Say \"models list\", \"models add NAME\" or \"models remove NAME\"."_s);
    const auto mode = isList ? Database::Mode::ReadOnly
        : action == u"add"_s ? Database::Mode::ExistingOrCreate
                             : Database::Mode::Existing;
    auto database = openArena(*arguments, mode);
    if (!database)
        return tl::unexpected(database.error());
    ContestantStore store(**database);
    Roster roster(store);
    if (isList)
        return list(roster);
    const QString name = arguments->others().at(1);
    return action == u"add"_s ? add(*arguments, name, roster) : remove(name, store, roster);
}

} // namespace

Command modelsCommand() { return { u"models"_s, u"list, add or remove an arena's models"_s, help(), run }; }

} // namespace darkhorse::cli
