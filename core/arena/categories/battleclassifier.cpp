// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/categories/battleclassifier.h"

#include <algorithm>

#include <QCryptographicHash>

#include "core/prompts/classify.h"
#include "core/prompts/redundancy.h"
#include "core/prompts/refusal.h"

namespace darkhorse {

namespace {

constexpr int kVersion = 1; ///< one more whenever core/prompts reads something else out of the same text

[[nodiscard]] QByteArray hashOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

int classifierVersion(CodeRule codeRule) { return 2 * kVersion + (codeRule == CodeRule::ChatbotArena ? 1 : 0); }

BattleFacts classifyBattle(const QStringList& turns, const QStringList& answers, CodeRule codeRule)
{
    BattleFacts facts;
    facts.prompt = classify(turns, codeRule);
    if (codeRule == CodeRule::ChatbotArena)
        facts.prompt.isCode = facts.prompt.isCode
            || std::ranges::any_of(answers, [codeRule](const QString& answer) { return isCode(answer, codeRule); });
    facts.conversation = hashOf(redundancyKey(turns));
    facts.nearKey = hashOf(nearRedundancyKey(turns));
    if (!answers.isEmpty())
        facts.isRefusal = std::ranges::any_of(answers, isRefusal);
    return facts;
}

} // namespace darkhorse
