// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <memory>

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>

#include "app/workbench/composition.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// What --db names, else what was open last, else nothing: the welcome page.
void openFirstArena(MainWindow& window, const Settings& settings, const QString& asked)
{
    if (!asked.isEmpty()) {
        window.openArena(QFileInfo(asked).absoluteFilePath(), ArenaSession::OpenMode::ExistingOrCreate);
        return;
    }
    const QStringList recent = settings.recentArenas();
    if (!recent.isEmpty() && QFileInfo::exists(recent.first()))
        window.openArena(recent.first(), ArenaSession::OpenMode::Existing);
}

/// What is only printed needs no display.
bool isOnlyPrinted(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QByteArrayView view(argument);
        return view == "-h" || view == "--help" || view == "--help-all" || view == "-v" || view == "--version";
    });
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (isOnlyPrinted(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(u"Darkhorse"_s);
    QCoreApplication::setApplicationName(u"Darkhorse"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DARKHORSE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.darkhorse.Darkhorse"_s);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);

    Settings settings;
    LanguageSwitch language;
    language.use(settings.language());
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "A workbench for blind battles between language models."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption db(
        u"db"_s, QCoreApplication::translate("main", "Opens this arena; it is made when it is not there."), u"FILE"_s);
    const QCommandLineOption lang(
        u"lang"_s, QCoreApplication::translate("main", "Language of this run: en, ru or zh_CN."), u"LANGUAGE"_s);
    parser.addOptions({ db, lang });
    parser.addPositionalArgument(u"arena"_s, QCoreApplication::translate("main", "An arena to open."), u"[ARENA]"_s);
    parser.process(*application);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1 || (!files.isEmpty() && parser.isSet(db))) {
        std::fprintf(stderr, "%s\n\n%s", "darkhorse: one arena at a time", qPrintable(parser.helpText()));
        return 2;
    }
    if (parser.isSet(lang))
        language.use(parser.value(lang));
    applyTheme(*qApp, settings.theme());

    MainWindow window(workbenchComposition(), settings, language);
    window.show();
    // The window is on the screen before the arena is read.
    QTimer::singleShot(0, &window, [&] {
        if (files.isEmpty())
            openFirstArena(window, settings, parser.value(db));
        else
            window.openArena(QFileInfo(files.first()).absoluteFilePath(), ArenaSession::OpenMode::Existing);
    });
    return QApplication::exec();
}
