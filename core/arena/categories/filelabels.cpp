// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/categories/filelabels.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include "core/arena/categories/builtincategories.h"
#include "core/exchange/promptrecords.h"
#include "core/exchange/votereader.h"
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

QStringList categoriesOfRow(const RowLabels& labels)
{
    const auto textOf = [](std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); };
    const auto objectOf
        = [&](std::string_view json) { return QJsonDocument::fromJson(textOf(json).toUtf8()).object(); };
    CategoryFacts facts;
    facts.verdict = labels.verdict;
    if (!labels.language.empty())
        facts.language = languageCode(textOf(labels.language)).value_or(unknownLanguage());
    const QString isCode = textOf(labels.isCode).toLower();
    if (!isCode.isEmpty())
        facts.isCode = isCode == u"true" || isCode == u"1" || isCode == u"1.0";
    if (const int turns = int(textOf(labels.turn).toDouble()); turns > 0)
        facts.turns = turns;
    if (const QJsonObject tag = objectOf(labels.dedupTag); tag[u"sampled"].isBool())
        facts.isRedundant = !tag[u"sampled"].toBool();
    facts.labels = labelsOfCategoryTag(objectOf(labels.categoryTag));
    QStringList keys;
    for (const CategoryKey& key : categoriesOf(facts, builtInCategories()))
        keys.append(key.value);
    return keys;
}

} // namespace darkhorse
