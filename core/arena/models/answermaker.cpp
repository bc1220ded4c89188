// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include <QPointer>
#include <QTimer>

#include "core/arena/data/responseimport.h"
#include "core/arena/models/sessionanswermaker.h"
#include "core/arena/session/arenaparts.h"
#include "core/chat/background.h"
#include "core/exchange/promptset.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// Servers that do not count tokens are charged for about as many as their text has; rather too many than too few.
constexpr double kCharactersAToken = 3;
constexpr double kMillion = 1e6;
constexpr int kParallelOfFile = 2; // a model on this machine gets slower, not faster, with more

bool mayPass(Error::Code code)
{
    using enum Error::Code;
    return code == RateLimited || code == ServerFailed || code == Unreachable || code == TimedOut
        || code == Interrupted;
}

/// No further question to this server can do better.
bool isFinal(Error::Code code)
{
    using enum Error::Code;
    return code == QuotaExhausted || code == Unauthorized || code == KeyMissing || code == KeychainUnavailable
        || code == TlsFailed;
}

double tokens(const std::optional<int>& counted, qsizetype characters)
{
    return counted ? double(*counted) : double(characters) / kCharactersAToken;
}

} // namespace

SessionAnswerMaker::SessionAnswerMaker(ArenaSession::Parts& parts) : m_parts(parts) { }
SessionAnswerMaker::~SessionAnswerMaker() = default;

Result<void> SessionAnswerMaker::start(const Order& order)
{
    if (order.prompts.isEmpty() || order.contestants.empty())
        return fail(Error::Code::InvalidInput, u"no prompts or no models to ask"_s);
    m_order = order;
    m_order.parallel = std::max(order.parallel, 1);
    m_order.prompts.removeDuplicates();
    if (const auto planned = plan(); !planned)
        return planned;
    m_startedAt = m_parts.clock.monotonic();
    keepPrompts();
    QTimer::singleShot(0, this, &SessionAnswerMaker::advance);
    return {};
}

Result<void> SessionAnswerMaker::plan()
{
    for (const ContestantId id : m_order.contestants) {
        auto contestant = m_parts.contestants.find(id);
        if (!contestant)
            return fail(contestant.error());
        m_models.push_back(m_parts.models->create(*contestant));
        m_contestants.push_back(std::move(*contestant));
    }
    m_progress.total = qint64(m_contestants.size()) * m_order.prompts.size();
    for (qsizetype prompt = 0; prompt < m_order.prompts.size(); ++prompt) {
        const auto have = m_parts.responses.contestantsFor(m_order.prompts.at(prompt));
        if (!have)
            return fail(have.error());
        for (size_t i = 0; i < m_contestants.size(); ++i) {
            if (std::ranges::count(*have, m_contestants[i].id) > 0)
                ++m_progress.there;
            else
                queueOf(m_contestants[i]).waiting.push_back({ i, prompt, 0 });
        }
    }
    // One file after the other; servers get the prompts in their order.
    if (const auto files = m_queues.find(u"files"_s); files != m_queues.end())
        std::ranges::stable_sort(files->second.waiting, {}, &Task::contestant);
    return {};
}

SessionAnswerMaker::Queue& SessionAnswerMaker::queueOf(const Contestant& contestant)
{
    const bool isFile = contestant.kind == ContestantKind::GgufFile;
    const QString server = isFile ? u"files"_s : contestant.baseUrl.authority(QUrl::FullyEncoded);
    Queue& queue = m_queues[server];
    queue.limit = isFile ? std::min(m_order.parallel, kParallelOfFile) : m_order.parallel;
    return queue;
}

void SessionAnswerMaker::keepPrompts()
{
    if (m_order.promptSet.isEmpty())
        return;
    PromptSet set;
    set.name = m_order.promptSet;
    for (const QString& text : std::as_const(m_order.prompts))
        set.prompts.push_back({ text, {} });
    m_parts.writer->submit([set](Database& database) { return importPrompts(database, set); }, this,
        [this](const Result<ImportReport>& kept) {
            if (kept)
                return;
            m_failures.push_back({ {}, {}, kept.error() });
            end(End::NotStored);
        });
}

void SessionAnswerMaker::advance()
{
    if (m_isEnded)
        return;
    bool isOpen = false;
    for (auto& [server, queue] : m_queues) {
        while (!m_isOverLimit && queue.underWay < queue.limit && !queue.waiting.empty()) {
            const Task task = queue.waiting.front();
            // The next file would push out of memory the one that still answers.
            const bool isNextFile = m_contestants[task.contestant].kind == ContestantKind::GgufFile
                && task.contestant != queue.lastAsked && queue.underWay > 0;
            if (isNextFile)
                break;
            queue.waiting.pop_front();
            queue.lastAsked = task.contestant;
            ask(queue, task);
        }
        isOpen = isOpen || queue.underWay > 0 || (!m_isOverLimit && !queue.waiting.empty());
    }
    if (!isOpen)
        end(m_isOverLimit ? End::CostReached : End::Done);
}

void SessionAnswerMaker::ask(Queue& queue, Task task)
{
    ++queue.underWay;
    ++m_progress.underWay;
    ++task.attempts;
    auto stream = m_models[task.contestant]->ask(
        { { ChatMessage { ChatMessage::Role::User, m_order.prompts.at(task.prompt) } } });
    ChatStream* one = stream.get();
    m_streams.push_back(std::move(stream));
    connect(one, &ChatStream::finished, this, [this, one, &queue, task](const Result<Answer>& answer) {
        const auto found = std::ranges::find(m_streams, one, &std::unique_ptr<ChatStream>::get);
        found->release()->deleteLater(); // it is in its signal
        m_streams.erase(found);
        take(queue, task, answer);
    });
    emit progressed();
}

void SessionAnswerMaker::take(Queue& queue, Task task, const Result<Answer>& answer)
{
    if (answer)
        keep(queue, task, *answer);
    else if (mayPass(answer.error().code) && task.attempts < m_order.attempts)
        again(queue, task);
    else
        giveUp(queue, task, answer.error());
}

void SessionAnswerMaker::keep(Queue& queue, const Task& task, const Answer& answer)
{
    RecordedResponse response;
    response.contestant = m_contestants[task.contestant].id;
    response.prompt = m_order.prompts.at(task.prompt);
    response.answer = answer;
    m_parts.writer->submit([response](Database& database) { return ResponseStore(database).addAll({ response }); },
        this,
        [this, &queue, task, answer](const Result<ResponseStore::Added>& added) {
            if (!added) {
                m_failures.push_back(
                    { m_contestants[task.contestant].id, m_order.prompts.at(task.prompt), added.error() });
                end(End::NotStored);
                return;
            }
            ++m_progress.made;
            m_progress.cost += costOf(task, answer);
            // What is under way has been paid for, so it may come to its end.
            m_isOverLimit = m_order.costLimit && m_progress.cost >= *m_order.costLimit;
            settle(queue);
        });
}

void SessionAnswerMaker::giveUp(Queue& queue, const Task& task, const Error& error)
{
    m_failures.push_back({ m_contestants[task.contestant].id, m_order.prompts.at(task.prompt), error });
    ++m_progress.failed;
    if (isFinal(error.code))
        close(queue, error);
    settle(queue);
}

void SessionAnswerMaker::close(Queue& queue, const Error& error)
{
    for (const Task& task : std::exchange(queue.waiting, {})) {
        m_failures.push_back({ m_contestants[task.contestant].id, m_order.prompts.at(task.prompt), error });
        ++m_progress.failed;
    }
}

void SessionAnswerMaker::again(Queue& queue, Task task)
{
    // Its place among the requests under way is kept meanwhile: a server that is overloaded is asked less.
    const auto pause = m_order.firstPause * (1 << std::min(task.attempts - 1, 10));
    QTimer::singleShot(pause, this, [this, &queue, task] {
        --queue.underWay;
        --m_progress.underWay;
        if (m_isEnded)
            return;
        if (m_isOverLimit)
            advance();
        else
            ask(queue, task);
    });
}

void SessionAnswerMaker::settle(Queue& queue)
{
    --queue.underWay;
    --m_progress.underWay;
    const qint64 done = m_progress.made + m_progress.failed;
    const qint64 open = m_progress.total - m_progress.there - done;
    if (done > 0)
        m_progress.left = (m_parts.clock.monotonic() - m_startedAt) * open / done;
    emit progressed();
    advance();
}

void SessionAnswerMaker::stop() { end(End::Stopped); }

void SessionAnswerMaker::end(End end)
{
    if (std::exchange(m_isEnded, true))
        return;
    for (auto& stream : m_streams) {
        stream->disconnect(this);
        stream.release()->deleteLater(); // one of them may be in its signal
    }
    m_streams.clear();
    m_progress.underWay = 0;
    m_progress.left.reset();
    emit progressed();
    emit ended(end);
}

double SessionAnswerMaker::costOf(const Task& task, const Answer& answer) const
{
    const Price& price = m_contestants[task.contestant].price;
    return tokens(answer.promptTokens, m_order.prompts.at(task.prompt).size()) * price.input.value_or(0) / kMillion
        + tokens(answer.completionTokens, answer.text.size() + answer.reasoning.size()) * price.output.value_or(0)
        / kMillion;
}

void readPromptFile(const QString& path, QObject* context, std::function<void(const Result<PromptFile>&)> done)
{
    runInBackground(
        [path]() -> Result<PromptFile> {
            const auto set = readPromptSet(path);
            if (!set)
                return fail(set.error());
            PromptFile file { set->name, {}, qint64(set->skipped.size()) };
            for (const SetPrompt& prompt : set->prompts)
                file.prompts.append(prompt.text);
            return file;
        },
        context, std::move(done));
}

std::unique_ptr<AnswerMaker> makeAnswerMaker(ArenaSession& session)
{
    return std::make_unique<SessionAnswerMaker>(*session.m_parts);
}

} // namespace darkhorse
