// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/providers.h"

#include <algorithm>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

QStringList words(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& one : value.toArray())
        list.append(one.toString());
    return list;
}

ProviderPreset presetFrom(const QJsonObject& object)
{
    ProviderPreset made;
    made.id = object.value("id"_L1).toString();
    made.name = object.value("name"_L1).toString();
    made.organization = object.value("organization"_L1).toString();
    made.kind = contestantKindFromWord(object.value("protocol"_L1).toString()).value_or(ContestantKind::Recorded);
    made.baseUrl = QUrl(object.value("base_url"_L1).toString());
    made.otherUrls = words(object.value("other_urls"_L1));
    made.keyVariable = object.value("key_variable"_L1).toString();
    made.keyUrl = QUrl(object.value("key_url"_L1).toString());
    made.keyHeader = object.value("key_header"_L1).toString();
    made.listUrl = QUrl(object.value("list_url"_L1).toString());
    made.models = words(object.value("models"_L1));
    made.apiVersion = object.value("api_version"_L1).toString();
    made.omits = words(object.value("omits"_L1));
    made.namesDeployments = object.value("names_deployments"_L1).toBool();
    const QJsonObject renames = object.value("renames"_L1).toObject();
    for (auto one = renames.begin(); one != renames.end(); ++one)
        made.renames.insert(one.key(), one.value().toString());
    return made;
}

std::vector<ProviderPreset> readPresets()
{
    QFile file(u":/providers/providers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without its providers");
    std::vector<ProviderPreset> presets;
    for (const QJsonValue& one : QJsonDocument::fromJson(file.readAll())["providers"_L1].toArray())
        presets.push_back(presetFrom(one.toObject()));
    return presets;
}

} // namespace

const std::vector<ProviderPreset>& providerPresets()
{
    static const std::vector<ProviderPreset> presets = readPresets();
    return presets;
}

const ProviderPreset* findProvider(const QString& id)
{
    const auto& presets = providerPresets();
    const auto found = std::ranges::find(presets, id, &ProviderPreset::id);
    return id.isEmpty() || found == presets.end() ? nullptr : &*found;
}

Contestant contestantOf(const ProviderPreset& preset)
{
    Contestant made;
    made.kind = preset.kind;
    made.provider = preset.id;
    made.organization = preset.organization;
    made.baseUrl = preset.baseUrl;
    made.apiVersion = preset.apiVersion;
    made.key = { KeySource::Kind::Environment, preset.keyVariable };
    return made;
}

} // namespace darkhorse
