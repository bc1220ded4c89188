// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/categories/promptcategories.h"

#include "core/arena/categories/battleclassifier.h"
#include "core/arena/categories/categoriser.h"
#include "core/store/labelstore.h"

namespace darkhorse {

Result<std::vector<std::vector<CategoryKey>>> categoriesOfPrompts(Database& database,
    const std::vector<Prompt>& prompts, const std::vector<CategoryDefinition>& definitions, CodeRule codeRule)
{
    const LabelStore store(database);
    const auto labels = store.all();
    const auto tags = store.conversationTags();
    if (!labels || !tags)
        return fail(!labels ? labels.error() : tags.error());
    std::vector<std::vector<CategoryKey>> all;
    all.reserve(prompts.size());
    for (const Prompt& prompt : prompts) {
        BattleFacts read = classifyBattle({ prompt.text }, {}, codeRule);
        if (!prompt.language.isEmpty())
            read.prompt.language = prompt.language;
        CategoryFacts facts = factsUnder(read, labels->value(read.conversation));
        facts.tags = tags->value(read.conversation);
        facts.topic = prompt.topic;
        facts.promptSet = prompt.promptSet;
        all.push_back(categoriesOf(facts, definitions));
    }
    return all;
}

} // namespace darkhorse
