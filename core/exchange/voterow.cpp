// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/voterow.h"

#include <algorithm>

#include "core/exchange/votereader.h"

namespace darkhorse {

namespace {

struct KnownColumn {
    std::string_view name;
    VoteFieldMatch match;
};

// Chatbot Arena's names first, then those of evalica, MT-bench, AlpacaEval and the Kaggle votes.
constexpr std::array kKnownColumns {
    KnownColumn { "model_a", { VoteField::ModelA, 0 } },
    KnownColumn { "left", { VoteField::ModelA, 1 } },
    KnownColumn { "model_1", { VoteField::ModelA, 2 } },
    KnownColumn { "generator_1", { VoteField::ModelA, 3 } },
    KnownColumn { "model_b", { VoteField::ModelB, 0 } },
    KnownColumn { "right", { VoteField::ModelB, 1 } },
    KnownColumn { "model_2", { VoteField::ModelB, 2 } },
    KnownColumn { "generator_2", { VoteField::ModelB, 3 } },
    KnownColumn { "winner", { VoteField::Winner, 0 } },
    KnownColumn { "g1_winner", { VoteField::Winner, 1 } },
    KnownColumn { "g2_winner", { VoteField::SecondWinner, 0 } },
    KnownColumn { "winner_model_a", { VoteField::WonA, 0 } },
    KnownColumn { "winner_model_b", { VoteField::WonB, 0 } },
    KnownColumn { "winner_tie", { VoteField::WonNone, 0 } },
    KnownColumn { "preference", { VoteField::Preference, 0 } },
    KnownColumn { "categories", { VoteField::Categories, 0 } },
    KnownColumn { "tstamp", { VoteField::Time, 0 } },
    KnownColumn { "timestamp", { VoteField::Time, 1 } },
    KnownColumn { "judge", { VoteField::Evaluator, 0 } },
    KnownColumn { "worker", { VoteField::Evaluator, 1 } },
    KnownColumn { "evaluator", { VoteField::Evaluator, 2 } },
    KnownColumn { "annotator", { VoteField::Evaluator, 3 } },
    KnownColumn { "judge_hash", { VoteField::Evaluator, 4 } },
    KnownColumn { "judge_model", { VoteField::Evaluator, 5 } },
    KnownColumn { "item", { VoteField::Prompt, 0 } },
    KnownColumn { "question_id", { VoteField::Prompt, 1 } },
    KnownColumn { "id", { VoteField::Prompt, 2 } },
    KnownColumn { "instruction", { VoteField::Prompt, 3 } },
    KnownColumn { "turn", { VoteField::Turn, 0 } },
    KnownColumn { "language", { VoteField::Language, 0 } },
    KnownColumn { "is_code", { VoteField::IsCode, 0 } },
    KnownColumn { "dedup_tag", { VoteField::DedupTag, 0 } },
    KnownColumn { "category_tag", { VoteField::CategoryTag, 0 } },
    KnownColumn { "has_leak", { VoteField::HasLeak, 0 } },
    KnownColumn { "sum_assistant_a_tokens", { VoteField::TokensA, 0 } },
    KnownColumn { "header_count_a", { VoteField::HeadersA, 0 } },
    KnownColumn { "list_count_a", { VoteField::ListsA, 0 } },
    KnownColumn { "bold_count_a", { VoteField::BoldA, 0 } },
    KnownColumn { "conversation_a", { VoteField::TextA, 0 } },
    KnownColumn { "response_a", { VoteField::TextA, 1 } },
    KnownColumn { "answer_a", { VoteField::TextA, 2 } },
    KnownColumn { "sum_assistant_b_tokens", { VoteField::TokensB, 0 } },
    KnownColumn { "header_count_b", { VoteField::HeadersB, 0 } },
    KnownColumn { "list_count_b", { VoteField::ListsB, 0 } },
    KnownColumn { "bold_count_b", { VoteField::BoldB, 0 } },
    KnownColumn { "conversation_b", { VoteField::TextB, 0 } },
    KnownColumn { "response_b", { VoteField::TextB, 1 } },
    KnownColumn { "answer_b", { VoteField::TextB, 2 } },
    KnownColumn { "output_1", { VoteField::TextA, 3 } },
    KnownColumn { "output_2", { VoteField::TextB, 3 } },
    KnownColumn { "prompt", { VoteField::PromptText, 0 } },
};

} // namespace

std::string plainColumnName(std::string_view name)
{
    const std::size_t first = name.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    std::string plain(name.substr(first, name.find_last_not_of(" \t") - first + 1));
    std::ranges::transform(plain, plain.begin(), [](char c) {
        if (c == ' ' || c == '-')
            return '_';
        return char(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    });
    return plain;
}

std::optional<VoteFieldMatch> voteFieldOf(std::string_view columnName)
{
    const auto known = std::ranges::find(kKnownColumns, plainColumnName(columnName), &KnownColumn::name);
    if (known == kKnownColumns.end())
        return std::nullopt;
    return known->match;
}

QString columnNameOf(VoteField field)
{
    const auto known = std::ranges::find(kKnownColumns, field, [](const KnownColumn& c) { return c.match.field; });
    return known == kKnownColumns.end() ? QString()
                                        : QString::fromUtf8(known->name.data(), qsizetype(known->name.size()));
}

std::optional<VoteFieldMatch> secondVoteFieldOf(std::string_view columnName)
{
    return plainColumnName(columnName) == "instruction" ? std::optional(VoteFieldMatch { VoteField::PromptText, 1 })
                                                        : std::nullopt;
}

bool isRead(VoteField field, const VoteReadOptions& options)
{
    const bool readsLabels = bool(options.categoriesOf);
    switch (field) {
    case VoteField::ModelA:
    case VoteField::ModelB:
    case VoteField::Winner:
    case VoteField::SecondWinner:
    case VoteField::WonA:
    case VoteField::WonB:
    case VoteField::WonNone:
    case VoteField::Preference:
    case VoteField::Categories: return true;
    case VoteField::Time: return options.withTimes;
    case VoteField::Evaluator: return options.withEvaluators;
    case VoteField::Prompt: return options.withPrompts;
    case VoteField::Turn: return options.withPrompts || readsLabels;
    case VoteField::Language: return options.withLanguages || readsLabels;
    case VoteField::HasLeak: return options.withLeaks || options.skipsLeaks;
    case VoteField::Provenance: return options.withProvenances;
    case VoteField::IsCode:
    case VoteField::DedupTag:
    case VoteField::CategoryTag: return readsLabels;
    case VoteField::TokensA:
    case VoteField::HeadersA:
    case VoteField::ListsA:
    case VoteField::BoldA:
    case VoteField::TokensB:
    case VoteField::HeadersB:
    case VoteField::ListsB:
    case VoteField::BoldB: return options.withStyle;
    case VoteField::TextA:
    case VoteField::TextB:
        return options.withStyle || options.withConversations || options.skipsErrors || options.skipsUnfinished;
    case VoteField::PromptText: return options.withConversations;
    }
    return false;
}

} // namespace darkhorse
