// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/promptdraw.h"

#include <algorithm>
#include <limits>

#include <QHash>
#include <QSet>

#include "core/base/random.h"

namespace darkhorse {

namespace {

/// Whether prompts are in a language; what they say of it is looked up once.
class LanguageCheck {
public:
    explicit LanguageCheck(QLocale::Language language) : m_language(language) { }

    bool fits(const PromptOfSet& one)
    {
        const QString& code = one.prompt.language;
        const auto known = m_known.constFind(code);
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert(code, code.isEmpty() || QLocale(code).language() == m_language);
    }

private:
    QLocale::Language m_language;
    QHash<QString, bool> m_known;
};

std::vector<const PromptOfSet*> answerable(std::span<const PromptOfSet> prompts)
{
    std::vector<const PromptOfSet*> some;
    for (const PromptOfSet& one : prompts) {
        if (one.isAnswerable)
            some.push_back(&one);
    }
    return some;
}

} // namespace

std::optional<PromptId> drawSuggestion(std::span<const PromptOfSet> prompts, QLocale::Language language, quint64 seed)
{
    std::vector<const PromptOfSet*> fresh = answerable(prompts);
    qint64 fewest = std::numeric_limits<qint64>::max();
    for (const PromptOfSet* one : fresh)
        fewest = std::min(fewest, one->battles);
    LanguageCheck check(language);
    std::erase_if(fresh, [&](const PromptOfSet* one) { return one->battles > fewest || !check.fits(*one); });
    if (!fresh.empty())
        return fresh[RandomSource(seed).below(fresh.size())]->prompt.id;
    const std::vector<PromptId> any = drawExamples(prompts, 1, language, seed);
    return any.empty() ? std::nullopt : std::optional(any.front());
}

std::vector<PromptId> drawExamples(
    std::span<const PromptOfSet> prompts, qsizetype count, QLocale::Language language, quint64 seed)
{
    std::vector<const PromptOfSet*> all = answerable(prompts);
    RandomSource random(seed);
    for (size_t i = all.size(); i > 1; --i)
        std::swap(all[i - 1], all[random.below(i)]);
    LanguageCheck check(language);
    std::vector<PromptId> drawn;
    QSet<QByteArray> texts;
    for (const bool isSecondPass : { false, true }) {
        for (const PromptOfSet* one : all) {
            if (std::ssize(drawn) == count)
                return drawn;
            if ((isSecondPass || check.fits(*one)) && !texts.contains(one->hash)) {
                texts.insert(one->hash);
                drawn.push_back(one->prompt.id);
            }
        }
    }
    return drawn;
}

} // namespace darkhorse
