// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/voteformat.h"

#include <algorithm>

#include "core/domain/votemapping.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using enum VoteField;

const QString kBothModels = u"models"_s; ///< no cell, but a list of two, which the reader of objects takes apart

[[nodiscard]] bool isSameColumn(const QString& first, const QString& second)
{
    return plainColumnName(first.toStdString()) == plainColumnName(second.toStdString());
}

/// Fields that a layout decides on: where it has no column for one of them, the file has none.
[[nodiscard]] bool isDecisive(VoteField field)
{
    switch (field) {
    case ModelA:
    case ModelB:
    case Winner:
    case SecondWinner:
    case WonA:
    case WonB:
    case WonNone:
    case Preference: return true;
    default: return false;
    }
}

[[nodiscard]] VoteField fieldOf(VotePart part)
{
    switch (part) {
    case VotePart::ModelA: return ModelA;
    case VotePart::ModelB: return ModelB;
    case VotePart::Verdict: return Winner;
    case VotePart::Evaluator: return Evaluator;
    case VotePart::Time: return Time;
    case VotePart::Language: return Language;
    case VotePart::Item: return Prompt;
    case VotePart::Prompt: return PromptText;
    case VotePart::AnswerA: return TextA;
    case VotePart::AnswerB: return TextB;
    case VotePart::Provenance: return Provenance;
    }
    Q_UNREACHABLE();
}

} // namespace

const std::vector<VoteFormat>& voteFormats()
{
    // The more columns a layout asks for, the earlier it is tried.
    static const std::vector<VoteFormat> formats {
        { u"kaggle_55k"_s,
            { { ModelA, u"model_a"_s }, { ModelB, u"model_b"_s }, { WonA, u"winner_model_a"_s },
                { WonB, u"winner_model_b"_s }, { WonNone, u"winner_tie"_s } } },
        { u"mt_bench_pairs"_s,
            { { ModelA, u"model_1"_s }, { ModelB, u"model_2"_s }, { Winner, u"g1_winner"_s },
                { SecondWinner, u"g2_winner"_s } } },
        { u"alpaca_eval"_s,
            { { ModelA, u"generator_1"_s }, { ModelB, u"generator_2"_s }, { Preference, u"preference"_s } } },
        { u"fastchat_log"_s, { { ModelA, kBothModels }, { ModelB, kBothModels }, { Winner, u"type"_s } } },
        { u"judge_arena"_s,
            { { ModelA, u"model_a"_s }, { ModelB, u"model_b"_s }, { Winner, u"winner"_s },
                { Evaluator, u"judge_model"_s } } },
        { u"evalica"_s, { { ModelA, u"left"_s }, { ModelB, u"right"_s }, { Winner, u"winner"_s } } },
        { u"arena_hard"_s, {} },
        { u"open_webui"_s, {} },
        { u"label_studio"_s, {} },
        { u"llm_comparator"_s, {} },
        { u"chatbot_arena"_s, { { ModelA, u"model_a"_s }, { ModelB, u"model_b"_s }, { Winner, u"winner"_s } } },
    };
    return formats;
}

std::shared_ptr<const VoteFormat> formatNamed(const QString& name, const std::vector<VoteMapping>& mappings)
{
    const auto described = std::ranges::find(mappings, name, &VoteMapping::name);
    if (described != mappings.end())
        return std::make_shared<const VoteFormat>(formatOf(*described));
    const auto known = std::ranges::find(voteFormats(), name, &VoteFormat::key);
    return known == voteFormats().end() ? nullptr : std::make_shared<const VoteFormat>(*known);
}

VoteFormat formatOf(const VoteMapping& mapping)
{
    VoteFormat format { mapping.name, {}, true, mapping.words };
    for (auto place = mapping.places.begin(); place != mapping.places.end(); ++place) {
        format.columns.push_back({ fieldOf(place.key()), place.value() });
        // A key tells prompts apart better than their texts.
        if (place.key() == VotePart::Prompt && !mapping.places.contains(VotePart::Item))
            format.columns.push_back({ Prompt, place.value() });
    }
    return format;
}

std::shared_ptr<const VoteFormat> describedFormat(
    const std::vector<VoteMapping>& mappings, const QStringList& fileColumns)
{
    const auto fits = std::ranges::find_if(mappings, [&](const VoteMapping& one) { return one.fits(fileColumns); });
    return fits == mappings.end() ? nullptr : std::make_shared<const VoteFormat>(formatOf(*fits));
}

QString missingColumns(const VoteFormat& format, const QStringList& fileColumns)
{
    QStringList missing;
    for (const VoteFormat::Column& column : format.columns) {
        const bool isThere
            = std::ranges::any_of(fileColumns, [&](const QString& name) { return isSameColumn(column.name, name); });
        if (isDecisive(column.field) && !isThere)
            missing.append(u"%1 (column %2)"_s.arg(columnNameOf(column.field), column.name));
    }
    return missing.join(u", "_s);
}

std::optional<VoteFieldMatch> voteFieldOf(std::string_view columnName, const VoteFormat* format)
{
    if (format == nullptr)
        return voteFieldOf(columnName);
    const QString name = QString::fromUtf8(columnName.data(), qsizetype(columnName.size()));
    for (const VoteFormat::Column& column : format->columns) {
        if (column.name != kBothModels && isSameColumn(column.name, name))
            return VoteFieldMatch { column.field, 0 };
    }
    const std::optional<VoteFieldMatch> usual = voteFieldOf(columnName);
    if (!usual || format->isWhole || isDecisive(usual->field))
        return std::nullopt;
    return usual;
}

std::optional<VoteFieldMatch> secondVoteFieldOf(std::string_view columnName, const VoteFormat* format)
{
    if (!isDescribed(format))
        return secondVoteFieldOf(columnName);
    const QString name = QString::fromUtf8(columnName.data(), qsizetype(columnName.size()));
    const auto isNamed = [&](const VoteFormat::Column& column) { return isSameColumn(column.name, name); };
    const auto first = std::ranges::find_if(format->columns, isNamed);
    if (first == format->columns.end())
        return std::nullopt;
    const auto second = std::find_if(first + 1, format->columns.end(), isNamed);
    return second == format->columns.end() ? std::nullopt : std::optional(VoteFieldMatch { second->field, 0 });
}

QString recognisedFormat(const QStringList& names)
{
    for (const VoteFormat& format : voteFormats()) {
        const bool fits
            = !format.columns.empty() && std::ranges::all_of(format.columns, [&](const VoteFormat::Column& column) {
                  return isSameColumn(names.value(qsizetype(column.field)), column.name);
              });
        if (fits)
            return format.key;
    }
    return {};
}

} // namespace darkhorse
