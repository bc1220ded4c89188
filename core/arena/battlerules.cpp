// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battlerules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using Delivery = BattleRules::Delivery;
using Pairing = BattleRules::Pairing;

QString toWord(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Live: return u"live"_s;
    case Delivery::EqualPace: return u"equal_pace"_s;
    case Delivery::WhenComplete: return u"when_complete"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString toWord(BattleRules::Pairing pairing)
{
    switch (pairing) {
    case Pairing::Uniform: return u"uniform"_s;
    case Pairing::Weighted: return u"weighted"_s;
    case Pairing::Informative: return u"informative"_s;
    case Pairing::Balanced: return u"balanced"_s;
    }
    Q_UNREACHABLE();
}

BattleRules battleRulesFromJson(const QJsonObject& json)
{
    BattleRules rules;
    for (const Delivery delivery : { Delivery::Live, Delivery::EqualPace, Delivery::WhenComplete }) {
        if (json[u"delivery"].toString() == toWord(delivery))
            rules.delivery = delivery;
    }
    for (const Pairing pairing : { Pairing::Uniform, Pairing::Weighted, Pairing::Informative, Pairing::Balanced }) {
        if (json[u"pairing"].toString() == toWord(pairing))
            rules.pairing = pairing;
    }
    for (const QJsonValue& name : json[u"hidden_names"].toArray())
        rules.hiddenNames.append(name.toString());
    rules.countsLeaks = json[u"counts_leaks"].toBool();
    return rules;
}

QJsonObject toJson(const BattleRules& rules)
{
    return { { u"delivery"_s, toWord(rules.delivery) }, { u"pairing"_s, toWord(rules.pairing) },
        { u"hidden_names"_s, QJsonArray::fromStringList(rules.hiddenNames) },
        { u"counts_leaks"_s, rules.countsLeaks } };
}

} // namespace darkhorse
