// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/filelabels.h"

#include <QCryptographicHash>

#include "core/exchange/promptrecords.h"
#include "core/prompts/categorytag.h"
#include "core/prompts/classify.h"
#include "core/prompts/language.h"

namespace darkhorse {

namespace {

/// Sixteen bytes instead of the whole text, so that a million prompts fit into memory.
[[nodiscard]] QString shortKey(const QString& key)
{
    const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Md5);
    return QString::fromLatin1(digest);
}

[[nodiscard]] CategoryFacts factsFrom(const PromptRecord& record, CodeRule codeRule)
{
    CategoryFacts facts = factsOf(classify(record.turns, codeRule));
    if (record.language)
        facts.language = languageCode(*record.language).value_or(unknownLanguage());
    if (record.isCode)
        facts.isCode = record.isCode;
    if (record.turnCount)
        facts.turns = record.turnCount;
    if (!record.topic.isEmpty())
        facts.topic = record.topic;
    facts.labels = labelsOfCategoryTag(record.categoryTag);
    return facts;
}

} // namespace

Result<std::vector<LabelledPrompt>> labelFile(
    const QString& path, const FileLabelOptions& options, const std::function<void(qint64, const QString&)>& skip)
{
    std::vector<LabelledPrompt> prompts;
    std::vector<std::optional<bool>> kept; // as the file says
    std::vector<QString> keys;
    std::vector<QString> nearKeys;
    const auto read = forEachPrompt(
        path,
        [&](const PromptRecord& record) {
            prompts.push_back({ record.line, record.id, factsFrom(record, options.codeRule) });
            kept.push_back(record.isKept);
            keys.push_back(shortKey(redundancyKey(record.turns)));
            nearKeys.push_back(shortKey(nearRedundancyKey(record.turns)));
        },
        [&](const SkippedRecord& skipped) { skip(skipped.line, skipped.reason); });
    if (!read)
        return fail(read.error());
    const Redundancy exact = tagRedundant(keys, options.redundancy);
    const Redundancy nearly = tagRedundant(nearKeys, options.redundancy);
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        prompts[i].facts.isRedundant = !kept[i].value_or(exact.tags[i].isKept);
        prompts[i].facts.isNearRedundant = !nearly.tags[i].isKept;
    }
    return prompts;
}

} // namespace darkhorse
