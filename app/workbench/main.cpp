// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <memory>

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>

#include "app/workbench/composition.h"
#include "app/workbench/reportrun.h"
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

/// A report is painted in memory, wherever the program runs.
bool isReport(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QByteArrayView view(argument);
        return view == "--report" || view.startsWith("--report=");
    });
}

/// Says so where nobody translated the program into it.
bool speak(LanguageSwitch& language, const QString& locale)
{
    const QString choice = LanguageSwitch::choiceFor(locale);
    if (choice.isEmpty())
        std::fprintf(stderr, "darkhorse: no language \"%s\"; there are en, ru and zh_CN\n", qPrintable(locale));
    else
        language.use(choice);
    return !choice.isEmpty();
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (isOnlyPrinted(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (isReport(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
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
    const QCommandLineOption report(u"report"_s,
        QCoreApplication::translate("main", "Writes a report of the arena (.pdf or .html) and opens no window."),
        u"REPORT"_s);
    const QCommandLineOption category(
        u"category"_s, QCoreApplication::translate("main", "Category of the report, such as coding."), u"KEY"_s);
    const QCommandLineOption view(u"view"_s,
        QCoreApplication::translate("main", "Address of the report's view, as Charts copies it."), u"ADDRESS"_s);
    parser.addOptions({ db, lang, report, category, view });
    parser.addPositionalArgument(u"arena"_s, QCoreApplication::translate("main", "An arena to open."), u"[ARENA]"_s);
    parser.process(*application);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1 || (!files.isEmpty() && parser.isSet(db))) {
        std::fprintf(stderr, "%s\n\n%s", "darkhorse: one arena at a time", qPrintable(parser.helpText()));
        return 2;
    }
    if (parser.isSet(lang) && !speak(language, parser.value(lang)))
        return 2;
    if (parser.isSet(report)) {
        const QString arena = parser.value(db) + files.value(0);
        return writeReport({ arena.isEmpty() ? settings.recentArenas().value(0) : arena, parser.value(report),
            parser.value(view), parser.value(category) });
    }
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
