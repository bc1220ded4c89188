// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/composition.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/evaluatordesk.h"
#include "core/arena/blindness/blindnessservice.h"
#include "core/arena/categories/categorybook.h"
#include "core/arena/categories/labeldesk.h"
#include "core/arena/categories/labellingrun.h"
#include "core/arena/data/bundletools.h"
#include "core/arena/data/voteimporttools.h"
#include "core/arena/models/answermaker.h"
#include "core/arena/models/contestantdesk.h"
#include "core/arena/models/localmodels.h"
#include "core/arena/models/modelfacts.h"
#include "core/arena/models/roster.h"
#include "core/arena/session/arenafiles.h"
#include "core/arena/session/arenareader.h"
#include "core/arena/session/samplearena.h"
#include "core/arena/standings/agreementservice.h"
#include "core/arena/standings/commonprompts.h"
#include "core/arena/standings/declaredanalysis.h"
#include "core/arena/standings/livestandings.h"
#include "core/arena/standings/publishedboards.h"
#include "ui/battle/battlepage.h"
#include "ui/categories/categorytools.h"
#include "ui/categories/labeldialog.h"
#include "ui/categories/labellingdialog.h"
#include "ui/common/errortext.h"
#include "ui/common/modelselection.h"
#include "ui/data/aliasdialog.h"
#include "ui/data/bundles.h"
#include "ui/data/cleaningdialog.h"
#include "ui/data/exportdialog.h"
#include "ui/data/importanswers.h"
#include "ui/data/importboards.h"
#include "ui/data/importprompts.h"
#include "ui/data/importvotes.h"
#include "ui/explore/chartsource.h"
#include "ui/explore/chartspage.h"
#include "ui/explore/viewsmenu.h"
#include "ui/history/blindnessdialog.h"
#include "ui/history/historypage.h"
#include "ui/leaderboard/leaderboardpage.h"
#include "ui/models/aheadbutton.h"
#include "ui/models/keyquestion.h"
#include "ui/models/localbutton.h"
#include "ui/models/modelspage.h"
#include "ui/shell/mainwindow.h"

namespace darkhorse {

namespace {

const QString kViews = QStringLiteral("charts/views/");
const QString kColumns = QStringLiteral("leaderboard/columns");
const QString kLlamaServer = QStringLiteral("localModels/llamaServer");

Result<std::unique_ptr<ArenaSession>> openArena(const QString& path, ArenaSession::OpenMode mode)
{
    if (mode != ArenaSession::OpenMode::Existing && !QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(Error::Code::FileUnwritable, path);
    auto session = ArenaSession::open(path, mode);
    if (session)
        (*session)->setMachine(thisMachine());
    return session;
}

Result<QString> sampleArena()
{
    const QString path = sampleArenaPath();
    if (QFileInfo::exists(path))
        return path;
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(Error::Code::FileUnwritable, path);
    return makeSampleArena(path).map([&] { return path; });
}

/// As exports name them.
QStringList namesOf(const Roster& roster)
{
    QStringList names;
    for (const Contestant& one : roster.all().value_or(std::vector<Contestant> {}))
        names.append(one.shownName());
    return names;
}

std::vector<StandingsPtr> boardsOf(const LiveStandings& standings)
{
    std::vector<StandingsPtr> boards;
    for (const CategoryKey& category : standings.categories())
        boards.push_back(standings.standings(category));
    return boards;
}

void askForExport(ArenaSession& session, QWidget* parent)
{
    ExportTools tools;
    tools.preview = [arena = session.path()](const ExportChoice& choice, const ExportProgress& progress) {
        return previewExport(arena, choice, progress);
    };
    tools.write = [arena = session.path()](const QString& path, const ExportChoice& choice,
                      const ExportProgress& progress) { return exportArenaToFile(arena, path, choice, progress); };
    tools.models = [&session] { return namesOf(session.roster()); };
    tools.standings = [&session] { return boardsOf(session.standings()); };
    auto* dialog = new ExportDialog(std::move(tools), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void askForImport(ArenaSession& session, const QString& file, QWidget* parent)
{
    const VoteImportTools tools = makeVoteImportTools(session);
    const auto show = [&session] { showImportedVotes(session); };
    if (file.isEmpty())
        askToImportVotes(tools, parent, show);
    else
        importVotes(tools, file, parent, show);
}

void askForBundle(ArenaSession& session, QWidget* parent) { askToExportBundle(makeBundleTools(session), parent); }

void askForMerge(ArenaSession& session, const QString& file, QWidget* parent)
{
    const BundleTools tools = makeBundleTools(session);
    const auto show = [&session] { showImportedVotes(session); };
    if (file.isEmpty())
        askToMergeBundle(tools, parent, show);
    else
        mergeBundleFile(tools, file, parent, show);
}

LocalButton* makeLocalButton(ArenaSession& session, BattleRunner& runner, QWidget& page)
{
    // Which program runs model files is a matter of this computer, so it is no part of an arena.
    session.localModels().chooseProgram(QSettings().value(kLlamaServer).toString());
    auto* button = new LocalButton(session.roster(), session.localModels(), runner, &page);
    QObject::connect(button, &LocalButton::programChosen, button,
        [](const QString& path) { QSettings().setValue(kLlamaServer, path); });
    return button;
}

ModelsPage* makeModelsPage(ArenaSession& session, BattleRunner& runner, MainWindow& window)
{
    auto* page = new ModelsPage(session.roster(), session.standings(), makeContestantDesk(session), runner);
    QObject::connect(page, &ModelsPage::importWanted, &window, [page, &session, &window] {
        // The page lives as long as the session, so it guards the report of an import that a closed arena has outlived.
        askToImportAnswers([arena = session.path()](const QString& file,
                               const ProgressReport& report) { return importAnswersFromFile(arena, file, report); },
            &window,
            [guard = QPointer<ModelsPage>(page), &session] {
                if (guard)
                    session.roster().announce();
            });
    });
    QObject::connect(page, &ModelsPage::aliasesWanted, page, [page, &session] { askForAliases(session, page); });
    const auto ask = [&session, page] { askAboutKeys(session.roster(), session.keyConsent(), page); };
    QObject::connect(&session.roster(), &Roster::rosterChanged, page, ask, Qt::QueuedConnection);
    QMetaObject::invokeMethod(page, ask, Qt::QueuedConnection); // once the window stands
    auto* localButton = makeLocalButton(session, runner, *page);
    QObject::connect(localButton, &LocalButton::programChosen, page, &ModelsPage::readEngine);
    page->addTool(localButton);
    page->readEngine(); // once it is known which one was chosen
    page->addTool(new AheadButton(
        session.roster(), [&session] { return makeAnswerMaker(session); }, runner, page));
    return page;
}

/// Tags and corrections of battles, from the battle page and from History.
void askForLabels(ArenaSession& session, const std::vector<BattleId>& battles, QWidget* parent)
{
    auto* dialog = new LabelDialog(session.labels(), battles, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Beside the window, so that battles go on while a model labels.
void showLabelling(ArenaSession& session, QWidget& page)
{
    auto* dialog = page.findChild<LabellingDialog*>();
    if (!dialog) {
        dialog = new LabellingDialog(
            session.roster(),
            [&session](
                const QString& model, const QStringList& rubrics) { return makeLabellingRun(session, model, rubrics); },
            &page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

ChartsPage* makeChartsPage(
    ArenaSession& session, LeaderboardPage& leaderboard, HistoryPage& history, MainWindow& window)
{
    auto* page = new ChartsPage;
    auto* selection = new ModelSelection(page);
    page->follow(session.standings());
    page->source()->setReaders([arena = session.path()] { return modelFactsOf(arena); },
        [arena = session.path()] { return publishedBoards(arena); });
    // Views name models of one arena, so each arena has its own.
    const QString key = kViews + QString::fromLatin1(QUrl::toPercentEncoding(session.path()));
    page->views().setStore(
        [key] {
            ViewsMenu::Views views;
            const QVariantMap kept = QSettings().value(key).toMap();
            for (auto view = kept.begin(); view != kept.end(); ++view)
                views.insert(view.key(), view.value().toString());
            return views;
        },
        [key](const ViewsMenu::Views& views) {
            QVariantMap kept;
            for (auto view = views.begin(); view != views.end(); ++view)
                kept.insert(view.key(), view.value());
            QSettings().setValue(key, kept);
        });
    QObject::connect(page, &ChartsPage::boardsWanted, &window, [page, &window, arena = session.path()] {
        askToImportBoards(
            [arena](const QString& file) {
                return importPublishedBoards(arena, file).map([](const BoardImport& done) { return done.boards; });
            },
            &window,
            [guard = QPointer<ChartsPage>(page)] {
                if (guard)
                    guard->readAgain();
            });
    });
    const PromptCounter counter = [&session, reader = std::make_shared<ArenaReader>(session.path())](
                                      ContestantId first, ContestantId second, QObject* context, auto then) {
        countCommonPrompts(*reader, first, second, session.evaluator().id, context, std::move(then));
    };
    page->setPromptCounter(counter);
    leaderboard.setPromptCounter(counter);
    page->share(*selection);
    leaderboard.share(*selection);
    QObject::connect(&session.declaredAnalysis(), &DeclaredAnalysis::changed, page, &ChartsPage::readAgain);
    QObject::connect(page, &ChartsPage::battleWanted, &window, [&window] { window.showPage(PageId::Battle); });
    QObject::connect(page, &ChartsPage::modelsWanted, &window, [&window] { window.showPage(PageId::Models); });
    QObject::connect(page, &ChartsPage::methodWanted, &window, [&window] { window.showPage(PageId::Leaderboard); });
    QObject::connect(
        page, &ChartsPage::battlesWanted, &history, [&window, &history](const QString& first, const QString& second) {
            history.showBattlesOf(first, second);
            window.showPage(PageId::History);
        });
    QObject::connect(page, &ChartsPage::commonPromptsWanted, &history,
        [&window, &history](const QString& first, const QString& second) {
            history.showCommonPrompts(first, second);
            window.showPage(PageId::History);
        });
    return page;
}

void showBlindness(ArenaSession& session, MainWindow& window)
{
    auto* dialog = new BlindnessDialog([arena = session.path()] { return blindnessInArena(arena); }, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

LeaderboardPage* makeLeaderboard(ArenaSession& session)
{
    auto* leaderboard = new LeaderboardPage;
    leaderboard->follow(session.standings());
    leaderboard->setDeclaredAnalysis(session.declaredAnalysis());
    const auto tellDetails = [leaderboard, &session] {
        leaderboard->setModelDetails(detailsOf(session.roster().all().value_or(std::vector<Contestant> {})));
    };
    tellDetails();
    QObject::connect(&session.roster(), &Roster::rosterChanged, leaderboard, tellDetails);
    leaderboard->setColumns(QSettings().value(kColumns).toStringList());
    QObject::connect(leaderboard, &LeaderboardPage::columnsChosen, leaderboard,
        [](const QStringList& columns) { QSettings().setValue(kColumns, columns); });
    leaderboard->setAgreementSource([arena = session.path()] { return agreementInArena(arena); });
    auto* tools = new CategoryTools(session.categories());
    QObject::connect(tools, &CategoryTools::labellingWanted, leaderboard,
        [leaderboard, &session] { showLabelling(session, *leaderboard); });
    QObject::connect(tools, &CategoryTools::cleaningWanted, leaderboard,
        [leaderboard, &session] { askForCleaning(session, leaderboard); });
    leaderboard->setCategoryTools(session.categories(), tools);
    return leaderboard;
}

Composition::Pages makePages(ArenaSession& session, BattleRunner& runner, MainWindow& window)
{
    auto* battle = new BattlePage(runner, session.prompts(), session.rules());
    auto* leaderboard = makeLeaderboard(session);
    auto* history = new HistoryPage(session.history());

    const auto show = [&window](PageId page) { return [&window, page] { window.showPage(page); }; };
    QObject::connect(leaderboard, &LeaderboardPage::battleWanted, &window, show(PageId::Battle));
    QObject::connect(leaderboard, &LeaderboardPage::modelsWanted, &window, show(PageId::Models));
    QObject::connect(battle, &BattlePage::modelsWanted, &window, show(PageId::Models));
    QObject::connect(history, &HistoryPage::battleWanted, &window, show(PageId::Battle));
    history->describeLabelsWith([&session](BattleId one) {
        const auto labels = session.labels().labels(one);
        return labels ? labelsInWords(*labels) : QString();
    });
    QObject::connect(&session.labels(), &LabelDesk::changed, history, &HistoryPage::showLabelsAgain);
    QObject::connect(
        &session.labels(), &LabelDesk::failed, &window, [&window](const Error& error) { showError(&window, error); });
    QObject::connect(history, &HistoryPage::labelsWanted, &window,
        [&session, &window](const std::vector<BattleId>& battles) { askForLabels(session, battles, &window); });
    battle->workThrough(session.promptWork(), session.categories());
    battle->setEvaluators(session.evaluators());
    QObject::connect(battle, &BattlePage::promptFileWanted, &window, [battle, &session, &window] {
        askToImportPrompts([arena = session.path()](const QString& file,
                               const ProgressReport&) { return importPromptsFromFile(arena, file); },
            &window,
            [guard = QPointer<BattlePage>(battle)] {
                if (guard)
                    guard->readPromptsAgain();
            });
    });
    QObject::connect(battle, &BattlePage::labelsWanted, &window,
        [&session, &window](BattleId one) { askForLabels(session, { one }, &window); });
    QObject::connect(history, &HistoryPage::judgeAgainWanted, &window, [&window, &runner](BattleId one) {
        runner.reopen(one);
        window.showPage(PageId::Battle);
    });
    QObject::connect(
        history, &HistoryPage::blindnessWanted, &window, [&session, &window] { showBlindness(session, window); });
    QObject::connect(history, &HistoryPage::changesWanted, &window, [leaderboard, &window](qint64 castAtUtcMs) {
        leaderboard->showChangesSince(castAtUtcMs);
        window.showPage(PageId::Leaderboard);
    });
    QObject::connect(history, &HistoryPage::exportWanted, &window, &MainWindow::exportVotes);
    (void)runner.resume(); // nothing waits, most of the time
    return { battle, leaderboard, makeChartsPage(session, *leaderboard, *history, window), history,
        makeModelsPage(session, runner, window) };
}

} // namespace

Composition workbenchComposition()
{
    Composition composition;
    composition.openArena = openArena;
    composition.sampleArena = sampleArena;
    composition.exportVotes = askForExport;
    composition.importVotes = askForImport;
    composition.exportBundle = askForBundle;
    composition.mergeBundle = askForMerge;
    composition.makePages = makePages;
    composition.defaultArena = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                                   .filePath(QStringLiteral("arena.darkhorse"));
    return composition;
}

} // namespace darkhorse
