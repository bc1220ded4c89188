// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with a key, used in every way that a person has: keywindow ARENA URL EXPORT
//
// Two models whose key is the environment variable PLANTED_API_KEY fight once and are refused once; one is said hello to; the key is typed
// into the form; the votes are exported. Then it prints "ready", waits for a line, and crashes.
#include <csignal>
#include <cstdio>
#include <functional>

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include "app/workbench/composition.h"
#include "core/arena/battle/battlerunner.h"
#include "core/arena/data/arenaexport.h"
#include "core/arena/models/keyconsent.h"
#include "core/arena/models/roster.h"
#include "ui/common/page.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

namespace {

[[noreturn]] void die(const char* what)
{
    std::fprintf(stderr, "keywindow: %s\n", what);
    std::exit(1);
}

void waitUntil(const char* what, const std::function<bool()>& isSo)
{
    if (!QTest::qWaitFor(isSo, 30'000))
        die(what);
}

template <typename T>
T* in(QObject* parent, const char* name)
{
    T* found = parent->findChild<T*>(QString::fromLatin1(name));
    if (!found)
        die(name);
    return found;
}

void addModel(ArenaSession& session, const QString& name, const QString& url)
{
    Contestant contestant;
    contestant.name = name;
    contestant.kind = ContestantKind::OpenAiCompatible;
    contestant.baseUrl = QUrl(url);
    contestant.key = { KeySource::Kind::Environment, u"PLANTED_API_KEY"_s };
    if (!session.roster().add(contestant))
        die("a model cannot be added");
    session.keyConsent().answer(contestant, true);
}

void fight(BattleRunner& runner)
{
    runner.start(u"Two and two?"_s);
    waitUntil("no answers", [&] { return runner.phase() == Phase::Judging; });
    runner.castVerdict(Verdict::ABetter);
    waitUntil("no reveal", [&] { return runner.phase() == Phase::Revealed; });
    runner.start(u"And three?"_s); // which the server refuses, with the key in its words
    waitUntil("no refusal", [&] { return runner.phase() == Phase::Void; });
    runner.clear();
}

void sayHello(Page& models)
{
    auto* table = in<QAbstractItemView>(&models, "table");
    table->setCurrentIndex(table->model()->index(0, 0));
    in<QAction>(&models, "helloAction")->trigger();
    auto* dialog = in<QDialog>(&models, "helloDialog");
    in<QPushButton>(dialog, "askButton")->click();
    const auto* status = in<QLabel>(dialog, "statusLabel");
    waitUntil("no hello", [status] { return status->text().contains(u"***"_s); });
    dialog->reject();
}

void typeKey(Page& models, const QString& url)
{
    models.startMainTask();
    auto* dialog = in<QDialog>(&models, "contestantDialog");
    in<QLineEdit>(dialog, "urlBox")->setText(url);
    in<QLineEdit>(dialog, "nameBox")->setText(u"typed"_s);
    in<QComboBox>(dialog, "keyKindBox")->setCurrentIndex(int(KeySource::Kind::Keychain));
    in<QLineEdit>(dialog, "keyBox")->setText(qEnvironmentVariable("PLANTED_API_KEY"));
    in<QPushButton>(dialog, "checkButton")->click();
    const auto* result = in<QLabel>(dialog, "resultLabel");
    waitUntil("no check", [result] { return result->text().contains(u"***"_s); });
    result->window()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    // Kept in a keychain, or not at all where there is none.
    waitUntil("neither kept nor refused", [dialog = QPointer<QDialog>(dialog), result] {
        return !dialog || !dialog->isVisible() || result->text().contains(u"keychain"_s, Qt::CaseInsensitive);
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(u"Darkhorse"_s);
    QCoreApplication::setApplicationName(u"Darkhorse"_s);
    QApplication application(argc, argv);
    if (argc != 4)
        die("keywindow ARENA URL EXPORT");
    const QString arena = QFile::decodeName(argv[1]);
    const QString url = QString::fromLocal8Bit(argv[2]);
    Settings settings;
    LanguageSwitch language;
    language.use(u"en"_s);
    MainWindow window(workbenchComposition(), settings, language);
    window.show();
    if (!window.openArena(arena, ArenaSession::OpenMode::Create))
        die("the arena cannot be made");
    addModel(*window.session(), u"one"_s, url);
    addModel(*window.session(), u"two"_s, url);
    fight(*window.runner());
    window.showPage(PageId::Models);
    sayHello(*window.page(PageId::Models));
    typeKey(*window.page(PageId::Models), url);
    if (!exportArenaToFile(arena, QFile::decodeName(argv[3]), ExportChoice {}))
        die("the votes cannot be exported");
    std::puts("ready");
    std::fflush(stdout);
    (void)std::getchar();
    std::raise(SIGSEGV);
    return 0;
}
