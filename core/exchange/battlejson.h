// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonArray>
#include <QJsonObject>

#include "core/domain/side.h"

namespace darkhorse {

struct ExportedVote;

/// A battle as Chatbot Arena publishes it: the columns of its votes, and conversation_a and conversation_b as lists of {role, content},
/// with num_tokens where the server counted.
/// Source: lmsys/chatbot_arena_conversations on Hugging Face.
[[nodiscard]] QJsonObject battleJson(const ExportedVote& vote);

/// How prompts and answers of preference pairs are written.
enum class PreferenceLayout {
    Texts, ///< prompt, chosen and rejected are texts; for battles of one turn
    Messages, ///< each is a list of {role, content}; chosen and rejected go on after the first prompt, whatever came
};

/// A pair for training by direct preference optimisation: {prompt, chosen, rejected}. Nothing for ties and both-bads, for a battle without
/// its conversation, and as Texts for one of several turns.
/// Source: "Dataset formats" of Hugging Face's TRL, type preference with explicit prompt, standard or conversational.
[[nodiscard]] std::optional<QJsonObject> preferencePair(const ExportedVote& vote, PreferenceLayout layout);

/// What stands before the examples in LLM Comparator's file: metadata and both models.
/// Source: PAIR-code/llm-comparator, interface DataResponse.
[[nodiscard]] QJsonObject comparatorHead(const PerSide<QString>& models);
/// One example of LLM Comparator, with `models.a` as its A whichever side it had; score 1 when A is better, -1 when B is, 0 otherwise.
/// Nothing for a battle of other models.
[[nodiscard]] std::optional<QJsonObject> comparatorExample(const ExportedVote& vote, const PerSide<QString>& models);

} // namespace darkhorse
