// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/categories/categoriesstate.h"

#include <QCryptographicHash>

#include "core/arena/categories/battleclassifier.h"
#include "core/arena/categories/builtincategories.h"
#include "core/store/arenametastore.h"
#include "core/store/categorystore.h"
#include "core/store/database.h"
#include "core/store/factstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QString kCodeRuleSetting = u"code_rule"_s;

} // namespace

QString categoriesState(const std::vector<CategoryDefinition>& definitions, CodeRule codeRule)
{
    const QByteArray text = categoriesToJson(definitions) + QByteArray::number(classifierVersion(codeRule));
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex());
}

Result<CodeRule> codeRuleOf(const ArenaMetaStore& meta)
{
    return meta.setting(kCodeRuleSetting).map([](const std::optional<QString>& word) {
        return word == u"chatbot-arena"_s ? CodeRule::ChatbotArena : CodeRule::Ours;
    });
}

Result<bool> isSorted(const QString& arenaPath)
{
    const auto database = Database::open(arenaPath, Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    const ArenaMetaStore meta(**database);
    const auto state = meta.setting(kCategoriesSetting);
    const auto codeRule = codeRuleOf(meta);
    const auto own = CategoryStore(**database).definitions();
    if (!state || !codeRule)
        return fail(!state ? state.error() : codeRule.error());
    if (!own)
        return fail(own.error());
    std::vector<CategoryDefinition> all = builtInCategories();
    all.insert(all.end(), own->begin(), own->end());
    if (*state != categoriesState(all, *codeRule))
        return false;
    return FactStore(**database).unread(classifierVersion(*codeRule), 1).map([](const auto& unread) {
        return unread.empty();
    });
}

} // namespace darkhorse
