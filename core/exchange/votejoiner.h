// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/nametable.h"
#include "core/exchange/votebatch.h"

namespace darkhorse {

/// Puts the parts of all files together, in their order, under one numbering of models, categories and evaluators.
class VoteJoiner {
public:
    VoteJoiner();

    /// The parts that follow belong to this file; line numbers start anew after its first `linesBefore` lines.
    void beginFile(const QString& file, qint64 linesBefore);
    void warn(const QString& warning) { m_table.warnings.append(warning); }
    /// Errors: InvalidInput - more models or categories than a table can number.
    [[nodiscard]] Result<void> append(const VoteBatch& part);
    /// Votes so far.
    [[nodiscard]] std::size_t size() const { return m_table.size(); }
    /// Rows of the file in hand that have no models: if that is all there is, it is no vote file.
    [[nodiscard]] qint64 rowsWithoutModels() const;

    /// The whole table, in time order if every vote has a time.
    [[nodiscard]] VoteTable finish();

private:
    void appendSkipped(const VoteBatch& part);

    VoteTable m_table;
    NameTable m_models;
    NameTable m_categories;
    NameTable m_evaluators;
    NameTable m_prompts;
    NameTable m_languages;
    QString m_file;
    qint64 m_linesBefore = 0;
};

} // namespace darkhorse
