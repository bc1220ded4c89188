// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/modelscheck.h"

#include <optional>

#include <QEventLoop>

#include "app/cli/output.h"
#include "core/chat/answersource.h"
#include "core/chat/chatmodelfactory.h"
#include "core/chat/modelprobe.h"
#include "core/chat/systemkeyvault.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

class NoAnswers final : public AnswerSource {
public:
    Result<Answer> find(ContestantId, const QString&) const override { return fail(Error::Code::NoRecordedAnswer); }
};

/// Waits for what `ask` hands over.
template <typename T, typename Ask>
Result<T> await(const Ask& ask)
{
    SystemKeyVault vault;
    const NoAnswers recorded;
    const ChatModelFactory models(vault, recorded);
    ModelProbe probe(models.network(), vault);
    std::optional<Result<T>> got;
    QEventLoop loop;
    ask(probe, [&](const Result<T>& result) {
        got = result;
        loop.quit();
    });
    loop.exec();
    return *got;
}

Outcome print(const QString& text)
{
    auto output = Output::open({});
    if (!output)
        return tl::unexpected(output.error());
    return output->write(text.toUtf8()).and_then([&output] { return output->finish(); });
}

} // namespace

tl::expected<QStringList, Failure> checkModel(const Contestant& contestant)
{
    if (!isServer(contestant.kind))
        return failed(u"%1 has recorded answers only, so there is nobody to ask."_s.arg(contestant.shownName()));
    const auto report = await<ProbeReport>([&](ModelProbe& probe, auto done) { probe.check(contestant, done); });
    if (!report)
        return failed(report.error());
    if (!report->refusedFields.isEmpty())
        tell(u"the server refuses %1 and was asked without"_s.arg(report->refusedFields.join(u", ")));
    return print(
        u"%1\tworks\t%2\t%3 ms\n"_s.arg(contestant.shownName(), report->servedModel).arg(report->duration.count()))
        .map([&report] { return report->refusedFields; });
}

Outcome printAvailable(const Contestant& contestant)
{
    const auto ids = await<QStringList>([&](ModelProbe& probe, auto done) { probe.listModels(contestant, done); });
    if (!ids)
        return failed(ids.error());
    return print(ids->isEmpty() ? QString() : ids->join(u'\n') + u'\n');
}

} // namespace darkhorse::cli
