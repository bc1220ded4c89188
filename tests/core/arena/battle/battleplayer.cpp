// SPDX-License-Identifier: GPL-3.0-or-later
// Holds battles in the arena named by its argument, one after the other and until it is killed, just as the window does: a
// session, a runner, recorded answers, a verdict as soon as one is allowed. Prints "ready" once, and then a line for each
// reveal, battle and verdict: what was revealed was acknowledged and must be in the file for ever.
#include <cstdio>
#include <unistd.h>

#include <QCoreApplication>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/session/arenasession.h"

using namespace darkhorse;
using Phase = BattleRunner::Phase;

namespace {

[[noreturn]] void die(const Error& error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(toString(error.code)), qPrintable(error.detail));
    std::exit(1);
}

/// One write for one line, so that a reader never sees half of it as whole.
void acknowledge(const QByteArray& line)
{
    const QByteArray whole = line + '\n';
    if (write(STDOUT_FILENO, whole.constData(), size_t(whole.size())) != whole.size())
        std::exit(1);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto session = ArenaSession::open(QCoreApplication::arguments().at(1), ArenaSession::OpenMode::Existing);
    if (!session)
        die(session.error());
    const auto prompts = (*session)->prompts().suggestions();
    if (!prompts)
        die(prompts.error());
    BattleRunner runner(**session);
    size_t number = 0;
    const auto next = [&] { runner.start(prompts->at(number++ % prompts->size()).text); };
    QObject::connect(&runner, &BattleRunner::refused, &application, die);
    QObject::connect(
        &runner, &BattleRunner::phaseChanged, &application,
        [&](Phase phase) {
            if (phase == Phase::Judging)
                runner.castVerdict(kVerdicts.at(number % kVerdicts.size()));
            else if (phase == Phase::Void)
                die({ Error::Code::Interrupted, QStringLiteral("a battle became void") });
        },
        Qt::QueuedConnection);
    QObject::connect(&runner, &BattleRunner::revealed, &application, [&](const Reveal& reveal) {
        acknowledge(QByteArray::number(reveal.battle.value) + ' ' + arenaWord(reveal.verdict).toUtf8());
        QMetaObject::invokeMethod(&application, next, Qt::QueuedConnection);
    });
    acknowledge("ready");
    next();
    return QCoreApplication::exec();
}
