// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QEventLoop>

#include "app/cli/arenaoption.h"
#include "app/cli/commands.h"
#include "app/cli/keyoption.h"
#include "app/cli/output.h"
#include "core/arena/categories/categorybook.h"
#include "core/arena/categories/labellingrun.h"
#include "core/arena/models/roster.h"
#include "core/arena/session/arenasession.h"
#include "core/prompts/rubricanswer.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

QString help()
{
    return uR"(Usage: darkhorse-cli label --model NAME [--db ARENA] [OPTIONS]

Lets one of the arena's models say of every prompt that was battled over whether it is hard (seven criteria), tests instruction following,
needs mathematics, or asks for creative writing. Each label is kept as it comes: a run that was stopped goes on where it was. Answers in
another form than asked for leave a prompt unlabelled.

  --model NAME      a model of the arena that answers for itself, local or remote
  --db ARENA        the arena; otherwise your own one
  --rubric RUBRIC   hard, if, math or creative_writing, several times if you like; default all four
  --allow-key VARIABLE  the environment variable may be sent to the server that the arena names; asked for once
)"_s;
}

QString describe(const LabellingProgress& progress)
{
    const QString counts
        = u"%1 of %2 asked, %3 labelled, %4 not understood, %5 without an answer, %6 tokens"_s.arg(progress.done)
              .arg(progress.total)
              .arg(progress.labelled)
              .arg(progress.notUnderstood)
              .arg(progress.failed)
              .arg(progress.tokens);
    return progress.cost ? counts + u", $%1"_s.arg(*progress.cost, 0, 'f', 4) : counts;
}

/// Runs until everything is asked and the votes are categorised anew.
Outcome label(ArenaSession& session, LabellingRun& run)
{
    QEventLoop loop;
    std::optional<Error> error;
    qint64 told = 0;
    QObject::connect(&run, &LabellingRun::progressed, &loop, [&told](const LabellingProgress& progress) {
        constexpr qint64 kPromptsALine = 100;
        if (progress.done / kPromptsALine > told / kPromptsALine)
            tell(describe(progress));
        told = progress.done;
    });
    QObject::connect(&run, &LabellingRun::failed, &loop, [&error](const Error& reason) { error = reason; });
    QObject::connect(&run, &LabellingRun::finished, &loop, [&] {
        QObject::connect(&session.categories(), &CategoryBook::categoriesChanged, &loop, &QEventLoop::quit);
        QObject::connect(&session.categories(), &CategoryBook::failed, &loop, [&](const Error& reason) {
            error = reason;
            loop.quit();
        });
    });
    run.start();
    loop.exec();
    tell(describe(run.progress()));
    return error ? Outcome(failed(*error)) : Outcome();
}

Outcome agreeToModel(const Arguments& arguments, ArenaSession& session)
{
    auto models = session.roster().all();
    if (!models)
        return failed(models.error());
    std::erase_if(*models, [&](const Contestant& one) { return one.name != arguments.value("model"); });
    return agreeToKeys(arguments, session.keyConsent(), *models);
}

Outcome run(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, { { "db" }, { "model" }, { "rubric" }, { "allow-key" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (!arguments->has("model") || !arguments->others().isEmpty())
        return wrongUsage(u"Name a model of the arena with --model."_s);
    QStringList rubrics = arguments->values("rubric");
    for (const QString& rubric : rubrics) {
        if (!rubricNames().contains(rubric))
            return wrongUsage(u"--rubric takes %1, not \"%2\"."_s.arg(rubricNames().join(u", "_s), rubric));
    }
    rubrics.removeDuplicates();
    const auto session = ArenaSession::open(arenaPath(*arguments), ArenaSession::OpenMode::Existing);
    if (!session)
        return failed(session.error());
    if (auto agreed = agreeToModel(*arguments, **session); !agreed)
        return agreed;
    const auto run
        = makeLabellingRun(**session, arguments->value("model"), rubrics.isEmpty() ? rubricNames() : rubrics);
    if (!run)
        return failed(run.error());
    return label(**session, **run);
}

} // namespace

Command labelCommand() { return { u"label"_s, u"let a model say what an arena's prompts are about"_s, help(), run }; }

} // namespace darkhorse::cli
