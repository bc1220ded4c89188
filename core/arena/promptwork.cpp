// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/promptwork.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QtEndian>

#include "core/base/random.h"
#include "core/store/arenametastore.h"
#include "core/store/promptstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kPassedAtOnce = 5; ///< each one asks the database a few times

const QString kInOrder = u"in_order "_s;
const QString kShuffled = u"shuffled "_s;

quint64 seedOf(const QUuid& evaluator, const QString& set)
{
    const QByteArray hash
        = QCryptographicHash::hash(evaluator.toByteArray() + set.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

} // namespace

PromptWork::PromptWork(PromptStore& prompts, ArenaMetaStore& meta, const Evaluator& evaluator)
    : m_prompts(prompts), m_meta(meta), m_evaluator(evaluator)
{
}

QString PromptWork::setting() const { return u"prompt_work/"_s + m_evaluator.uuid.toString(QUuid::WithoutBraces); }

std::optional<PromptWork::Choice> PromptWork::choice() const
{
    const QString stored = m_meta.setting(setting()).value_or(std::nullopt).value_or(QString());
    if (stored.startsWith(kInOrder))
        return Choice { stored.mid(kInOrder.size()), false };
    if (stored.startsWith(kShuffled))
        return Choice { stored.mid(kShuffled.size()), true };
    return std::nullopt;
}

Result<void> PromptWork::choose(const std::optional<Choice>& choice)
{
    return m_meta.setSetting(setting(), choice ? (choice->isShuffled ? kShuffled : kInOrder) + choice->set : QString());
}

Result<std::vector<SetProgress>> PromptWork::sets() const
{
    const auto judged = m_prompts.judged(m_evaluator.id);
    if (!judged)
        return fail(judged.error());
    std::vector<SetProgress> sets;
    for (const JudgedPrompt& one : *judged) {
        if (sets.empty() || sets.back().set != one.prompt.promptSet)
            sets.push_back({ one.prompt.promptSet, 0, 0 });
        ++sets.back().total;
        sets.back().done += one.isJudged;
    }
    return sets;
}

Result<PromptWork::Step> PromptWork::step(const QString& judged) const
{
    const auto chosen = choice();
    if (!chosen)
        return fail(Error::Code::NotFound, u"no prompt set is in work"_s);
    auto prompts = m_prompts.judged(m_evaluator.id, chosen->set);
    if (!prompts)
        return fail(prompts.error());
    if (chosen->isShuffled) {
        RandomSource random(seedOf(m_evaluator.uuid, chosen->set));
        for (size_t i = prompts->size(); i > 1; --i)
            std::swap((*prompts)[i - 1], (*prompts)[random.below(i)]);
    }
    Step step { std::nullopt,
        { chosen->set, int(std::ranges::count(*prompts, true, &JudgedPrompt::isJudged)), int(prompts->size()) } };
    int passed = 0;
    for (JudgedPrompt& one : *prompts) {
        if (one.isJudged || one.prompt.text == judged || m_spent.contains(one.prompt.text))
            continue;
        if (passed == kPassedAtOnce) {
            step.goesOn = true;
            return step;
        }
        if (!m_isSpent || !m_isSpent(one.prompt.text)) {
            step.next = std::move(one.prompt);
            return step;
        }
        m_spent.insert(one.prompt.text);
        ++passed;
    }
    return step;
}

} // namespace darkhorse
