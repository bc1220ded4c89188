// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/battle/rulebook.h"
#include "core/arena/session/arenasession.h"
#include "core/arena/standings/livestandings.h"
#include "tests/support/arena/temparena.h"
#include "ui/battle/battlepage.h"

namespace darkhorse {

inline const QString kPrompt = QStringLiteral("Two and two?");

/// A page over two recorded contestants, shown and active.
struct Stage {
    Stage()
    {
        arena.addRecorded(
            QStringLiteral("heron"), QStringLiteral("Birds"), { { kPrompt, QStringLiteral("**Four.**") } });
        arena.addRecorded(
            QStringLiteral("otter"), QStringLiteral("Beasts"), { { kPrompt, QStringLiteral("**Five.**") } });
        session = arena.open();
        runner = std::make_unique<BattleRunner>(*session);
        page = std::make_unique<BattlePage>(*runner, session->prompts(), session->rules());
        page->resize(1000, 700);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->startMainTask();
        (void)QTest::qWaitFor(
            [this] { return !part<QPlainTextEdit>(QStringLiteral("promptBox"))->toPlainText().isEmpty(); });
    }

    template <typename T>
    [[nodiscard]] T* part(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
    [[nodiscard]] bool reaches(BattleRunner::Phase phase) const
    {
        return QTest::qWaitFor([&] { return runner->phase() == phase; });
    }
    /// A key as a person presses it: it goes where the focus is.
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] qint64 votes() const { return session->standings().standings(overallCategory())->votesCounted; }

    TempArena arena;
    std::unique_ptr<ArenaSession> session;
    std::unique_ptr<BattleRunner> runner;
    std::unique_ptr<BattlePage> page;
};

} // namespace darkhorse
