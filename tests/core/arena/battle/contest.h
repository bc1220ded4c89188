// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTcpServer>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/session/arenasession.h"
#include "tests/support/arena/temparena.h"

namespace darkhorse {

inline const QString kPrompt = QStringLiteral("Two and two?");

/// Two recorded contestants whose answers tell who gave them.
class Contest {
public:
    Contest()
    {
        m_first = m_arena.addRecorded(
            QStringLiteral("heron"), QStringLiteral("Birds"), { { kPrompt, QStringLiteral("Four.") } });
        m_arena.addRecorded(
            QStringLiteral("otter"), QStringLiteral("Beasts"), { { kPrompt, QStringLiteral("Five.") } });
        m_session = m_arena.open();
    }

    /// A seed under which heron sits on `side`.
    [[nodiscard]] quint64 seedFor(Side side)
    {
        for (quint64 seed = 0;; ++seed) {
            BattleRunner runner(*m_session, nullptr, [seed] { return seed; });
            runner.start(kPrompt);
            const bool isComplete = QTest::qWaitFor([&] { return runner.phase() == BattleRunner::Phase::Judging; });
            Q_ASSERT(isComplete);
            if ((runner.view(Side::A).text == QStringLiteral("Four.")) == (side == Side::A))
                return seed;
        }
    }

    void reopen()
    {
        m_session.reset();
        m_session = m_arena.open();
    }
    [[nodiscard]] ArenaSession& session() { return *m_session; }
    [[nodiscard]] ContestantId heron() const { return m_first; }
    [[nodiscard]] const TempArena& arena() const { return m_arena; }

private:
    TempArena m_arena;
    ContestantId m_first;
    std::unique_ptr<ArenaSession> m_session;
};

inline bool reaches(const BattleRunner& runner, BattleRunner::Phase phase)
{
    return QTest::qWaitFor([&] { return runner.phase() == phase; });
}

/// A server that says nothing useful: it closes each connection at once.
inline Contestant brokenServer(const QTcpServer& server)
{
    Contestant contestant;
    contestant.name = QStringLiteral("broken");
    contestant.kind = ContestantKind::OpenAiCompatible;
    contestant.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(server.serverPort()));
    return contestant;
}

} // namespace darkhorse
