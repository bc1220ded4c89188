// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/categories/labellingrun.h"

#include <deque>

#include <QFile>

#include "core/arena/session/arenawriter.h"
#include "core/chat/chatmodel.h"
#include "core/chat/chatstream.h"
#include "core/domain/answermeasure.h"
#include "core/domain/contestant.h"
#include "core/prompts/rubricanswer.h"
#include "core/store/batch.h"
#include "core/store/database.h"
#include "core/store/labelstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qsizetype kMostCharacters = 12'500; ///< of a prompt, as Chatbot Arena cuts it
constexpr int kAnswerTokens = 512;
constexpr int kTries = 2;
constexpr qint64 kFailuresInARow = 5; ///< after so many the model is taken for absent

/// What is shown of a conversation; the rubric for hard prompts wants it bare.
[[nodiscard]] QString questionFor(const QString& rubric, const QStringList& turns)
{
    const QString text = turns.join(u'\n').left(kMostCharacters);
    return rubric == u"hard" ? text : u"<user_prompt>%1</user_prompt>"_s.arg(text);
}

} // namespace

QString rubricVersion(const QString& rubric) { return rubric + u"-1"_s; }

Result<Contestant> labellerFor(const Contestant& model, const QString& rubric)
{
    QFile file(u":/rubrics/%1.txt"_s.arg(rubricVersion(rubric)));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, u"the rubric %1"_s.arg(rubric));
    Contestant labeller = model;
    labeller.systemPrompt = QString::fromUtf8(file.readAll()).trimmed();
    labeller.sampling = {};
    labeller.sampling.temperature = 0;
    labeller.sampling.maxTokens = kAnswerTokens;
    return labeller;
}

struct LabellingRun::State {
    ArenaWriter& writer;
    QStringList rubrics; ///< those still to come
    std::function<std::unique_ptr<ChatModel>(const QString&)> modelFor;
    Price price;

    QString rubric; ///< the one in hand
    std::unique_ptr<ChatModel> model;
    std::unique_ptr<ChatStream> stream; ///< after the model, which made it
    std::deque<UnlabelledConversation> waiting; ///< the first is being asked
    int tries = 0;
    qint64 failures = 0; ///< in a row
    bool isOver = false;
    LabellingProgress progress;
};

LabellingRun::LabellingRun(ArenaWriter& writer, QStringList rubrics,
    std::function<std::unique_ptr<ChatModel>(const QString&)> modelFor, const Price& price, QObject* parent)
    : QObject(parent)
    , m_state(new State { writer, std::move(rubrics), std::move(modelFor), price, {}, {}, {}, {}, 0, 0, false, {} })
{
}

LabellingRun::~LabellingRun() = default;

const LabellingProgress& LabellingRun::progress() const { return m_state->progress; }

void LabellingRun::start() { beginRubric(); }

void LabellingRun::cancel() { end(); }

void LabellingRun::beginRubric()
{
    if (m_state->isOver)
        return;
    if (m_state->rubrics.isEmpty())
        return end();
    m_state->rubric = m_state->rubrics.takeFirst();
    m_state->writer.submit(
        [rubric = m_state->rubric](
            Database& database) { return LabelStore(database).unlabelled(rubric, rubricVersion(rubric)); },
        this,
        [this](Result<std::vector<UnlabelledConversation>>& found) {
            if (m_state->isOver)
                return;
            if (!found) {
                emit failed(found.error());
                return end();
            }
            m_state->waiting.assign(found->begin(), found->end());
            m_state->progress.total += qint64(found->size());
            m_state->model = m_state->modelFor(m_state->rubric);
            emit progressed(m_state->progress);
            askNext();
        });
}

void LabellingRun::askNext()
{
    if (m_state->isOver)
        return;
    if (m_state->waiting.empty())
        return beginRubric();
    const QString question = questionFor(m_state->rubric, m_state->waiting.front().turns);
    ++m_state->tries;
    m_state->stream = m_state->model->ask({ { ChatMessage { ChatMessage::Role::User, question } } });
    connect(m_state->stream.get(), &ChatStream::finished, this, [this](const Result<Answer>& answer) {
        // The stream that tells us may not be deleted while it does.
        if (ChatStream* told = m_state->stream.release())
            told->deleteLater();
        if (!answer) {
            giveUpPrompt(answer.error());
            return;
        }
        count(*answer);
        take(answer->text);
    });
}

void LabellingRun::count(const Answer& answer)
{
    m_state->failures = 0;
    LabellingProgress& progress = m_state->progress;
    progress.tokens += answer.promptTokens.value_or(0) + answer.completionTokens.value_or(0);
    if (const auto cost = costOf(answer, m_state->price))
        progress.cost = progress.cost.value_or(0) + *cost;
}

void LabellingRun::take(const QString& output)
{
    const auto labels = readRubricAnswer(m_state->rubric, output).labels(m_state->rubric);
    if (labels.isEmpty() && m_state->tries < kTries)
        return askNext();
    if (labels.isEmpty())
        ++m_state->progress.notUnderstood;
    else
        storeLabels(labels);
    m_state->tries = 0;
    m_state->waiting.pop_front();
    ++m_state->progress.done;
    emit progressed(m_state->progress);
    askNext();
}

void LabellingRun::giveUpPrompt(const Error& error)
{
    if (m_state->tries < kTries)
        return askNext();
    m_state->tries = 0;
    m_state->waiting.pop_front();
    ++m_state->progress.done;
    ++m_state->progress.failed;
    emit progressed(m_state->progress);
    if (++m_state->failures < kFailuresInARow)
        return askNext();
    emit failed(error);
    end();
}

void LabellingRun::storeLabels(const QHash<QString, double>& labels)
{
    ++m_state->progress.labelled;
    m_state->writer.submit(
        [conversation = m_state->waiting.front().conversation, labels, version = rubricVersion(m_state->rubric)](
            Database& database) -> Result<void> {
            auto batch = Batch::begin(database);
            if (!batch)
                return fail(batch.error());
            LabelStore store(database);
            for (auto label = labels.begin(); label != labels.end(); ++label) {
                const StoredLabel stored { label.key(), QString::number(*label), LabelSource::Model, version };
                if (const auto saved = store.save(conversation, stored); !saved)
                    return saved;
            }
            return batch->commit();
        },
        this,
        [this](const Result<void>& stored) {
            if (stored || m_state->isOver)
                return;
            emit failed(stored.error());
            end();
        });
}

void LabellingRun::end()
{
    if (m_state->isOver)
        return;
    m_state->isOver = true;
    if (ChatStream* told = m_state->stream.release()) {
        told->disconnect(this);
        told->deleteLater();
    }
    // What was submitted before this is stored by the time it comes back.
    m_state->writer.submit([](Database&) { return true; }, this, [this](bool) { emit finished(); });
}

} // namespace darkhorse
