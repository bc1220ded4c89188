// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/pages.h"

#include "core/arena/arenasession.h"
#include "core/arena/battlerunner.h"
#include "ui/battle/battlepage.h"
#include "ui/history/historypage.h"
#include "ui/leaderboard/leaderboardpage.h"
#include "ui/shell/mainwindow.h"

namespace darkhorse {

Composition::Pages makePages(ArenaSession& session, BattleRunner& runner, MainWindow& window)
{
    auto* battle = new BattlePage(runner, session.prompts());
    auto* leaderboard = new LeaderboardPage;
    leaderboard->follow(session.standings());
    auto* history = new HistoryPage(session.history());

    const auto show = [&window](PageId page) { return [&window, page] { window.showPage(page); }; };
    QObject::connect(leaderboard, &LeaderboardPage::battleWanted, &window, show(PageId::Battle));
    QObject::connect(leaderboard, &LeaderboardPage::modelsWanted, &window, show(PageId::Models));
    QObject::connect(history, &HistoryPage::battleWanted, &window, show(PageId::Battle));
    QObject::connect(history, &HistoryPage::exportWanted, &window, &MainWindow::exportVotes);
    return { battle, leaderboard, history, nullptr };
}

} // namespace darkhorse
