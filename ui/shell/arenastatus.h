// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/domain/standings.h"

class QLabel;

namespace darkhorse {

class ArenaSession;

/// The right part of the status bar: arena, evaluator, number of votes. Lives as long as its arena at most.
class ArenaStatus : public QWidget {
    Q_OBJECT

public:
    explicit ArenaStatus(ArenaSession& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showProblem(const QString& detail);

    ArenaSession& m_session;
    QLabel* m_arena;
    QLabel* m_evaluator;
    QLabel* m_votes;
    QLabel* m_problem; ///< why the standings are not current; hidden otherwise
    QString m_problemDetail;
};

/// How an arena is called in the window: its file's name, or "Sample arena".
[[nodiscard]] QString arenaName(const ArenaSession& session);

} // namespace darkhorse
