// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QTimer>

#include "core/arena/battle/history.h"

namespace darkhorse {

/// Counts the battles that match a search, step by step, so that the window stays fluid however many there are.
class MatchCounter final : public QObject {
    Q_OBJECT

public:
    /// As History::countMatches.
    using Source = std::function<Result<HistoryCount>(const QString& text, std::optional<BattleId> before)>;

    explicit MatchCounter(Source source, QObject* parent = nullptr);

    /// Counts from the beginning; a count that runs is given up. Few battles are counted when it returns.
    void start(const QString& text);
    void stop() { m_next.stop(); }
    /// How many match; nothing while it counts, or after an error.
    [[nodiscard]] std::optional<qint64> matches() const
    {
        return m_isDone ? std::optional(m_count.matches) : std::nullopt;
    }

signals:
    void counted();
    void failed(const darkhorse::Error& error);

private:
    void step();

    Source m_source;
    QString m_text;
    HistoryCount m_count;
    bool m_isDone = false;
    QTimer m_next; ///< the next step, after whatever else waits
};

} // namespace darkhorse
