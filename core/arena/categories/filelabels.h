// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/base/result.h"
#include "core/domain/categoryfacts.h"
#include "core/prompts/codetagger.h"
#include "core/prompts/redundancy.h"

namespace darkhorse {

struct RowLabels;

/// One prompt of a file with everything that is known of it.
struct LabelledPrompt {
    qint64 line = 0; ///< from 1
    QString id; ///< as in the file; empty when it has none
    CategoryFacts facts; ///< language, tokens and turns are always there
};

struct FileLabelOptions {
    CodeRule codeRule = CodeRule::Ours;
    RedundancyOptions redundancy;
};

/// Classifies every prompt of a TXT, CSV, JSON or JSONL file, in its order. Labels that the file carries win: language, is_code, turn,
/// dedup_tag, category_tag. Redundancy is judged within the file.
/// `skip` hears of records that are no prompts: line and reason in English. Errors: as forEachRecord.
[[nodiscard]] Result<std::vector<LabelledPrompt>> labelFile(const QString& path, const FileLabelOptions& options,
    const std::function<void(qint64 line, const QString& reason)>& skip);

/// The built-in categories of a vote by the labels that its file gives the prompt: language as a name or code, is_code, turn,
/// dedup_tag, category_tag, and its verdict. Thread: any.
[[nodiscard]] QStringList categoriesOfRow(const RowLabels& labels);

} // namespace darkhorse
