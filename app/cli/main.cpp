// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>

#include <QCoreApplication>

#include "app/cli/command.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;
using namespace darkhorse::cli;

namespace {

QString overview()
{
    QString text = u"Usage: darkhorse-cli COMMAND [ARGUMENTS]\n\nCommands:\n"_s;
    for (const Command& command : commands())
        text += u"  %1%2\n"_s.arg(command.name, -12).arg(command.summary);
    text += u"\n\"darkhorse-cli COMMAND --help\" explains a command. Results go to standard output, messages to "
            u"standard error.\n"
            u"Exit status: 0 done, 1 failed, 2 wrong usage.\n"_s;
    return text;
}

Outcome print(const QString& text)
{
    auto output = Output::open({});
    if (!output)
        return tl::unexpected(output.error());
    return output->write(text.toUtf8()).and_then([&output] { return output->finish(); });
}

Outcome run(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return wrongUsage(u"Say which command to run.\n\n%1"_s.arg(overview()));
    const QString& first = arguments.front();
    if (first == u"--help"_s || first == u"-h"_s || first == u"help"_s)
        return print(overview());
    if (first == u"--version"_s)
        return print(u"darkhorse-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
    const auto known = std::ranges::find(commands(), first, &Command::name);
    if (known == commands().end())
        return wrongUsage(u"There is no command \"%1\"; \"darkhorse-cli --help\" lists them."_s.arg(first));
    const QStringList rest = arguments.mid(1);
    if (rest.contains(u"--help"_s) || rest.contains(u"-h"_s))
        return print(known->help);
    auto outcome = known->run(rest);
    if (!outcome && outcome.error().status == ExitStatus::WrongUsage)
        outcome.error().message += u" \"darkhorse-cli %1 --help\" explains the command."_s.arg(known->name);
    return outcome;
}

} // namespace

int main(int argc, char** argv)
{
    // Whoever reads our output may leave early: the write fails then, and that is all.
    std::signal(SIGPIPE, SIG_IGN);
    // The workbench's names, so that both programs find the same arenas.
    QCoreApplication::setOrganizationName(u"Darkhorse"_s);
    QCoreApplication::setApplicationName(u"Darkhorse"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DARKHORSE_VERSION));
    const QCoreApplication application(argc, argv);

    const Outcome outcome = run(QCoreApplication::arguments().mid(1));
    if (outcome)
        return int(ExitStatus::Done);
    if (!outcome.error().message.isEmpty())
        tell(u"darkhorse-cli: "_s + outcome.error().message);
    return int(outcome.error().status);
}
