// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/modelsettings.h"

#include "app/cli/ggufoption.h"
#include "core/chat/providers.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

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
    const std::tuple<const char*, double, double, std::optional<double>*> numbers[] {
        { "temperature", 0, 10, &made.sampling.temperature }, { "top-p", 1e-9, 1, &made.sampling.topP },
        { "input-price", 0, 1e6, &made.price.input }, { "output-price", 0, 1e6, &made.price.output }
    };
    for (const auto& [name, least, most, field] : numbers) {
        const auto number = real(arguments, name, least, most);
        if (!number)
            return tl::unexpected(number.error());
        *field = *number;
    }
    const auto weight = real(arguments, "weight", 1e-3, 1e3);
    if (!weight)
        return tl::unexpected(weight.error());
    made.drawWeight = weight->value_or(1);
    const auto maxTokens = arguments.number("max-tokens", 0, 1, 10'000'000);
    if (!maxTokens)
        return tl::unexpected(maxTokens.error());
    if (arguments.has("max-tokens"))
        made.sampling.maxTokens = int(*maxTokens);
    const auto seed = arguments.number("seed", 0, 0, (qint64(1) << 53) - 1);
    if (!seed)
        return tl::unexpected(seed.error());
    if (arguments.has("seed"))
        made.sampling.seed = *seed;
    return {};
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
    made.organization = arguments.value("organization", made.organization);
    made.license = arguments.value("license", made.license);
    made.systemPrompt = arguments.value("system-prompt");
    made.apiVersion = arguments.value("api-version", made.apiVersion);
    made.knowledgeCutoff = arguments.value("cutoff");
    made.codename = arguments.value("codename");
    made.isSecret = arguments.has("codename");
    if (arguments.has("key-env"))
        made.key = { KeySource::Kind::Environment, arguments.value("key-env") };
    if (const auto added = addNumbers(arguments, made); !added)
        return tl::unexpected(added.error());
    return made;
}

} // namespace darkhorse::cli
