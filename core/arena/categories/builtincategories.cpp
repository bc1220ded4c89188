// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/categories/builtincategories.h"

#include <QFile>

namespace darkhorse {

namespace {

[[nodiscard]] std::vector<CategoryDefinition> read()
{
    QFile file(QStringLiteral(":/categories/built-in.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    auto categories = categoriesFromJson(isOpen ? file.readAll() : QByteArray());
    if (!categories) // our own resource: a test reads it
        qFatal("%s", qPrintable(categories.error().detail));
    for (CategoryDefinition& category : *categories)
        category.isBuiltIn = true;
    return std::move(*categories);
}

} // namespace

const std::vector<CategoryDefinition>& builtInCategories()
{
    static const std::vector<CategoryDefinition> categories = read();
    return categories;
}

} // namespace darkhorse
