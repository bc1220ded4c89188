// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/common/theme.h"
#include "ui/shell/sidebar.h"

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace darkhorse {

class Settings;

/// The menu bar: every command of the window, with its key.
class MainMenu : public QObject {
    Q_OBJECT

public:
    MainMenu(const Settings& settings, const QString& language, QMainWindow* window);

    /// Commands that need an arena.
    void setHasArena(bool hasArena);
    /// What the window is now, however it came to be so.
    void setFullScreen(bool isFull);
    void retranslate();

signals:
    void newArenaRequested();
    void openArenaRequested();
    void recentArenaRequested(const QString& path);
    void sampleRequested();
    void importRequested();
    void exportRequested();
    void bundleRequested();
    void mergeRequested();
    void pageRequested(darkhorse::PageId page);
    void themeRequested(darkhorse::ThemeChoice theme);
    void fullScreenRequested(bool isFull);
    void languageRequested(const QString& locale);
    void welcomeRequested();
    void shortcutsRequested();
    void aboutRequested();

private:
    void buildFileMenu();
    void buildViewMenu();
    void buildLanguageMenu(const QString& current);
    void buildHelpMenu();
    void fillRecent();
    QAction* addAction(QMenu* menu, const char* objectName, void (MainMenu::*signal)());

    const Settings& m_settings;
    QMainWindow* m_window;
    QMenu* m_file;
    QMenu* m_view;
    QMenu* m_language;
    QAction* m_systemLanguage = nullptr;
    QMenu* m_help;
    QMenu* m_recent = nullptr;
    QMenu* m_theme = nullptr;
    QAction* m_new = nullptr;
    QAction* m_open = nullptr;
    QAction* m_sample = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
    QAction* m_bundle = nullptr;
    QAction* m_merge = nullptr;
    QAction* m_quit = nullptr;
    QAction* m_fullScreen = nullptr;
    QAction* m_welcome = nullptr;
    QAction* m_shortcuts = nullptr;
    QAction* m_about = nullptr;
    std::vector<QAction*> m_pages;
    std::vector<QAction*> m_themes;
};

} // namespace darkhorse
