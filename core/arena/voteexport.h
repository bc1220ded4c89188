// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/base/result.h"

class QIODevice;

namespace darkhorse {

class Database;

/// How an arena's votes leave it.
struct VoteExportOptions {
    enum class Format { Csv, JsonLines };

    Format format = Format::Csv;
    bool isAnonymous = false; ///< evaluators become evaluator_1, evaluator_2 … by their first vote
};

/// Told now and then how many votes are written; an answer of false stops with Cancelled.
using VoteExportReport = std::function<bool(qint64 written)>;

/// Writes every vote that is not superseded, by time, in the columns of Chatbot Arena's votes; answers how many.
///
/// The file is whole only when this has returned a value: write into a QSaveFile.
/// Thread: the database's. Errors: FileUnwritable; Cancelled; those of a database.
[[nodiscard]] Result<qint64> exportVotes(
    Database& database, QIODevice& device, const VoteExportOptions& options = {}, const VoteExportReport& report = {});

} // namespace darkhorse
