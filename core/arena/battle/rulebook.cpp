// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/rulebook.h"

#include <QJsonDocument>

#include "core/store/arenametastore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QString kSetting = u"battle_rules"_s;

} // namespace

RuleBook::RuleBook(ArenaMetaStore& store, QObject* parent) : QObject(parent), m_store(store) { }

Result<void> RuleBook::read()
{
    const auto stored = m_store.setting(kSetting);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return {};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson((*stored)->toUtf8(), &problem);
    if (!document.isObject())
        return fail(Error::Code::InvalidInput, u"the arena's setting %1: %2"_s.arg(kSetting, problem.errorString()));
    m_rules = battleRulesFromJson(document.object());
    return {};
}

Result<void> RuleBook::change(const BattleRules& rules)
{
    const QByteArray text = QJsonDocument(toJson(rules)).toJson(QJsonDocument::Compact);
    if (const auto stored = m_store.setSetting(kSetting, QString::fromUtf8(text)); !stored)
        return stored;
    m_rules = rules;
    emit rulesChanged();
    return {};
}

} // namespace darkhorse
