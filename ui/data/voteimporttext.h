// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/data/importpace.h"
#include "core/arena/data/voteimport.h"

namespace darkhorse {

// What an import of votes says to people, in the interface's language.

/// The name of a layout of vote files by its stable word, or as the user calls it; of none, that it is unknown.
[[nodiscard]] QString voteFormatText(const QString& format);
/// What a part of a vote is called, with a mnemonic and a colon.
[[nodiscard]] QString votePartText(VotePart part);
/// Layout and kind of file: "Chatbot Arena, CSV".
[[nodiscard]] QString voteFileText(const VoteImportReport& report);
/// Why a row is no vote, by RejectedVote::reason.
[[nodiscard]] QString rejectReasonText(const QString& reason);
/// What is in a file, one fact a line.
[[nodiscard]] QString inspectionText(const VoteImportReport& report);
/// What an import brought, one fact a line.
[[nodiscard]] QString importText(const VoteImportReport& report);
/// "12,345 votes, 80,000 a second, 3 s left".
[[nodiscard]] QString importPaceText(const VoteImportProgress& progress, const ImportPace& pace);

} // namespace darkhorse
