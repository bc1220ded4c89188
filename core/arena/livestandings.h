// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <vector>

#include "core/domain/standings.h"
#include "core/domain/vote.h"

namespace darkhorse {

/// Keeps the standings of every category current, one immutable Standings value each.
///
/// Fits run on a worker thread; a fit that a newer vote has overtaken is dropped. Thread: the interface thread.
class LiveStandings : public QObject {
    Q_OBJECT

public:
    explicit LiveStandings(QObject* parent = nullptr);
    ~LiveStandings() override;

    /// In the order in which they are shown; Overall first.
    [[nodiscard]] std::vector<CategoryKey> categories() const;
    /// Never null: an arena without votes has standings without ratings. Unknown categories have no rows.
    [[nodiscard]] StandingsPtr standings(const CategoryKey& category) const;

signals:
    /// One category has a new value.
    void standingsChanged(const darkhorse::StandingsPtr& standings);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace darkhorse
