// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <QMap>
#include <QStringList>

#include "core/domain/verdict.h"
#include "core/exchange/voterow.h"

namespace darkhorse {

struct VoteMapping;

/// A layout of vote files: which columns, or keys of an object, hold the models and the verdict.
struct VoteFormat {
    struct Column {
        VoteField field;
        QString
            name; ///< compared whatever its case, spaces and hyphens; in a whole layout may be a path, as in VoteMapping
    };

    QString key; ///< stable word, such as chatbot_arena; the name of a whole layout
    std::vector<Column> columns; ///< none where objects nest them, as in nestedLayouts()
    bool isWhole
        = false; ///< columns that are not named here are not read; otherwise they are read by their usual names
    QMap<QString, Verdict> words {}; ///< verdict words that go before the usual ones
};

/// What a vote file turned out to be.
struct VoteFileShape {
    QString format; ///< VoteFormat::key; empty when its columns are of no known layout
    QString container; ///< csv, json, jsonl
};

/// Every layout that is recognised; see VoteFieldMatch for the columns that they share.
[[nodiscard]] const std::vector<VoteFormat>& voteFormats();

/// Whether a person described it.
[[nodiscard]] inline bool isDescribed(const VoteFormat* format) { return format != nullptr && format->isWhole; }
/// The layout that a person described.
[[nodiscard]] VoteFormat formatOf(const VoteMapping& mapping);
/// The layout of this name among `mappings`, or else of this key; null when there is none.
[[nodiscard]] std::shared_ptr<const VoteFormat> formatNamed(
    const QString& name, const std::vector<VoteMapping>& mappings);
/// The first of these that a file with such columns is of; null when it is of none.
[[nodiscard]] std::shared_ptr<const VoteFormat> describedFormat(
    const std::vector<VoteMapping>& mappings, const QStringList& fileColumns);
/// What of `format` a file with these columns does not have, for a person: "model_a (column left)"; empty when nothing is missing.
[[nodiscard]] QString missingColumns(const VoteFormat& format, const QStringList& fileColumns);

/// The field of a column under `format`, or by all known names when it is null.
[[nodiscard]] std::optional<VoteFieldMatch> voteFieldOf(std::string_view columnName, const VoteFormat* format);
/// A second field that the column is read for as well: AlpacaEval's instruction is a key and a text.
[[nodiscard]] std::optional<VoteFieldMatch> secondVoteFieldOf(std::string_view columnName, const VoteFormat* format);
/// The layout whose columns are all among `names`, the chosen column names by field; empty when there is none.
[[nodiscard]] QString recognisedFormat(const QStringList& names);

} // namespace darkhorse
