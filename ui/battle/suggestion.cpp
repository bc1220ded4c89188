// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/suggestion.h"

#include <algorithm>

#include <QLocale>

#include "core/arena/promptbook.h"
#include "core/base/random.h"

namespace darkhorse {

namespace {

bool isInInterfaceLanguage(const Prompt& prompt)
{
    return prompt.language.isEmpty() || QLocale(prompt.language).language() == QLocale().language();
}

} // namespace

QStringList drawPrompts(const PromptBook& prompts, qsizetype count)
{
    auto all = prompts.answerable();
    if (!all)
        return {};
    RandomSource random(entropySeed());
    for (size_t i = all->size(); i > 1; --i)
        std::swap((*all)[i - 1], (*all)[random.below(i)]);
    std::ranges::stable_partition(*all, isInInterfaceLanguage);
    QStringList drawn;
    for (const Prompt& prompt : *all) {
        if (drawn.size() < count && !drawn.contains(prompt.text))
            drawn.append(prompt.text);
    }
    return drawn;
}

QString suggestPrompt(const PromptBook& prompts)
{
    auto fresh = prompts.leastUsed();
    if (fresh)
        std::erase_if(*fresh, [](const Prompt& prompt) { return !isInInterfaceLanguage(prompt); });
    if (!fresh || fresh->empty())
        return drawPrompts(prompts, 1).value(0);
    return fresh->at(RandomSource(entropySeed()).below(fresh->size())).text;
}

} // namespace darkhorse
