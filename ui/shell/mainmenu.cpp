// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenuBar>

#include "ui/shell/language.h"
#include "ui/shell/settings.h"

namespace darkhorse {

namespace {

constexpr PageId kPages[] = { PageId::Battle, PageId::Leaderboard, PageId::Charts, PageId::History, PageId::Models };
constexpr ThemeChoice kThemes[] = { ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark };

} // namespace

MainMenu::MainMenu(const Settings& settings, const QString& language, QMainWindow* window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_file(window->menuBar()->addMenu(QString()))
    , m_view(window->menuBar()->addMenu(QString()))
    , m_language(window->menuBar()->addMenu(QString()))
    , m_help(window->menuBar()->addMenu(QString()))
{
    buildFileMenu();
    buildViewMenu();
    buildLanguageMenu(language);
    buildHelpMenu();
    setHasArena(false);
    retranslate();
}

QAction* MainMenu::addAction(QMenu* menu, const char* objectName, void (MainMenu::*signal)())
{
    QAction* action = menu->addAction(QString());
    action->setObjectName(QLatin1String(objectName));
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void MainMenu::buildFileMenu()
{
    m_new = addAction(m_file, "newArena", &MainMenu::newArenaRequested);
    m_new->setShortcut(QKeySequence::New);
    m_open = addAction(m_file, "openArena", &MainMenu::openArenaRequested);
    m_open->setShortcut(QKeySequence::Open);
    m_recent = m_file->addMenu(QString());
    connect(m_file, &QMenu::aboutToShow, this, &MainMenu::fillRecent);
    m_sample = addAction(m_file, "sampleArena", &MainMenu::sampleRequested);
    m_file->addSeparator();
    m_import = addAction(m_file, "importVotes", &MainMenu::importRequested);
    m_import->setShortcut(Qt::CTRL | Qt::Key_I);
    m_export = addAction(m_file, "exportVotes", &MainMenu::exportRequested);
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    m_file->addSeparator();
    m_bundle = addAction(m_file, "exportBundle", &MainMenu::bundleRequested);
    m_merge = addAction(m_file, "mergeBundle", &MainMenu::mergeRequested);
    m_file->addSeparator();
    m_quit = m_file->addAction(QString());
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, m_window, &QWidget::close);
}

void MainMenu::buildViewMenu()
{
    for (const PageId page : kPages) {
        QAction* action = m_view->addAction(QString());
        action->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + static_cast<int>(page)));
        connect(action, &QAction::triggered, this, [this, page] { emit pageRequested(page); });
        m_pages.push_back(action);
    }
    m_view->addSeparator();
    m_theme = m_view->addMenu(QString());
    auto* group = new QActionGroup(this);
    for (const ThemeChoice theme : kThemes) {
        QAction* action = group->addAction(m_theme->addAction(QString()));
        action->setCheckable(true);
        action->setChecked(theme == m_settings.theme());
        connect(action, &QAction::triggered, this, [this, theme] { emit themeRequested(theme); });
        m_themes.push_back(action);
    }
    m_fullScreen = m_view->addAction(QString());
    m_fullScreen->setShortcut(Qt::Key_F11);
    m_fullScreen->setObjectName(QStringLiteral("fullScreen"));
    m_fullScreen->setCheckable(true);
    connect(m_fullScreen, &QAction::toggled, this, &MainMenu::fullScreenRequested);
}

void MainMenu::buildLanguageMenu(const QString& current)
{
    auto* group = new QActionGroup(this);
    const bool isSystems = m_settings.language().isEmpty();
    m_systemLanguage = group->addAction(m_language->addAction(QString()));
    m_systemLanguage->setObjectName(QStringLiteral("language_system"));
    m_systemLanguage->setCheckable(true);
    m_systemLanguage->setChecked(isSystems);
    connect(m_systemLanguage, &QAction::triggered, this, [this] { emit languageRequested(QString()); });
    for (const LanguageSwitch::Choice& choice : LanguageSwitch::choices()) {
        QAction* action = group->addAction(m_language->addAction(choice.name));
        action->setObjectName(QStringLiteral("language_%1").arg(choice.locale));
        action->setCheckable(true);
        action->setChecked(!isSystems && choice.locale == current);
        connect(action, &QAction::triggered, this, [this, locale = choice.locale] { emit languageRequested(locale); });
    }
}

void MainMenu::buildHelpMenu()
{
    m_welcome = addAction(m_help, "welcome", &MainMenu::welcomeRequested);
    m_shortcuts = addAction(m_help, "shortcuts", &MainMenu::shortcutsRequested);
    m_shortcuts->setShortcut(QKeySequence::HelpContents);
    m_help->addSeparator();
    m_about = addAction(m_help, "about", &MainMenu::aboutRequested);
    m_about->setMenuRole(QAction::AboutRole);
}

void MainMenu::fillRecent()
{
    m_recent->clear();
    for (const QString& path : m_settings.recentArenas()) {
        QString shown = QDir::toNativeSeparators(path);
        QAction* action = m_recent->addAction(shown.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { emit recentArenaRequested(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainMenu::setFullScreen(bool isFull) { m_fullScreen->setChecked(isFull); }

void MainMenu::setHasArena(bool hasArena)
{
    for (QAction* action : { m_import, m_export, m_bundle, m_merge })
        action->setEnabled(hasArena);
    for (QAction* page : m_pages)
        page->setEnabled(hasArena);
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_new->setText(tr("&New arena…"));
    m_open->setText(tr("&Open arena…"));
    m_recent->setTitle(tr("Open &recent"));
    m_sample->setText(tr("&Sample arena"));
    m_import->setText(tr("&Import votes…"));
    m_export->setText(tr("&Export…"));
    m_bundle->setText(tr("Export the &whole arena…"));
    m_merge->setText(tr("&Merge a bundle…"));
    m_quit->setText(tr("&Quit"));
    m_view->setTitle(tr("&View"));
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setText(pageName(kPages[i]));
    m_theme->setTitle(tr("&Theme"));
    m_themes[0]->setText(tr("As the &system"));
    m_themes[1]->setText(tr("&Light"));
    m_themes[2]->setText(tr("&Dark"));
    m_fullScreen->setText(tr("&Full screen"));
    m_language->setTitle(tr("&Language"));
    m_systemLanguage->setText(tr("As the &system"));
    m_help->setTitle(tr("&Help"));
    m_welcome->setText(tr("&Welcome page"));
    m_shortcuts->setText(tr("&Keyboard shortcuts"));
    m_about->setText(tr("&About Darkhorse"));
}

} // namespace darkhorse
