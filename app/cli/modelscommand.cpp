// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli/arenaoption.h"
#include "app/cli/commands.h"
#include "app/cli/keyoption.h"
#include "app/cli/modelscheck.h"
#include "app/cli/modelsettings.h"
#include "app/cli/modelshello.h"
#include "app/cli/output.h"
#include "core/arena/models/modelimport.h"
#include "core/arena/models/roster.h"
#include "core/chat/providers.h"
#include "core/store/arenametastore.h"
#include "core/store/contestantstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

QString help()
{
    return uR"(Usage: darkhorse-cli models list [--db ARENA]
       darkhorse-cli models add NAME --provider ID|--url URL [OPTIONS] [--db ARENA]
       darkhorse-cli models add [NAME] --gguf FILE [OPTIONS] [--db ARENA]
       darkhorse-cli models edit NAME [OPTIONS] [--db ARENA]
       darkhorse-cli models duplicate NAME NEW-NAME [OPTIONS] [--db ARENA]
       darkhorse-cli models check NAME [--allow-key VARIABLE] [--db ARENA]
       darkhorse-cli models hello NAME [PROMPT] [--allow-key VARIABLE] [--db ARENA]
       darkhorse-cli models enable|disable|remove|retire|restore|reveal NAME [--db ARENA]
       darkhorse-cli models import FILE [--db ARENA]
       darkhorse-cli models providers
       darkhorse-cli models available --provider ID|--url URL [OPTIONS]

Models that take part in the battles of an arena. "check" asks one short question, "hello" any, and shows the answer with its speed and
cost. "edit" changes what the options name; a model that has battles stays as it is when its answers may change, and a new version
takes its place. "import" reads FastChat's api_endpoints.json, or
Arena-Hard's api_config as JSON, without its keys. "available" lists what a server offers. Recorded answers come in with the command
"import". A model that has battles stays, so that its votes do: retire it.

  --db ARENA            the arena; otherwise your own one ("add" and "import" make it when it is not there)
  --provider ID         one of those that "models providers" lists
  --url URL             the server's base URL, such as http://localhost:8080/v1; with --provider, in place of its own
  --gguf FILE           a model file on this machine, which llama-server runs; NAME, organization and licence are its own unless
                        given
  --protocol NAME       openai (the default), anthropic or gemini
  --api-version DATE    of Anthropic's protocol
  --insecure            the URL is http on another machine, and that is meant
  --model ID            the name that the server expects
  --key-env VARIABLE    the environment variable that holds the key; a key itself is never an argument
  --allow-key VARIABLE  the variable may be sent to the server that the arena names; asked for once for arenas made elsewhere
  --organization NAME, --license NAME, --cutoff DATE  who made it, what it may be used for, until when it knows the world
  --input-price X, --output-price X  US dollars for a million tokens
  --codename NAME       shown in place of name and organization until "reveal"
  --weight X            how often it is drawn, relative to 1
  --system-prompt TEXT  what the model is told before everything
  --temperature X, --top-p X, --max-tokens N, --seed N  sent only when given; none: not any more
)"_s;
}

[[nodiscard]] QString cell(const QString& text)
{
    QString plain = text;
    return plain.replace(u'\t', u' ').replace(u'\n', u' ');
}

Outcome print(const QByteArray& text)
{
    auto output = Output::open({});
    if (!output)
        return tl::unexpected(output.error());
    return output->write(text).and_then([&output] { return output->finish(); });
}

/// What everyone may see of the version that it was made from; empty for none.
QString earlierName(const Contestant& contestant, const std::vector<Contestant>& all)
{
    if (!contestant.previous)
        return {};
    const auto before = std::ranges::find(all, *contestant.previous, &Contestant::id);
    return before == all.end() ? QString() : before->shownName();
}

Outcome list(const Roster& roster)
{
    const auto all = roster.all();
    if (!all)
        return failed(all.error());
    QByteArray text(
        "name\torganization\tkind\turl\tmodel\tkey\tenabled\tstatus\tweight\tlicense\tcutoff\tengine\tversion of\n");
    for (const Contestant& contestant : *all) {
        const QString key = contestant.key.kind == KeySource::Kind::None
            ? QString()
            : toWord(contestant.key.kind) + u':' + contestant.key.name;
        const bool isSecret = contestant.isSecret; // address and model id tell who it is
        const QStringList cells { cell(contestant.shownName()), cell(contestant.shownOrganization()),
            toWord(contestant.kind), isSecret ? QString() : contestant.baseUrl.toString(),
            isSecret ? QString() : cell(contestant.modelId), isSecret ? QString() : cell(key),
            contestant.isEnabled ? u"yes"_s : u"no"_s, contestant.isRetired ? u"retired"_s : u"active"_s,
            QString::number(contestant.drawWeight), isSecret ? QString() : cell(contestant.license),
            isSecret ? QString() : cell(contestant.knowledgeCutoff),
            isSecret ? QString() : cell(contestant.engineBuild), cell(earlierName(contestant, *all)) };
        text += cells.join(u'\t').toUtf8() + '\n';
    }
    return print(text);
}

Outcome listProviders()
{
    QByteArray text("id\tname\tprotocol\turl\tkey variable\tget a key\n");
    for (const ProviderPreset& preset : providerPresets()) {
        const QStringList cells { preset.id, preset.name, toWord(preset.kind), preset.baseUrl.toString(),
            preset.keyVariable, preset.keyUrl.toString() };
        text += cells.join(u'\t').toUtf8() + '\n';
    }
    return print(text);
}

Outcome add(const Arguments& arguments, const QString& name, Roster& roster, KeyConsent& consent)
{
    const auto contestant = contestantFrom(name, arguments);
    if (!contestant)
        return tl::unexpected(contestant.error());
    if (const auto added = roster.add(*contestant); !added)
        return failed(added.error());
    consent.answer(*contestant, true); // who types variable and address means them
    tell(u"%1 takes part"_s.arg(contestant->shownName()));
    return {};
}

Outcome importSettings(const QString& file, Roster& roster)
{
    const auto imported = importModelSettings(file, roster);
    if (!imported)
        return failed(imported.error());
    for (const QString& problem : imported->problems)
        tell(problem);
    tell(u"%1 models are added, %2 entries are left out"_s.arg(imported->contestants.size())
             .arg(imported->problems.size()));
    return {};
}

Outcome remove(const QString& name, const ContestantStore& store, Roster& roster)
{
    const auto contestant = store.findByName(name);
    if (!contestant)
        return failed(contestant.error());
    if (const auto removed = roster.remove(contestant->id); !removed) {
        if (removed.error().code == Error::Code::NotAllowedNow)
            return failed(u"%1 has battles, so it stays; retire it instead."_s.arg(name));
        return failed(removed.error());
    }
    tell(u"%1 is removed"_s.arg(name));
    return {};
}

/// Reads only, unless the server refuses something that later questions should leave out.
Outcome check(const Arguments& arguments, const Contestant& contestant, KeyConsent& consent)
{
    if (auto agreed = agreeToKeys(arguments, consent, { contestant }); !agreed)
        return agreed;
    const auto refused = checkModel(contestant);
    if (!refused)
        return tl::unexpected(refused.error());
    if (refused->isEmpty())
        return {};
    auto database = openArena(arguments, Database::Mode::Existing);
    if (!database)
        return tl::unexpected(database.error());
    ContestantStore store(**database);
    if (const auto noted = Roster(store).noteRefusedFields(contestant.id, *refused); !noted)
        return failed(noted.error());
    return {};
}

Outcome edit(const Arguments& arguments, const Contestant& before, const ContestantStore& store, Roster& roster,
    KeyConsent& consent)
{
    auto changed = contestantChanged(before, arguments);
    if (!changed)
        return tl::unexpected(changed.error());
    const auto hasBattles = store.hasBattles(before.id);
    if (!hasBattles)
        return failed(hasBattles.error());
    const bool isNewVersion = *hasBattles && !changed->isAskedLike(before);
    if (isNewVersion)
        changed->name = roster.nameOfVersion(before.name);
    const auto stored = isNewVersion ? roster.addVersion(*changed).map([](ContestantId) {}) : roster.update(*changed);
    if (!stored)
        return failed(stored.error());
    if (arguments.has("key-env") || arguments.has("url"))
        consent.answer(*changed, true); // who types variable or address means them
    tell(isNewVersion ? u"%1 is a new version of %2 and takes its place"_s.arg(changed->shownName(), before.shownName())
                      : u"%1 is changed"_s.arg(changed->shownName()));
    return {};
}

Outcome duplicate(const Arguments& arguments, const Contestant& before, Roster& roster, KeyConsent& consent)
{
    auto copy = contestantChanged(before, arguments);
    if (!copy)
        return tl::unexpected(copy.error());
    copy->id = {};
    copy->uuid = {};
    copy->createdAtUtcMs = 0;
    copy->previous.reset();
    copy->isSample = false;
    copy->name = arguments.others().value(2);
    if (const auto added = roster.add(*copy); !added)
        return failed(added.error());
    if (arguments.has("key-env") || arguments.has("url"))
        consent.answer(*copy, true);
    tell(u"%1 takes part"_s.arg(copy->shownName()));
    return {};
}

Outcome hello(const Arguments& arguments, const Contestant& contestant, KeyConsent& consent)
{
    if (auto agreed = agreeToKeys(arguments, consent, { contestant }); !agreed)
        return agreed;
    return sayHello(contestant, arguments.others().value(2, u"Hello! Say in one sentence who you are."_s));
}

/// What is done to a model that is there.
Outcome change(const Arguments& arguments, const ContestantStore& store, Roster& roster, KeyConsent& consent)
{
    const QString action = arguments.others().value(0);
    const QString name = arguments.others().value(1);
    if (action == u"remove"_s)
        return remove(name, store, roster);
    const auto contestant = store.findByName(name);
    if (!contestant)
        return failed(contestant.error());
    if (action == u"check"_s && !isServer(contestant->kind))
        return failed(u"%1 has no server to be checked; \"models hello\" asks it."_s.arg(name));
    if (action == u"check"_s)
        return check(arguments, *contestant, consent);
    if (action == u"hello"_s)
        return hello(arguments, *contestant, consent);
    if (action == u"edit"_s)
        return edit(arguments, *contestant, store, roster, consent);
    if (action == u"duplicate"_s)
        return duplicate(arguments, *contestant, roster, consent);
    const bool isSwitch = action == u"enable"_s || action == u"disable"_s;
    const auto changed = isSwitch ? roster.setEnabled(contestant->id, action == u"enable"_s)
        : action == u"reveal"_s   ? roster.reveal(contestant->id)
                                  : roster.setRetired(contestant->id, action == u"retire"_s);
    if (!changed)
        return failed(changed.error());
    tell(u"%1: done"_s.arg(name));
    return {};
}

Outcome runOnArena(const Arguments& arguments, const QString& action)
{
    const bool isReading = action == u"list"_s || action == u"check"_s || action == u"hello"_s;
    const bool isAdding = action == u"add"_s || action == u"import"_s;
    auto database = openArena(arguments,
        isReading      ? Database::Mode::ReadOnly
            : isAdding ? Database::Mode::ExistingOrCreate
                       : Database::Mode::Existing);
    if (!database)
        return tl::unexpected(database.error());
    ContestantStore store(**database);
    Roster roster(store);
    const auto uuid = ArenaMetaStore(**database).uuid();
    if (!uuid)
        return failed(uuid.error());
    KeyConsent consent(*uuid);
    if (action == u"list"_s)
        return list(roster);
    const QString subject = arguments.others().value(1);
    if (action == u"add"_s)
        return add(arguments, subject, roster, consent);
    if (action == u"import"_s)
        return importSettings(subject, roster);
    return change(arguments, store, roster, consent);
}

Outcome run(const QStringList& words)
{
    const auto arguments = Arguments::parse(words,
        { { "db" }, { "provider" }, { "url" }, { "gguf" }, { "protocol" }, { "api-version" }, { "insecure", false },
            { "model" }, { "organization" }, { "license" }, { "cutoff" }, { "input-price" }, { "output-price" },
            { "codename" }, { "weight" }, { "key-env" }, { "system-prompt" }, { "temperature" }, { "top-p" },
            { "max-tokens" }, { "seed" }, { "allow-key" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    const QString action = arguments->others().value(0);
    const bool isAlone = action == u"list"_s || action == u"providers"_s || action == u"available"_s;
    static const QStringList kOnOne { u"add"_s, u"edit"_s, u"check"_s, u"remove"_s, u"retire"_s, u"restore"_s,
        u"reveal"_s, u"enable"_s, u"disable"_s, u"import"_s, u"hello"_s, u"duplicate"_s };
    // A model file has a name of its own, a greeting its words, and a copy needs a second name.
    const bool isFile = action == u"add"_s && arguments->has("gguf") && arguments->others().size() == 1;
    const bool isGreeting = action == u"hello"_s && arguments->others().size() == 3;
    const qsizetype wanted = isAlone ? 1 : action == u"duplicate"_s ? 3 : 2;
    if ((!isAlone && !kOnOne.contains(action)) || (arguments->others().size() != wanted && !isFile && !isGreeting))
        return wrongUsage(
            u"Say \"models list\", \"models add NAME\", \"models check NAME\" or what else --help names."_s);
    if (action == u"providers"_s)
        return listProviders();
    if (action == u"available"_s) {
        const auto server = contestantFrom({}, *arguments);
        return server ? printAvailable(*server) : tl::unexpected(server.error());
    }
    return runOnArena(*arguments, action);
}

} // namespace

Command modelsCommand()
{
    return { u"models"_s, u"list, add, check, import or retire an arena's models"_s, help(), run };
}

} // namespace darkhorse::cli
