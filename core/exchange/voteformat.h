// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <QStringList>

#include "core/exchange/voterow.h"

namespace darkhorse {

/// A layout of vote files: which columns, or keys of an object, hold the models and the verdict.
struct VoteFormat {
    struct Column {
        VoteField field;
        QString name; ///< compared whatever its case, spaces and hyphens
    };

    QString key; ///< stable word, such as chatbot_arena
    std::vector<Column> columns; ///< none where objects nest them, as in nestedLayouts()
    bool isWhole
        = false; ///< columns that are not named here are not read; otherwise they are read by their usual names
};

/// What a vote file turned out to be.
struct VoteFileShape {
    QString format; ///< VoteFormat::key; empty when its columns are of no known layout
    QString container; ///< csv, json, jsonl
};

/// Every layout that is recognised; see VoteFieldMatch for the columns that they share.
[[nodiscard]] const std::vector<VoteFormat>& voteFormats();
/// The layout of this key; nothing when there is none.
[[nodiscard]] std::optional<VoteFormat> voteFormat(const QString& key);

/// The field of a column under `format`, or by all known names when it is null.
[[nodiscard]] std::optional<VoteFieldMatch> voteFieldOf(std::string_view columnName, const VoteFormat* format);
/// The layout whose columns are all among `names`, the chosen column names by field; empty when there is none.
[[nodiscard]] QString recognisedFormat(const QStringList& names);

} // namespace darkhorse
