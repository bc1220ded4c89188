// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/categorydefinition.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kForm = 1;
constexpr auto kFormKey = "darkhorse_categories"_L1;

[[nodiscard]] bool isKey(const QString& key)
{
    return !key.isEmpty() && std::ranges::all_of(key, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

[[nodiscard]] Result<CategoryDefinition> definitionFrom(const QJsonValue& json)
{
    CategoryDefinition definition;
    definition.key.value = json["key"_L1].toString();
    definition.name = json["name"_L1].toString().trimmed();
    definition.description = json["description"_L1].toString();
    if (!isKey(definition.key.value))
        return fail(
            Error::Code::InvalidInput, u"the key \"%1\": a key has only a-z, 0-9 and _"_s.arg(definition.key.value));
    if (definition.name.isEmpty())
        return fail(Error::Code::InvalidInput, u"the category \"%1\" has no name"_s.arg(definition.key.value));
    auto rule = CategoryRule::fromJson(json["rule"_L1]);
    if (!rule)
        return fail(rule.error().code, u"category \"%1\": %2"_s.arg(definition.key.value, rule.error().detail));
    definition.rule = std::move(*rule);
    return definition;
}

} // namespace

Result<std::vector<CategoryDefinition>> categoriesFromJson(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return fail(Error::Code::InvalidInput, u"no JSON: %1 at byte %2"_s.arg(fault.errorString()).arg(fault.offset));
    if (document[kFormKey].toInt() != kForm || !document["categories"_L1].isArray())
        return fail(Error::Code::InvalidInput, u"no categories: \"%1\" is not %2"_s.arg(kFormKey).arg(kForm));
    std::vector<CategoryDefinition> definitions;
    QSet<QString> keys;
    for (const QJsonValue& one : document["categories"_L1].toArray()) {
        auto definition = definitionFrom(one);
        if (!definition)
            return fail(definition.error());
        if (keys.contains(definition->key.value))
            return fail(Error::Code::InvalidInput, u"the key \"%1\" is there twice"_s.arg(definition->key.value));
        keys.insert(definition->key.value);
        definitions.push_back(std::move(*definition));
    }
    return definitions;
}

QByteArray categoriesToJson(const std::vector<CategoryDefinition>& categories)
{
    QJsonArray list;
    for (const CategoryDefinition& category : categories) {
        list.append(QJsonObject { { u"key"_s, category.key.value }, { u"name"_s, category.name },
            { u"description"_s, category.description }, { u"rule"_s, category.rule.toJson() } });
    }
    return QJsonDocument(QJsonObject { { kFormKey, kForm }, { u"categories"_s, list } }).toJson();
}

std::vector<CategoryKey> categoriesOf(const CategoryFacts& facts, const std::vector<CategoryDefinition>& categories)
{
    std::vector<CategoryKey> keys;
    for (const CategoryDefinition& category : categories) {
        if (category.rule.matches(facts) == true)
            keys.push_back(category.key);
    }
    return keys;
}

} // namespace darkhorse
