// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/arena/data/voteidentity.h"
#include "core/domain/contestant.h"

namespace darkhorse {

class VoteBatch;

// What an import and its forecast both have to know of a row, so that they agree.

/// The name under which the votes of a file are kept: that of the file, without its folder.
[[nodiscard]] QString originOf(const QString& file);
[[nodiscard]] VoteIdentity identityOf(const VoteBatch& piece, std::size_t row);
/// The contestant that a model of this name is in an arena with these; nothing when it is a new one.
[[nodiscard]] const Contestant* contestantNamed(const std::vector<Contestant>& known, const QString& name);
/// Who voted where the file says `named`, which may be nobody.
[[nodiscard]] QString evaluatorNamed(std::string_view named, const QString& origin);
[[nodiscard]] QUuid contestantUuid(const QString& name);
[[nodiscard]] QUuid evaluatorUuid(const QString& name);
/// The battle that an item of an export of ours names; nothing when it is something else.
[[nodiscard]] std::optional<QByteArrayView> exportedBattle(std::string_view prompt);

} // namespace darkhorse
