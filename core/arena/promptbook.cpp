// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/promptbook.h"

#include "core/base/random.h"
#include "core/store/promptstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

PromptBook::PromptBook(PromptStore& store) : m_store(store) { }

Result<std::vector<Prompt>> PromptBook::suggestions() const { return m_store.ofSets(); }

Result<std::vector<Prompt>> PromptBook::answerable() const { return m_store.answerable(); }

Result<std::vector<Prompt>> PromptBook::leastUsed() const { return m_store.leastUsed(); }

Result<Prompt> PromptBook::next(quint64 seed) const
{
    auto candidates = m_store.leastUsed();
    if (!candidates)
        return fail(candidates.error());
    if (candidates->empty())
        return fail(Error::Code::NotFound, u"the arena has no prompt that two models can answer"_s);
    RandomSource random(seed);
    return std::move((*candidates)[random.below(candidates->size())]);
}

QStringList PromptBook::recent() const
{
    constexpr int kBattles = 200;
    QStringList prompts = m_store.used(kBattles).value_or(QStringList());
    prompts.removeDuplicates();
    return prompts;
}

} // namespace darkhorse
