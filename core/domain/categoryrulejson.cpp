// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/domain/categoryrule.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using Kind = CategoryRule::Kind;
using Field = CategoryRule::Field;

constexpr std::array kFieldWords { "language"_L1, "topic"_L1, "prompt_set"_L1, "evaluator"_L1, "verdict"_L1, "model"_L1,
    "tag"_L1, "tokens"_L1, "characters"_L1, "turns"_L1, "code"_L1, "refusal"_L1, "redundant"_L1, "near_redundant"_L1,
    "date"_L1, "label"_L1 };

[[nodiscard]] tl::unexpected<Error> wrong(const QString& what, const QJsonObject& where)
{
    return fail(Error::Code::InvalidInput,
        u"%1 in the rule %2"_s.arg(what, QString::fromUtf8(QJsonDocument(where).toJson(QJsonDocument::Compact))));
}

/// A key that is none of `known`; empty when there is no such key.
[[nodiscard]] QString strangeKey(const QJsonObject& json, const QStringList& known)
{
    for (const QString& key : json.keys()) {
        if (!known.contains(key))
            return key;
    }
    return {};
}

[[nodiscard]] Result<std::vector<CategoryRule>> partsFrom(const QJsonValue& json, const QJsonObject& whole)
{
    if (!json.isArray())
        return wrong(u"\"all\" and \"any\" take a list"_s, whole);
    std::vector<CategoryRule> parts;
    for (const QJsonValue& part : json.toArray()) {
        auto rule = CategoryRule::fromJson(part);
        if (!rule)
            return fail(rule.error());
        parts.push_back(std::move(*rule));
    }
    return parts;
}

[[nodiscard]] Result<std::optional<double>> boundFrom(const QJsonObject& json, QLatin1StringView key, bool isDate)
{
    const QJsonValue value = json[key];
    if (value.isUndefined())
        return std::optional<double>();
    if (!isDate)
        return value.isDouble() ? Result<std::optional<double>>(value.toDouble())
                                : wrong(u"\"%1\" takes a number"_s.arg(key), json);
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid())
        return wrong(u"\"%1\" takes a day such as 2024-05-20"_s.arg(key), json);
    return std::optional(double(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()));
}

[[nodiscard]] Result<CategoryRule> rangeFrom(const QJsonObject& json, CategoryRule rule)
{
    const bool isDate = rule.field == Field::Date;
    const auto lowKey = isDate ? "from"_L1 : "at_least"_L1;
    const auto highKey = isDate ? "until"_L1 : "below"_L1;
    if (const QString strange = strangeKey(json, { u"field"_s, u"label"_s, lowKey, highKey }); !strange.isEmpty())
        return wrong(u"\"%1\" is not known here"_s.arg(strange), json);
    const auto low = boundFrom(json, lowKey, isDate);
    const auto high = boundFrom(json, highKey, isDate);
    if (!low || !high)
        return fail(low ? high.error() : low.error());
    if (!*low && !*high)
        return wrong(u"\"%1\" or \"%2\" is missing"_s.arg(lowKey, highKey), json);
    rule.atLeast = *low;
    rule.below = *high;
    return rule;
}

[[nodiscard]] Result<CategoryRule> conditionFrom(const QJsonObject& json)
{
    CategoryRule rule;
    const auto field
        = json.contains("label"_L1) ? std::optional(Field::Label) : categoryFieldFromWord(json["field"_L1].toString());
    if (!field || (*field == Field::Label && json["label"_L1].toString().isEmpty()))
        return wrong(u"\"%1\" is no field"_s.arg(json["field"_L1].toString()), json);
    rule.field = *field;
    rule.label = json["label"_L1].toString();
    rule.kind = kindOf(*field);
    if (rule.kind == Kind::Number)
        return rangeFrom(json, rule);
    const auto key = rule.kind == Kind::Truth ? "is"_L1 : "in"_L1;
    if (const QString strange = strangeKey(json, { u"field"_s, key }); !strange.isEmpty())
        return wrong(u"\"%1\" is not known here"_s.arg(strange), json);
    const QJsonValue value = json[key];
    if (rule.kind == Kind::Truth) {
        if (!value.isBool())
            return wrong(u"\"is\" takes true or false"_s, json);
        rule.truth = value.toBool();
        return rule;
    }
    for (const QJsonValue& word : value.toArray())
        rule.words.append(word.toString());
    if (rule.words.isEmpty() || rule.words.contains(QString()))
        return wrong(u"\"in\" takes a list of words"_s, json);
    return rule;
}

[[nodiscard]] QJsonValue boundOf(const CategoryRule& rule, double bound)
{
    if (rule.field != Field::Date)
        return bound;
    return QDateTime::fromMSecsSinceEpoch(qint64(bound), Qt::UTC).date().toString(Qt::ISODate);
}

[[nodiscard]] QJsonArray partsOf(const CategoryRule& rule)
{
    QJsonArray parts;
    for (const CategoryRule& part : rule.parts)
        parts.append(part.toJson());
    return parts;
}

} // namespace

QString toWord(CategoryRule::Field field) { return kFieldWords.at(size_t(field)); }

std::optional<CategoryRule::Field> categoryFieldFromWord(const QString& word)
{
    for (size_t i = 0; i + 1 < kFieldWords.size(); ++i) { // "label" is a key of its own
        if (word == kFieldWords[i])
            return Field(i);
    }
    return std::nullopt;
}

Result<CategoryRule> CategoryRule::fromJson(const QJsonValue& json)
{
    const QJsonObject object = json.toObject();
    if (!json.isObject() || object.isEmpty())
        return wrong(u"a rule is an object with all, any, not, field or label"_s, object);
    CategoryRule rule;
    for (const auto& [key, kind] :
        { std::pair { "all"_L1, Kind::All }, { "any"_L1, Kind::Any }, { "not"_L1, Kind::Not } }) {
        if (!object.contains(key))
            continue;
        if (object.size() > 1)
            return wrong(u"nothing may stand beside \"%1\""_s.arg(key), object);
        auto parts = partsFrom(kind == Kind::Not ? QJsonArray { object[key] } : object[key], object);
        if (!parts)
            return fail(parts.error());
        rule.kind = kind;
        rule.parts = std::move(*parts);
        return rule;
    }
    return conditionFrom(object);
}

QJsonObject CategoryRule::toJson() const
{
    switch (kind) {
    case Kind::All: return { { u"all"_s, partsOf(*this) } };
    case Kind::Any: return { { u"any"_s, partsOf(*this) } };
    case Kind::Not: return { { u"not"_s, parts.front().toJson() } };
    case Kind::Words: return { { u"field"_s, toWord(field) }, { u"in"_s, QJsonArray::fromStringList(words) } };
    case Kind::Truth: return { { u"field"_s, toWord(field) }, { u"is"_s, truth } };
    case Kind::Number: break;
    }
    const bool isDate = field == Field::Date;
    QJsonObject json
        = field == Field::Label ? QJsonObject { { u"label"_s, label } } : QJsonObject { { u"field"_s, toWord(field) } };
    if (atLeast)
        json.insert(isDate ? u"from"_s : u"at_least"_s, boundOf(*this, *atLeast));
    if (below)
        json.insert(isDate ? u"until"_s : u"below"_s, boundOf(*this, *below));
    return json;
}

} // namespace darkhorse
