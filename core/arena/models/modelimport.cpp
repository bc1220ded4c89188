// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/models/modelimport.h"

#include <algorithm>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/arena/models/roster.h"
#include "core/chat/providers.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qint64 kMaxFileBytes = 16 * 1024 * 1024;

std::optional<double> numberIn(const QJsonObject& object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// "anthropic_message" and "anthropic" are FastChat's two words for one protocol.
QString providerWord(const QString& apiType)
{
    if (apiType.startsWith("anthropic"_L1))
        return u"anthropic"_s;
    if (apiType == "google"_L1 || apiType == "vertex"_L1)
        return u"gemini"_s;
    return apiType;
}

/// Where the model is asked: the provider whose host it is, or the one that the type names, or a server by hand.
std::optional<Contestant> serverOf(const QString& apiType, const QUrl& base)
{
    for (const ProviderPreset& preset : providerPresets()) {
        if (!base.host().isEmpty() && base.host() == preset.baseUrl.host())
            return contestantOf(preset);
    }
    const ProviderPreset* named = findProvider(providerWord(apiType));
    if (!named)
        return std::nullopt;
    if (base.isEmpty())
        return contestantOf(*named);
    Contestant byHand = contestantOf(*named);
    byHand.baseUrl = base;
    if (apiType == "openai"_L1) { // any server speaks that protocol; OpenAI's key is none of its business
        byHand.provider.clear();
        byHand.organization.clear();
        byHand.key = {};
    }
    return byHand;
}

Result<Contestant> contestantFrom(const QString& name, const QJsonObject& entry)
{
    const QJsonObject endpoint = entry.value("endpoints"_L1).toArray().first().toObject();
    const QString base = entry.value("api_base"_L1).toString(endpoint.value("api_base"_L1).toString());
    const QString type = entry.value("api_type"_L1).toString(u"openai"_s);
    auto contestant = serverOf(type, QUrl(base));
    if (!contestant)
        return fail(
            Error::Code::UnsupportedFormat, u"%1: api_type \"%2\" is none that Darkhorse speaks"_s.arg(name, type));
    contestant->name = name;
    contestant->modelId = entry.value("model_name"_L1).toString(name);
    const QJsonObject sampling = entry.value("recommended_config"_L1).toObject();
    contestant->sampling.temperature = numberIn(sampling, "temperature"_L1);
    contestant->sampling.topP = numberIn(sampling, "top_p"_L1);
    const QJsonValue limit = entry.value("max_tokens"_L1);
    if (limit.toInt() > 0)
        contestant->sampling.maxTokens = limit.toInt();
    contestant->systemPrompt = entry.value("system_prompt"_L1).toString();
    return *contestant;
}

bool isEntry(const QJsonValue& value)
{
    return value["api_type"_L1].isString() || value["model_name"_L1].isString() || value["api_base"_L1].isString();
}

} // namespace

Result<ModelSettings> readModelSettings(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString()));
    if (file.size() > kMaxFileBytes)
        return fail(Error::Code::UnsupportedFormat, u"%1: too long for a file of settings"_s.arg(path));
    QJsonParseError error;
    const QJsonObject entries = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Code::UnsupportedFormat, u"%1: %2"_s.arg(path, error.errorString()));
    if (!std::any_of(entries.begin(), entries.end(), [](const QJsonValue& value) { return isEntry(value); }))
        return fail(Error::Code::UnsupportedFormat,
            u"%1: no object whose keys are names of models and whose values have api_type"_s.arg(path));
    ModelSettings settings;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (!isEntry(entry.value())) {
            settings.problems.append(u"%1: not the settings of a model"_s.arg(entry.key()));
            continue;
        }
        auto contestant = contestantFrom(entry.key(), entry.value().toObject());
        if (contestant)
            settings.contestants.push_back(std::move(*contestant));
        else
            settings.problems.append(contestant.error().detail);
    }
    return settings;
}

Result<ModelSettings> importModelSettings(const QString& path, Roster& roster)
{
    auto settings = readModelSettings(path);
    if (!settings)
        return settings;
    std::vector<Contestant> added;
    for (const Contestant& contestant : settings->contestants) {
        const auto id = roster.add(contestant);
        if (id) {
            added.push_back(contestant);
            added.back().id = *id;
        } else if (id.error().code == Error::Code::AlreadyExists) {
            settings->problems.append(u"%1: a model of this name is there already"_s.arg(contestant.name));
        } else if (id.error().code == Error::Code::InvalidInput) {
            settings->problems.append(id.error().detail);
        } else {
            return fail(id.error());
        }
    }
    settings->contestants = std::move(added);
    return settings;
}

} // namespace darkhorse
