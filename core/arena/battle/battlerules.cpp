// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/battlerules.h"

#include <algorithm>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using Delivery = BattleRules::Delivery;
using Pairing = BattleRules::Pairing;

const QString kAtOnce = u"at_once"_s;
const QString kAtSessionEnd = u"at_session_end"_s;

QString toWord(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Live: return u"live"_s;
    case Delivery::EqualPace: return u"equal_pace"_s;
    case Delivery::WhenComplete: return u"when_complete"_s;
    }
    Q_UNREACHABLE();
}

QStringList textsFrom(const QJsonValue& json)
{
    QStringList texts;
    for (const QJsonValue& text : json.toArray())
        texts.append(text.toString());
    return texts;
}

QHash<QString, QStringList> targetsFrom(const QJsonValue& json)
{
    QHash<QString, QStringList> targets;
    const QJsonObject object = json.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        targets.insert(one.key(), textsFrom(one.value()));
    return targets;
}

QJsonObject toJson(const QHash<QString, QStringList>& targets)
{
    QJsonObject json;
    for (auto one = targets.begin(); one != targets.end(); ++one)
        json.insert(one.key(), QJsonArray::fromStringList(one.value()));
    return json;
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

RevealPolicy revealFor(const BattleRules& rules, const QUuid& evaluator)
{
    return rules.neverRevealTo.contains(evaluator.toString(QUuid::WithoutBraces)) ? RevealPolicy::Never : rules.reveal;
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
    if (json[u"reveal"].toString() == kAtSessionEnd)
        rules.reveal = RevealPolicy::AtSessionEnd;
    rules.overlap = std::max(1, json[u"overlap"].toInt(1));
    rules.boosted = textsFrom(json[u"boosted"]);
    rules.paused = textsFrom(json[u"paused"]);
    rules.targets = targetsFrom(json[u"targets"]);
    rules.strictTargets = targetsFrom(json[u"strict_targets"]);
    rules.guessEvery = std::max(0, json[u"guess_every"].toInt());
    rules.repeatEvery = std::max(0, json[u"repeat_every"].toInt());
    for (const QJsonValue& reason : json[u"reasons"].toArray())
        rules.reasons.append(reason.toString());
    for (const QJsonValue& evaluator : json[u"never_reveal_to"].toArray())
        rules.neverRevealTo.append(evaluator.toString());
    return rules;
}

QJsonObject toJson(const BattleRules& rules)
{
    return { { u"delivery"_s, toWord(rules.delivery) }, { u"pairing"_s, toWord(rules.pairing) },
        { u"hidden_names"_s, QJsonArray::fromStringList(rules.hiddenNames) }, { u"counts_leaks"_s, rules.countsLeaks },
        { u"reveal"_s, rules.reveal == RevealPolicy::AtOnce ? kAtOnce : kAtSessionEnd },
        { u"overlap"_s, rules.overlap }, { u"boosted"_s, QJsonArray::fromStringList(rules.boosted) },
        { u"paused"_s, QJsonArray::fromStringList(rules.paused) }, { u"targets"_s, toJson(rules.targets) },
        { u"strict_targets"_s, toJson(rules.strictTargets) }, { u"guess_every"_s, rules.guessEvery },
        { u"repeat_every"_s, rules.repeatEvery }, { u"reasons"_s, QJsonArray::fromStringList(rules.reasons) },
        { u"never_reveal_to"_s, QJsonArray::fromStringList(rules.neverRevealTo) } };
}

} // namespace darkhorse
