// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/nametable.h"
#include "core/exchange/votebatch.h"
#include "core/exchange/votereceiver.h"

namespace darkhorse {

/// Puts the parts of all files together, in their order, under one numbering of models, categories and evaluators.
class VoteJoiner final : public VoteReceiver {
public:
    VoteJoiner();

    [[nodiscard]] Portions portions() const override { return Portions::Parts; }
    void beginFile(const QString& file, qint64 linesBefore) override;
    void warn(const QString& warning) override { m_table.warnings.append(warning); }
    /// Errors: InvalidInput - more models or categories than a table can number.
    [[nodiscard]] Result<void> append(const VoteBatch& part) override;
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
