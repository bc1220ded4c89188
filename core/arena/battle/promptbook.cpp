// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/promptbook.h"

#include "core/arena/battle/promptdraw.h"
#include "core/arena/battle/promptreading.h"
#include "core/store/promptstore.h"

namespace darkhorse {

PromptBook::PromptBook(PromptStore& store) : m_store(store) { }

Result<std::vector<Prompt>> PromptBook::suggestions() const { return m_store.ofSets(); }

QObject* PromptBook::suggest(
    QLocale::Language language, quint64 seed, QObject* context, std::function<void(const QString&)> then) const
{
    const auto draw = [=, this, then = std::move(then)](const Result<std::vector<PromptOfSet>>& all) {
        const auto drawn = all ? drawSuggestion(*all, language, seed) : std::nullopt;
        then(drawn ? textOf(*drawn) : QString());
    };
    return new PromptReading(m_store, {}, PromptReading::Texts::Without, draw, context);
}

QObject* PromptBook::examples(qsizetype count, QLocale::Language language, quint64 seed, QObject* context,
    std::function<void(const QStringList&)> then) const
{
    const auto draw = [=, this, then = std::move(then)](const Result<std::vector<PromptOfSet>>& all) {
        QStringList texts;
        for (const PromptId id : all ? drawExamples(*all, count, language, seed) : std::vector<PromptId> {})
            texts.append(textOf(id));
        then(texts);
    };
    return new PromptReading(m_store, {}, PromptReading::Texts::Without, draw, context);
}

QString PromptBook::textOf(PromptId id) const { return m_store.find(id).value_or(Prompt {}).text; }

QStringList PromptBook::recent() const
{
    constexpr int kBattles = 200;
    QStringList prompts = m_store.used(kBattles).value_or(QStringList());
    prompts.removeDuplicates();
    return prompts;
}

} // namespace darkhorse
