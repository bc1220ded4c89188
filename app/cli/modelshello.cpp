// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/modelshello.h"

#include <optional>

#include <QEventLoop>

#include "app/cli/output.h"
#include "core/chat/answersource.h"
#include "core/chat/chatmodelfactory.h"
#include "core/chat/chatstream.h"
#include "core/chat/systemkeyvault.h"
#include "core/domain/answermeasure.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

class NoAnswers final : public AnswerSource {
public:
    Result<Answer> find(ContestantId, const QString&) const override { return fail(Error::Code::NoRecordedAnswer); }
};

QString measures(const Answer& answer, const Price& price)
{
    QString said
        = u"first text after %1 ms, all after %2 ms"_s.arg(answer.timeToFirstText.count()).arg(answer.duration.count());
    if (const auto speed = tokensPerSecond(answer))
        said += u", %1 tokens a second"_s.arg(*speed, 0, 'f', 1);
    if (answer.promptTokens && answer.completionTokens)
        said += u", tokens read %1, written %2"_s.arg(*answer.promptTokens).arg(*answer.completionTokens);
    if (const auto cost = costOf(answer, price))
        said += u", cost %1 USD"_s.arg(*cost, 0, 'g', 3);
    if (!answer.refusedFields.isEmpty())
        said += u"; the server refuses %1 and was asked without"_s.arg(answer.refusedFields.join(u", "_s));
    return said;
}

} // namespace

Outcome sayHello(const Contestant& contestant, const QString& prompt)
{
    if (contestant.kind == ContestantKind::Recorded)
        return failed(u"%1 has recorded answers only, so there is nobody to ask."_s.arg(contestant.shownName()));
    auto output = Output::open({});
    if (!output)
        return tl::unexpected(output.error());
    SystemKeyVault vault;
    const NoAnswers recorded;
    const ChatModelFactory models(vault, recorded);
    const auto model = models.create(contestant);
    const auto stream = model->ask({ { ChatMessage { ChatMessage::Role::User, prompt } } });
    QEventLoop loop;
    std::optional<Result<Answer>> answer;
    Outcome written;
    QObject::connect(stream.get(), &ChatStream::textReceived, &loop,
        [&](const QString& text) { written = written.and_then([&] { return output->write(text.toUtf8()); }); });
    QObject::connect(stream.get(), &ChatStream::waiting, &loop, [](std::chrono::milliseconds time) {
        tell(u"the server is busy and is asked again in %1 s"_s.arg(double(time.count()) / 1000));
    });
    QObject::connect(stream.get(), &ChatStream::finished, &loop, [&](const Result<Answer>& result) {
        answer = result;
        loop.quit();
    });
    loop.exec();
    if (!*answer)
        return failed(answer->error());
    tell(measures(**answer, contestant.price));
    return written.and_then([&] { return output->write("\n"); }).and_then([&] { return output->finish(); });
}

} // namespace darkhorse::cli
