// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompts/classify.h"

#include <algorithm>

#include "core/domain/tokencount.h"
#include "core/prompts/language.h"

namespace darkhorse {

PromptFacts classify(const QStringList& turns, CodeRule codeRule)
{
    PromptFacts facts;
    facts.language = turns.isEmpty() ? unknownLanguage() : languageOf(turns.front());
    facts.turns = int(turns.size());
    for (const QString& turn : turns) {
        facts.tokens += tokenCount(turn);
        facts.characters += int(std::ranges::count_if(turn, [](QChar c) { return !c.isLowSurrogate(); }));
        facts.isCode = facts.isCode || isCode(turn, codeRule);
    }
    return facts;
}

} // namespace darkhorse
