// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battlerules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using Delivery = BattleRules::Delivery;

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

BattleRules battleRulesFromJson(const QJsonObject& json)
{
    BattleRules rules;
    for (const Delivery delivery : { Delivery::Live, Delivery::EqualPace, Delivery::WhenComplete }) {
        if (json[u"delivery"].toString() == toWord(delivery))
            rules.delivery = delivery;
    }
    for (const QJsonValue& name : json[u"hidden_names"].toArray())
        rules.hiddenNames.append(name.toString());
    rules.countsLeaks = json[u"counts_leaks"].toBool();
    return rules;
}

QJsonObject toJson(const BattleRules& rules)
{
    return { { u"delivery"_s, toWord(rules.delivery) },
        { u"hidden_names"_s, QJsonArray::fromStringList(rules.hiddenNames) },
        { u"counts_leaks"_s, rules.countsLeaks } };
}

} // namespace darkhorse
