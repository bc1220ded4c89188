// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QMainWindow>

#include "core/arena/session/arenasession.h"
#include "ui/common/theme.h"
#include "ui/shell/composition.h"
#include "ui/shell/sidebar.h"

class QStackedWidget;

namespace darkhorse {

class ArenaStatus;
class BattleRunner;
class LanguageSwitch;
class MainMenu;
class Page;
class Settings;
class WelcomePage;

/// The frame around the pages: navigation, menus, status bar, and which arena is open.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Composition composition, Settings& settings, LanguageSwitch& language);
    ~MainWindow() override;

    /// Opens an arena instead of the one at hand. After an error the old one stays open and a message says why.
    bool openArena(const QString& path, ArenaSession::OpenMode mode);
    void openSample();
    void showWelcome();
    void showPage(PageId page);
    void importVotes(const QString& file = {});
    void exportVotes();
    void exportBundle();
    void mergeBundle(const QString& file = {});
    [[nodiscard]] Page* page(PageId page) const;
    [[nodiscard]] ArenaSession* session() const { return m_session.get(); }
    [[nodiscard]] BattleRunner* runner() const { return m_runner.get(); }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    void connectMenu();
    void install(std::unique_ptr<ArenaSession> session);
    void closeArena();
    void askForNewArena();
    void askForArena();
    void addFirstModel();
    void useTheme(ThemeChoice theme);
    void useFullScreen(bool isFull);
    [[nodiscard]] bool mayLeaveBattle();
    void retranslate();

    Composition m_composition;
    Settings& m_settings;
    LanguageSwitch& m_language;
    // The pages use the runner, the runner uses the session: they go in this order.
    std::unique_ptr<ArenaSession> m_session;
    std::unique_ptr<BattleRunner> m_runner;
    Composition::Pages m_pages {};
    ArenaStatus* m_status = nullptr;
    MainMenu* m_menu;
    Sidebar* m_sidebar;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
};

} // namespace darkhorse
