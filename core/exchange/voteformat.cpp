// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/voteformat.h"

#include <algorithm>

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
        { u"evalica"_s, { { ModelA, u"left"_s }, { ModelB, u"right"_s }, { Winner, u"winner"_s } } },
        { u"arena_hard"_s, {} },
        { u"open_webui"_s, {} },
        { u"label_studio"_s, {} },
        { u"llm_comparator"_s, {} },
        { u"chatbot_arena"_s, { { ModelA, u"model_a"_s }, { ModelB, u"model_b"_s }, { Winner, u"winner"_s } } },
    };
    return formats;
}

std::optional<VoteFormat> voteFormat(const QString& key)
{
    const auto known = std::ranges::find(voteFormats(), key, &VoteFormat::key);
    return known == voteFormats().end() ? std::nullopt : std::optional(*known);
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
