// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/session/arenafiles.h"

#include <QFileInfo>

#include "core/exchange/promptset.h"
#include "core/exchange/responseset.h"
#include "core/store/database.h"

namespace darkhorse {

Result<ImportReport> importAnswersFromFile(
    const QString& arenaPath, const QString& filePath, const std::function<bool(qint64)>& goesOn)
{
    const auto responses = readResponseSet(filePath);
    if (!responses)
        return fail(responses.error());
    const auto database = Database::open(arenaPath, Database::Mode::Existing);
    if (!database)
        return fail(database.error());
    return importResponses(**database, *responses, QFileInfo(filePath).completeBaseName(), goesOn)
        .map([&](ImportReport report) {
            report.skipped = qint64(responses->skipped.size());
            return report;
        });
}

Result<ImportReport> importPromptsFromFile(const QString& arenaPath, const QString& filePath)
{
    const auto prompts = readPromptSet(filePath);
    if (!prompts)
        return fail(prompts.error());
    const auto database = Database::open(arenaPath, Database::Mode::Existing);
    if (!database)
        return fail(database.error());
    return importPrompts(**database, *prompts).map([&](ImportReport report) {
        report.skipped = qint64(prompts->skipped.size());
        return report;
    });
}

} // namespace darkhorse
