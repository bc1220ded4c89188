// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreementreport.h"
#include "core/domain/comparison.h"
#include "core/domain/standings.h"

/// What a leaderboard or chart can tell on request, in sentences, a paragraph a finding.
namespace darkhorse::findingstext {

/// The names of contestants are those of `standings`.
[[nodiscard]] QString comparison(const ContestantComparison& comparison, const Standings& standings);
/// The same in two or three sentences; empty when one of them is not there.
[[nodiscard]] QString comparisonInShort(const ContestantComparison& comparison, const Standings& standings);
[[nodiscard]] QString fragility(const std::optional<LeadFragility>& fragility, const Standings& standings);
/// What style control took out; empty without it.
[[nodiscard]] QString style(const Standings& standings);
[[nodiscard]] QString agreement(const AgreementReport& report);

} // namespace darkhorse::findingstext
