// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/exportchoice.h"

#include <array>

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

template <typename Value>
struct Word {
    Value value;
    QLatin1StringView word;
};

constexpr std::array kKinds { Word { ExportKind::Votes, "votes"_L1 }, Word { ExportKind::Battles, "battles"_L1 },
    Word { ExportKind::Preferences, "preferences"_L1 }, Word { ExportKind::Comparator, "comparator"_L1 } };
constexpr std::array kFormats { Word { ExportFormat::Csv, "csv"_L1 }, Word { ExportFormat::JsonLines, "jsonl"_L1 },
    Word { ExportFormat::Json, "json"_L1 } };
constexpr std::array kGrains { Word { TimeGrain::Exact, "exact"_L1 }, Word { TimeGrain::Hour, "hour"_L1 },
    Word { TimeGrain::Day, "day"_L1 }, Word { TimeGrain::Month, "month"_L1 } };

template <typename Words, typename Value>
QString wordOf(const Words& words, Value value)
{
    for (const auto& one : words) {
        if (one.value == value)
            return one.word;
    }
    Q_UNREACHABLE();
}

template <typename Value, std::size_t Count>
std::optional<Value> valueOf(const std::array<Word<Value>, Count>& words, const QString& word)
{
    for (const auto& one : words) {
        if (one.word == word)
            return one.value;
    }
    return std::nullopt;
}

} // namespace

QString toWord(ExportKind kind) { return wordOf(kKinds, kind); }
std::optional<ExportKind> exportKindFromWord(const QString& word) { return valueOf(kKinds, word); }
QString toWord(ExportFormat format) { return wordOf(kFormats, format); }
std::optional<ExportFormat> exportFormatFromWord(const QString& word) { return valueOf(kFormats, word); }
QString toWord(TimeGrain grain) { return wordOf(kGrains, grain); }
std::optional<TimeGrain> timeGrainFromWord(const QString& word) { return valueOf(kGrains, word); }

QList<ExportFormat> exportFormats(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Votes: return { ExportFormat::Csv, ExportFormat::JsonLines };
    case ExportKind::Battles:
    case ExportKind::Preferences: return { ExportFormat::JsonLines };
    case ExportKind::Comparator: return { ExportFormat::Json };
    }
    Q_UNREACHABLE();
}

qint64 coarsened(qint64 utcMs, TimeGrain grain)
{
    if (grain == TimeGrain::Exact)
        return utcMs;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone::utc());
    const QDate day = grain == TimeGrain::Month ? QDate(time.date().year(), time.date().month(), 1) : time.date();
    const QTime hour = grain == TimeGrain::Hour ? QTime(time.time().hour(), 0) : QTime(0, 0);
    return QDateTime(day, hour, QTimeZone::utc()).toMSecsSinceEpoch();
}

} // namespace darkhorse
