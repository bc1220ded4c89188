// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/categorytext.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Name {
    QLatin1StringView key;
    const char* text;
};

constexpr std::array kNames {
    Name { "full"_L1, QT_TRANSLATE_NOOP("CategoryText", "Overall") },
    Name { "coding"_L1, QT_TRANSLATE_NOOP("CategoryText", "Coding") },
    Name { "hard_6"_L1, QT_TRANSLATE_NOOP("CategoryText", "Hard prompts") },
    Name { "hard_english_6"_L1, QT_TRANSLATE_NOOP("CategoryText", "Hard prompts (English)") },
    Name { "if"_L1, QT_TRANSLATE_NOOP("CategoryText", "Instruction following") },
    Name { "math"_L1, QT_TRANSLATE_NOOP("CategoryText", "Math") },
    Name { "creative_writing"_L1, QT_TRANSLATE_NOOP("CategoryText", "Creative writing") },
    Name { "long_user"_L1, QT_TRANSLATE_NOOP("CategoryText", "Longer queries") },
    Name { "short_user"_L1, QT_TRANSLATE_NOOP("CategoryText", "Short queries") },
    Name { "multiturn"_L1, QT_TRANSLATE_NOOP("CategoryText", "Multi-turn") },
    Name { "english"_L1, QT_TRANSLATE_NOOP("CategoryText", "English") },
    Name { "chinese"_L1, QT_TRANSLATE_NOOP("CategoryText", "Chinese") },
    Name { "french"_L1, QT_TRANSLATE_NOOP("CategoryText", "French") },
    Name { "german"_L1, QT_TRANSLATE_NOOP("CategoryText", "German") },
    Name { "spanish"_L1, QT_TRANSLATE_NOOP("CategoryText", "Spanish") },
    Name { "russian"_L1, QT_TRANSLATE_NOOP("CategoryText", "Russian") },
    Name { "japanese"_L1, QT_TRANSLATE_NOOP("CategoryText", "Japanese") },
    Name { "korean"_L1, QT_TRANSLATE_NOOP("CategoryText", "Korean") },
    Name { "no_tie"_L1, QT_TRANSLATE_NOOP("CategoryText", "Without ties") },
    Name { "no_short"_L1, QT_TRANSLATE_NOOP("CategoryText", "Without short queries") },
    Name { "no_refusal"_L1, QT_TRANSLATE_NOOP("CategoryText", "Without refusals") },
    Name { "dedup"_L1, QT_TRANSLATE_NOOP("CategoryText", "Without redundant prompts") },
    Name { "redundant"_L1, QT_TRANSLATE_NOOP("CategoryText", "Redundant prompts") },
    Name { "refusal"_L1, QT_TRANSLATE_NOOP("CategoryText", "Refusals") },
};

/// Names of people's own categories by key; touched on the interface thread alone.
[[nodiscard]] QHash<QString, QString>& ownNames()
{
    static QHash<QString, QString> names;
    return names;
}

} // namespace

QString categoryText(const CategoryKey& category)
{
    const auto known = std::ranges::find(kNames, category.value, &Name::key);
    if (known != kNames.end())
        return QCoreApplication::translate("CategoryText", known->text);
    return ownNames().value(category.value, category.value);
}

void nameCategories(const std::vector<CategoryDefinition>& categories)
{
    ownNames().clear();
    for (const CategoryDefinition& category : categories) {
        if (!category.isBuiltIn)
            ownNames().insert(category.key.value, category.name);
    }
}

} // namespace darkhorse
