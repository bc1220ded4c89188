// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

#include "core/arena/battle/battlerunner.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/page.h"
#include "ui/shell/arenastatus.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/language.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/settings.h"
#include "ui/shell/welcomepage.h"

namespace darkhorse {

namespace {

constexpr QSize kFirstSize { 1280, 820 };
constexpr QSize kSmallestSize { 900, 560 };
const QString kSuffix = QStringLiteral("darkhorse");
const QString kBundleSuffix = QStringLiteral("dhbundle");

/// The one file among what is dragged, when it may hold votes or an arena; otherwise empty.
QString arenaFileIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString file = urls.front().toLocalFile();
    static const QStringList kinds { QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("json"),
        QStringLiteral("jsonl"), QStringLiteral("gz"), QStringLiteral("zip"), QStringLiteral("zst"),
        QStringLiteral("xz"), QStringLiteral("bz2"), kBundleSuffix };
    return kinds.contains(QFileInfo(file).suffix().toLower()) ? file : QString();
}

} // namespace

MainWindow::MainWindow(Composition composition, Settings& settings, LanguageSwitch& language)
    : m_composition(std::move(composition))
    , m_settings(settings)
    , m_language(language)
    , m_menu(new MainMenu(settings, language.current(), this))
    , m_sidebar(new Sidebar(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(m_stack))
{
    setWindowIcon(applicationIcon());
    buildLayout();
    connectMenu();
    connect(m_sidebar, &Sidebar::pageRequested, this, &MainWindow::showPage);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::modelRequested, this, &MainWindow::addFirstModel);
    connect(m_welcome, &WelcomePage::arenaRequested, this, &MainWindow::askForArena);
    resize(kFirstSize.boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings.windowGeometry());
    showWelcome();
    retranslate();
}

MainWindow::~MainWindow() { closeArena(); }

void MainWindow::buildLayout()
{
    m_sidebar->setObjectName(QStringLiteral("sidebar"));
    m_stack->setObjectName(QStringLiteral("stack"));
    m_welcome->setObjectName(QStringLiteral("welcome"));
    auto* middle = new QWidget(this);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    m_stack->addWidget(m_welcome);
    setCentralWidget(middle);
    setMinimumSize(kSmallestSize);
    setAcceptDrops(true);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::newArenaRequested, this, &MainWindow::askForNewArena);
    connect(m_menu, &MainMenu::openArenaRequested, this, &MainWindow::askForArena);
    connect(m_menu, &MainMenu::recentArenaRequested, this,
        [this](const QString& path) { openArena(path, ArenaSession::OpenMode::Existing); });
    connect(m_menu, &MainMenu::sampleRequested, this, &MainWindow::openSample);
    connect(m_menu, &MainMenu::importRequested, this, [this] { importVotes(); });
    connect(m_menu, &MainMenu::exportRequested, this, &MainWindow::exportVotes);
    connect(m_menu, &MainMenu::bundleRequested, this, &MainWindow::exportBundle);
    connect(m_menu, &MainMenu::mergeRequested, this, [this] { mergeBundle(); });
    connect(m_menu, &MainMenu::pageRequested, this, &MainWindow::showPage);
    connect(m_menu, &MainMenu::themeRequested, this, &MainWindow::useTheme);
    connect(m_menu, &MainMenu::fullScreenRequested, this, &MainWindow::useFullScreen);
    connect(m_menu, &MainMenu::languageRequested, this, [this](const QString& locale) {
        m_settings.setLanguage(locale);
        m_language.use(locale);
    });
    connect(m_menu, &MainMenu::welcomeRequested, this, &MainWindow::showWelcome);
    connect(m_menu, &MainMenu::shortcutsRequested, this, [this] { showShortcuts(this); });
    connect(m_menu, &MainMenu::aboutRequested, this, [this] { showAbout(this); });
}

bool MainWindow::openArena(const QString& path, ArenaSession::OpenMode mode)
{
    if (!mayLeaveBattle())
        return false;
    auto opened = m_composition.openArena(path, mode);
    if (!opened) {
        showError(this, opened.error(), QDir::toNativeSeparators(path));
        if (opened.error().code == Error::Code::NotFound)
            m_settings.removeRecentArena(path);
        return false;
    }
    install(std::move(*opened));
    return true;
}

void MainWindow::openSample()
{
    const auto path = m_composition.sampleArena();
    if (path)
        openArena(*path, ArenaSession::OpenMode::Existing);
    else
        showError(this, path.error());
}

void MainWindow::install(std::unique_ptr<ArenaSession> session)
{
    closeArena();
    m_session = std::move(session);
    m_runner = std::make_unique<BattleRunner>(*m_session);
    m_pages = m_composition.makePages(*m_session, *m_runner, *this);
    for (Page* page : m_pages) {
        if (page != nullptr)
            m_stack->addWidget(page);
    }
    m_status = new ArenaStatus(*m_session, this);
    statusBar()->addPermanentWidget(m_status, 1);
    m_settings.addRecentArena(m_session->path());
    m_menu->setHasArena(true);
    showPage(PageId::Battle);
    retranslate();
}

void MainWindow::closeArena()
{
    delete std::exchange(m_status, nullptr);
    for (Page*& page : m_pages)
        delete std::exchange(page, nullptr);
    m_runner.reset();
    m_session.reset();
}

void MainWindow::showWelcome()
{
    m_stack->setCurrentWidget(m_welcome);
    m_sidebar->setCurrent(std::nullopt, m_session != nullptr);
    m_welcome->startMainTask();
}

void MainWindow::showPage(PageId id)
{
    Page* front = page(id);
    if (front == nullptr)
        return;
    m_stack->setCurrentWidget(front);
    m_sidebar->setCurrent(id, true);
    if (id == PageId::Battle)
        front->startMainTask();
    else
        front->setFocus();
}

Page* MainWindow::page(PageId page) const { return m_pages[static_cast<size_t>(page)]; }

void MainWindow::askForNewArena()
{
    const QString filter = tr("Arenas (*.darkhorse)");
    QString path = QFileDialog::getSaveFileName(this, tr("New arena"), QFileInfo(m_composition.defaultArena).path(),
        filter, nullptr, QFileDialog::DontConfirmOverwrite); // what is there is never replaced
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + kSuffix;
    openArena(path, ArenaSession::OpenMode::Create);
}

void MainWindow::askForArena()
{
    const QString filter = tr("Arenas (*.darkhorse);;All files (*)");
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Open arena"), QFileInfo(m_composition.defaultArena).path(), filter);
    if (!path.isEmpty())
        openArena(path, ArenaSession::OpenMode::Existing);
}

void MainWindow::addFirstModel()
{
    const bool hasOwnArena = m_session && !m_session->isSample();
    if (!hasOwnArena && !openArena(m_composition.defaultArena, ArenaSession::OpenMode::ExistingOrCreate))
        return;
    showPage(PageId::Models);
    page(PageId::Models)->startMainTask();
}

void MainWindow::importVotes(const QString& file)
{
    if (m_session)
        m_composition.importVotes(*m_session, file, this);
}

void MainWindow::exportVotes()
{
    if (m_session)
        m_composition.exportVotes(*m_session, this);
}

void MainWindow::exportBundle()
{
    if (m_session)
        m_composition.exportBundle(*m_session, this);
}

void MainWindow::mergeBundle(const QString& file)
{
    if (m_session)
        m_composition.mergeBundle(*m_session, file, this);
}

void MainWindow::useTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    applyTheme(*qApp, theme);
}

void MainWindow::useFullScreen(bool isFull)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull)); // and stays maximised
}

/// A battle that nobody judged would be lost without a word.
bool MainWindow::mayLeaveBattle()
{
    using Phase = BattleRunner::Phase;
    const Phase phase = m_runner ? m_runner->phase() : Phase::Idle;
    if (phase != Phase::Judging && phase != Phase::Streaming)
        return true;
    const QString what
        = phase == Phase::Judging ? tr("A battle waits for your verdict.") : tr("A battle is under way.");
    QMessageBox box(QMessageBox::Question, windowTitle(), what, QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("leaveBox"));
    box.setInformativeText(tr("If you leave it now, it does not count."));
    const QPushButton* leave = box.addButton(tr("Leave it"), QMessageBox::DestructiveRole);
    box.addButton(tr("Go back"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == leave;
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ThemeChange && m_settings.theme() == ThemeChoice::System)
        applyTheme(*qApp, ThemeChoice::System);
    else if (event->type() == QEvent::WindowStateChange)
        m_menu->setFullScreen(isFullScreen());
    QMainWindow::changeEvent(event);
}

/// Enter presses the button that has the focus, as Space does; outside dialogs Qt leaves it at Space.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()); isEnter && button != nullptr)
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeaveBattle()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_session && !arenaFileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    // Later: whoever drags waits until this has returned.
    QMetaObject::invokeMethod(
        this,
        [this, file = arenaFileIn(*event->mimeData())] {
            if (QFileInfo(file).suffix().toLower() == kBundleSuffix)
                mergeBundle(file);
            else
                importVotes(file);
        },
        Qt::QueuedConnection);
    event->acceptProposedAction();
}

void MainWindow::retranslate()
{
    m_menu->retranslate();
    setWindowTitle(m_session ? tr("%1 – Darkhorse", "arena").arg(arenaName(*m_session)) : tr("Darkhorse"));
}

} // namespace darkhorse
