// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include "app/cli/arenaoption.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

QString help()
{
    return uR"(Usage: darkhorse-cli report [--db ARENA] --output FILE [OPTIONS]

Writes the standings of an arena with charts and notes on the method, as the window's "Save a report..." does. The arena is only read.
What is painted is the window program's, which has to be installed, too; it opens no window and needs no display.

  --db ARENA       the arena; otherwise your own one
  --output FILE    a document (.pdf), or a web page in one file (.html)
  --category KEY   which votes: full (all), coding, english, ...; the window sorts them when it opens the arena
  --view ADDRESS   which votes and how they are rated, as "Views" on the page Charts copies it, such as "language=en&method=davidson"
  --language CODE  of the report: en, ru or zh_CN; otherwise the system's
)"_s;
}

/// The window program beside this one, or the one that the system finds.
QString workbench()
{
    const QString name = u"darkhorse"_s;
    const QString beside = QStandardPaths::findExecutable(name, { QCoreApplication::applicationDirPath() });
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

Outcome run(const QStringList& words)
{
    const auto arguments
        = Arguments::parse(words, { { "db" }, { "output" }, { "category" }, { "view" }, { "language" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (!arguments->has("output") || !arguments->others().isEmpty())
        return wrongUsage(u"Say where the report goes: --output FILE."_s);
    const auto language = arguments->word("language", { u"en"_s, u"ru"_s, u"zh_CN"_s });
    if (!language)
        return tl::unexpected(language.error());
    const QString program = workbench();
    if (program.isEmpty())
        return failed(u"The program \"darkhorse\" is not there; reports are painted by it."_s);
    QStringList options { u"--db"_s, arenaPath(*arguments), u"--report"_s, arguments->value("output") };
    for (const auto& [ours, theirs] : { std::pair("category", u"--category"_s), std::pair("view", u"--view"_s) }) {
        if (arguments->has(ours))
            options << theirs << arguments->value(ours);
    }
    if (arguments->has("language"))
        options << u"--lang"_s << *language;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, options);
    constexpr int kForEver = -1;
    if (!process.waitForFinished(kForEver) || process.exitStatus() != QProcess::NormalExit)
        return failed(u"%1: %2"_s.arg(program, process.errorString()));
    if (process.exitCode() != 0) // which has said why
        return tl::unexpected(Failure { ExitStatus(process.exitCode()), u"The report was not written."_s });
    tell(u"%1: the report"_s.arg(arguments->value("output")));
    return {};
}

} // namespace

Command reportCommand() { return { u"report"_s, u"write a report with charts, as PDF or HTML"_s, help(), run }; }

} // namespace darkhorse::cli
