// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/models/aliasbook.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/store/arenametastore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QString kSetting = u"model_aliases"_s;

} // namespace

AliasBook::AliasBook(ArenaMetaStore& store, QObject* parent) : QObject(parent), m_store(store) { }

Result<void> AliasBook::read()
{
    return aliasesIn(m_store).map([this](const ModelAliases& aliases) { m_aliases = aliases; });
}

Result<void> AliasBook::follow()
{
    return aliasesIn(m_store).map([this](const ModelAliases& aliases) {
        if (aliases == m_aliases)
            return;
        m_aliases = aliases;
        emit aliasesChanged();
    });
}

Result<void> AliasBook::change(const ModelAliases& aliases)
{
    if (aliases == m_aliases)
        return {};
    if (const auto stored = storeAliases(m_store, aliases); !stored)
        return stored;
    m_aliases = aliases;
    emit aliasesChanged();
    return {};
}

Result<ModelAliases> aliasesIn(const ArenaMetaStore& store)
{
    const auto stored = store.setting(kSetting);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return ModelAliases {};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson((*stored)->toUtf8(), &problem);
    if (!document.isObject())
        return fail(Error::Code::InvalidInput, u"the arena's setting %1: %2"_s.arg(kSetting, problem.errorString()));
    return aliasesFromJson(document.object());
}

Result<void> storeAliases(ArenaMetaStore& store, const ModelAliases& aliases)
{
    const QByteArray text = QJsonDocument(toJson(aliases)).toJson(QJsonDocument::Compact);
    return store.setSetting(kSetting, QString::fromUtf8(text));
}

} // namespace darkhorse
