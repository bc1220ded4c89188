// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/modelsettings.h"

#include "app/cli/ggufoption.h"
#include "core/chat/providers.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

const QString kNone = u"none"_s;

/// A number between two bounds; nothing for "none".
tl::expected<std::optional<double>, Failure> real(
    const Arguments& arguments, const char* name, double least, double most)
{
    if (arguments.value(name) == kNone)
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

/// The same for a whole number.
tl::expected<std::optional<qint64>, Failure> whole(
    const Arguments& arguments, const char* name, qint64 least, qint64 most)
{
    if (arguments.value(name) == kNone)
        return std::nullopt;
    return arguments.number(name, 0, least, most).map([](qint64 number) { return std::optional(number); });
}

tl::expected<Contestant, Failure> serverFrom(const Arguments& arguments)
{
    Contestant made;
    made.kind = ContestantKind::OpenAiCompatible;
    if (arguments.has("provider")) {
        QStringList ids;
        for (const ProviderPreset& preset : providerPresets())
            ids.append(preset.id);
        const auto id = arguments.word("provider", ids);
        if (!id)
            return tl::unexpected(id.error());
        made = contestantOf(*findProvider(*id));
    }
    if (arguments.has("protocol")) {
        const auto word = arguments.word("protocol", { u"openai"_s, u"anthropic"_s, u"gemini"_s });
        if (!word)
            return tl::unexpected(word.error());
        made.kind = *contestantKindFromWord(*word);
    }
    if (arguments.has("url"))
        made.baseUrl = QUrl(arguments.value("url"), QUrl::StrictMode);
    if (made.baseUrl.isEmpty())
        return wrongUsage(u"Say where the model's server is: --provider ID or --url URL."_s);
    if (sendsInTheClear(made.baseUrl) && !arguments.has("insecure"))
        return wrongUsage(u"%1 sends everything, a key too, without encryption; say --insecure if that is meant."_s.arg(
            made.baseUrl.toDisplayString()));
    return made;
}

tl::expected<void, Failure> addNumbers(const Arguments& arguments, Contestant& made)
{
    std::optional<double> weight = made.drawWeight;
    const std::tuple<const char*, double, double, std::optional<double>*> numbers[] { { "temperature", 0, 10,
                                                                                          &made.sampling.temperature },
        { "top-p", 1e-9, 1, &made.sampling.topP }, { "input-price", 0, 1e6, &made.price.input },
        { "output-price", 0, 1e6, &made.price.output }, { "weight", 1e-3, 1e3, &weight } };
    for (const auto& [name, least, most, field] : numbers) {
        if (!arguments.has(name))
            continue;
        const auto number = real(arguments, name, least, most);
        if (!number)
            return tl::unexpected(number.error());
        *field = *number;
    }
    made.drawWeight = weight.value_or(1);
    if (arguments.has("max-tokens")) {
        const auto maxTokens = whole(arguments, "max-tokens", 1, 10'000'000);
        if (!maxTokens)
            return tl::unexpected(maxTokens.error());
        made.sampling.maxTokens = *maxTokens ? std::optional(int(**maxTokens)) : std::nullopt;
    }
    if (arguments.has("seed")) {
        const auto seed = whole(arguments, "seed", 0, (qint64(1) << 53) - 1);
        if (!seed)
            return tl::unexpected(seed.error());
        made.sampling.seed = *seed;
    }
    return {};
}

/// What every kind of contestant may be told.
tl::expected<Contestant, Failure> withOptions(Contestant made, const Arguments& arguments)
{
    made.organization = arguments.value("organization", made.organization);
    made.license = arguments.value("license", made.license);
    made.systemPrompt = arguments.value("system-prompt", made.systemPrompt);
    made.apiVersion = arguments.value("api-version", made.apiVersion);
    made.knowledgeCutoff = arguments.value("cutoff", made.knowledgeCutoff);
    made.codename = arguments.value("codename", made.codename);
    made.isSecret = made.isSecret || arguments.has("codename");
    if (arguments.has("key-env"))
        made.key = { KeySource::Kind::Environment, arguments.value("key-env") };
    if (const auto added = addNumbers(arguments, made); !added)
        return tl::unexpected(added.error());
    return made;
}

} // namespace

tl::expected<Contestant, Failure> contestantFrom(const QString& name, const Arguments& arguments)
{
    const bool isFile = arguments.has("gguf");
    if (isFile && (arguments.has("url") || arguments.has("provider")))
        return wrongUsage(u"A model is a file or on a server: --gguf, or --url and --provider."_s);
    auto origin = isFile ? contestantOfFile(arguments.value("gguf")) : serverFrom(arguments);
    if (!origin)
        return origin;
    Contestant made = *origin;
    if (!isFile || !name.isEmpty())
        made.name = name;
    if (!isFile)
        made.modelId = arguments.value("model");
    return withOptions(std::move(made), arguments);
}

tl::expected<Contestant, Failure> contestantChanged(const Contestant& before, const Arguments& arguments)
{
    Contestant made = before;
    const bool isFile = before.kind == ContestantKind::GgufFile;
    if (arguments.has("provider") || arguments.has("protocol") || arguments.has(isFile ? "url" : "gguf"))
        return wrongUsage(u"A model stays of its kind; \"models add\" makes one of another."_s);
    if (isFile) {
        // Also without the option: the file, or what runs it, may be another one by now.
        const auto file = contestantOfFile(arguments.value("gguf", before.baseUrl.toLocalFile()));
        if (!file)
            return file;
        made.baseUrl = file->baseUrl;
        made.modelId = file->modelId;
        made.engineBuild = file->engineBuild.isEmpty() ? before.engineBuild : file->engineBuild;
    }
    if (arguments.has("url"))
        made.baseUrl = QUrl(arguments.value("url"), QUrl::StrictMode);
    if (isServer(made.kind) && sendsInTheClear(made.baseUrl) && arguments.has("url") && !arguments.has("insecure"))
        return wrongUsage(u"%1 sends everything, a key too, without encryption; say --insecure if that is meant."_s.arg(
            made.baseUrl.toDisplayString()));
    if (isServer(made.kind))
        made.modelId = arguments.value("model", made.modelId);
    return withOptions(std::move(made), arguments);
}

} // namespace darkhorse::cli
