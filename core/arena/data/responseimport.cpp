// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/responseimport.h"

#include <utility>

#include <QHash>
#include <QSet>

#include "core/arena/models/aliasbook.h"
#include "core/domain/conversation.h"
#include "core/exchange/promptset.h"
#include "core/exchange/responseset.h"
#include "core/prompts/language.h"
#include "core/store/arenametastore.h"
#include "core/store/batch.h"
#include "core/store/contestantstore.h"
#include "core/store/promptstore.h"
#include "core/store/responsestore.h"

namespace darkhorse {

namespace {

constexpr size_t kChunk = 200; ///< answers between two looks at whether to go on

[[nodiscard]] Prompt promptFor(const QString& text, const QString& topic, const QString& promptSet)
{
    Prompt prompt;
    prompt.text = text;
    prompt.topic = topic;
    prompt.promptSet = promptSet;
    if (const QString language = languageOf(text); language != unknownLanguage())
        prompt.language = language;
    return prompt;
}

/// The recorded contestant of this name, made when there is none.
[[nodiscard]] Result<ContestantId> contestantFor(
    ContestantStore& contestants, const QString& name, const Clock& clock, ImportReport& report)
{
    const auto known = contestants.findByName(name);
    if (known && known->kind == ContestantKind::Recorded)
        return known->id;
    if (known)
        return fail(Error::Code::AlreadyExists,
            QStringLiteral("%1 is a model that answers for itself; recorded answers need another name").arg(name));
    if (known.error().code != Error::Code::NotFound)
        return fail(known.error());
    Contestant contestant;
    contestant.name = name;
    contestant.kind = ContestantKind::Recorded;
    contestant.createdAtUtcMs = clock.nowUtcMs();
    ++report.newContestants;
    return contestants.add(contestant);
}

[[nodiscard]] Result<void> addPrompts(Database& database, const std::vector<Prompt>& prompts, ImportReport& report)
{
    const auto added = PromptStore(database).addAll(prompts);
    if (!added)
        return fail(added.error());
    report.newPrompts = added->added;
    report.knownPrompts = added->alreadyThere;
    return {};
}

/// Stores what is in `rows` and empties it.
[[nodiscard]] Result<void> addRows(ResponseStore& store, std::vector<RecordedResponse>& rows,
    const std::function<bool(qint64)>& goesOn, ImportReport& report)
{
    const auto added = store.addAll(std::exchange(rows, {}));
    if (!added)
        return fail(added.error());
    report.newAnswers += added->added;
    report.knownAnswers += added->alreadyThere;
    if (goesOn && !goesOn(report.newAnswers + report.knownAnswers))
        return fail(Error::Code::Cancelled);
    return {};
}

[[nodiscard]] Result<ImportReport> addResponses(Database& database, const ResponseSet& responses,
    const QString& promptSet, const std::function<bool(qint64)>& goesOn, const Clock& clock)
{
    ImportReport report;
    ContestantStore contestants(database);
    ResponseStore store(database);
    const auto aliases = aliasesIn(ArenaMetaStore(database));
    if (!aliases)
        return fail(aliases.error());
    QHash<QString, ContestantId> ids;
    QSet<QString> texts;
    std::vector<Prompt> prompts;
    std::vector<RecordedResponse> rows;
    for (const SetAnswer& answer : responses.answers) {
        if (!ids.contains(answer.model)) {
            const auto id = contestantFor(contestants, aliases->resolve(answer.model), clock, report);
            if (!id)
                return fail(id.error());
            ids.insert(answer.model, *id);
        }
        // What a conversation goes on with is no prompt to begin one.
        if (!texts.contains(answer.prompt) && conversationTurns(answer.prompt).size() == 1) {
            texts.insert(answer.prompt);
            prompts.push_back(promptFor(answer.prompt, {}, promptSet));
        }
        RecordedResponse row;
        row.contestant = ids.value(answer.model);
        row.prompt = answer.prompt;
        row.answer.text = answer.answer;
        rows.push_back(std::move(row));
        if (rows.size() < kChunk)
            continue;
        if (const auto added = addRows(store, rows, goesOn, report); !added)
            return fail(added.error());
    }
    if (const auto added = addRows(store, rows, goesOn, report); !added)
        return fail(added.error());
    return addPrompts(database, prompts, report).map([&report] { return report; });
}

} // namespace

Result<ImportReport> importResponses(Database& database, const ResponseSet& responses, const QString& promptSet,
    const std::function<bool(qint64)>& goesOn, const Clock& clock)
{
    auto batch = Batch::begin(database);
    if (!batch)
        return fail(batch.error());
    const auto report = addResponses(database, responses, promptSet, goesOn, clock);
    if (!report)
        return report;
    return batch->commit().map([&report] { return *report; });
}

Result<ImportReport> importPrompts(Database& database, const PromptSet& set)
{
    std::vector<Prompt> prompts;
    for (const SetPrompt& prompt : set.prompts)
        prompts.push_back(promptFor(prompt.text, prompt.topic, set.name));
    ImportReport report;
    return addPrompts(database, prompts, report).map([&report] { return report; });
}

} // namespace darkhorse
