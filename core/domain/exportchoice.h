// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QMetaType>
#include <QStringList>

#include "core/domain/side.h"

namespace darkhorse {

/// What of an arena is exported, one record a vote.
enum class ExportKind {
    Votes, ///< a table
    Battles, ///< votes with their conversations
    Preferences, ///< pairs of a better and a worse answer, for training
    Comparator, ///< the battles of two models, for LLM Comparator
};

/// Stable words: votes, battles, preferences, comparator.
[[nodiscard]] QString toWord(ExportKind kind);
[[nodiscard]] std::optional<ExportKind> exportKindFromWord(const QString& word);

enum class ExportFormat { Csv, JsonLines, Json };

/// Stable words, which are also the endings of such files: csv, jsonl, json.
[[nodiscard]] QString toWord(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromWord(const QString& word);

/// The formats that a kind can be written in, the usual one first.
[[nodiscard]] QList<ExportFormat> exportFormats(ExportKind kind);

/// How exactly times leave the arena: as they are, or the beginning of their hour, day or month in UTC.
enum class TimeGrain { Exact, Hour, Day, Month };

/// Stable words: exact, hour, day, month.
[[nodiscard]] QString toWord(TimeGrain grain);
[[nodiscard]] std::optional<TimeGrain> timeGrainFromWord(const QString& word);
[[nodiscard]] qint64 coarsened(qint64 utcMs, TimeGrain grain);

/// What leaves an arena, and how.
struct ExportChoice {
    ExportKind kind = ExportKind::Votes;
    ExportFormat format = ExportFormat::Csv;
    QStringList columns; ///< of votes; empty: Chatbot Arena's
    bool asMessages = false; ///< preferences as lists of messages, which battles of several turns need
    PerSide<QString> models; ///< of LLM Comparator's file
    bool isAnonymous = false; ///< evaluators under pseudonyms, personal data replaced, secret models unnamed
    TimeGrain times = TimeGrain::Exact;
    QStringList names; ///< of people and things to be replaced, besides what is found; anonymous only

    friend bool operator==(const ExportChoice&, const ExportChoice&) = default;
};

} // namespace darkhorse

Q_DECLARE_METATYPE(darkhorse::ExportKind)
Q_DECLARE_METATYPE(darkhorse::ExportFormat)
