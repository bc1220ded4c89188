// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QString>
#include <QUuid>

#include "core/base/result.h"
#include "core/domain/side.h"
#include "core/domain/verdict.h"

class QIODevice;

namespace darkhorse {

/// One vote as it leaves the arena.
struct ExportedVote {
    QUuid battle; ///< column question_id
    PerSide<QString> models;
    Verdict verdict = Verdict::Tie;
    QString judge; ///< who voted
    int turns = 1;
    bool isBlind = true; ///< column anony
    QString language; ///< English name as in Chatbot Arena's files, "unknown" when it is not known
    qint64 castAtUtcMs = 0;
    bool hasLeak = false; ///< an answer named a model or its maker
};

/// Writes votes one by one, in bounded memory.
///
/// Shape:  the columns of Chatbot Arena's published votes: question_id, model_a, model_b, winner, judge, turn, anony, language,
///         tstamp (UTC seconds with three decimals); and behind them one of ours, has_leak.
/// Errors: FileUnwritable - the device takes no more; detail: its reason.
class VoteWriter {
public:
    enum class Format { Csv, JsonLines };

    [[nodiscard]] static std::unique_ptr<VoteWriter> make(Format format, QIODevice& device);
    virtual ~VoteWriter() = default;

    [[nodiscard]] virtual Result<void> begin() = 0;
    [[nodiscard]] virtual Result<void> add(const ExportedVote& vote) = 0;
    /// Hands what is buffered to the device. A file is whole only after this.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

/// "csv", "jsonl"; nothing for any other word.
[[nodiscard]] std::optional<VoteWriter::Format> voteFormatFromWord(const QString& word);

} // namespace darkhorse
