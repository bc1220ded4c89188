// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QStringList>

#include "core/arena/session/arenasession.h"

namespace darkhorse {

/// Who judges, by which guidelines, and how far they have come. Never what anybody else said.
/// Thread: the interface thread. Errors of every call besides those named: those of a database.
class EvaluatorDesk : public QObject {
    Q_OBJECT

public:
    explicit EvaluatorDesk(ArenaSession::Parts& parts, QObject* parent = nullptr);

    /// Takes up who judged last, or a first evaluator.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] const Evaluator& current() const;
    /// Everybody who has judged here, in the order of their first appearance.
    [[nodiscard]] QStringList names() const;
    /// From now on `name` judges, who may be new; the session of whoever did before ends, and their verdicts are final. Not while a
    /// battle is in hand. Errors: InvalidInput - an empty name.
    [[nodiscard]] Result<void> choose(const QString& name);

    /// The evaluator's own votes.
    struct Pace {
        int today = 0; ///< since midnight where they are
        int session = 0; ///< since they began
        std::optional<double> perHour; ///< over this session, from its first vote to its last; from the fifth vote on
    };
    [[nodiscard]] Pace pace();

    /// How battles of this arena are to be judged, as Markdown; empty for none.
    [[nodiscard]] QString guidelines() const;
    [[nodiscard]] Result<void> setGuidelines(const QString& markdown);

signals:
    void evaluatorChanged();

private:
    /// The present evaluator's votes from a moment on, as far as they were counted.
    struct Tally {
        EvaluatorId evaluator;
        qint64 sinceUtcMs = 0;
        OwnVotes votes;
    };
    [[nodiscard]] bool bringUpToDate(Tally& tally, qint64 sinceUtcMs) const;

    ArenaSession::Parts& m_parts;
    qint64 m_sessionBeganUtcMs = 0;
    Tally m_today;
    Tally m_session;
};

} // namespace darkhorse
