// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/models/answercollector.h"

#include "core/chat/chatmodel.h"

namespace darkhorse {

AnswerCollector::AnswerCollector(std::shared_ptr<const LeakWords> words, QObject* parent)
    : QObject(parent), m_words(std::move(words)), m_guard(m_words)
{
}

AnswerCollector::~AnswerCollector() = default;

void AnswerCollector::forget()
{
    cancel();
    m_guard = LeakGuard(m_words);
    m_text.clear();
    m_answer.reset();
}

void AnswerCollector::restore(const Answer& answer)
{
    forget();
    finish(answer);
}

void AnswerCollector::ask(std::unique_ptr<ChatModel> model, const ChatRequest& request)
{
    forget();
    m_model = std::move(model);
    m_stream = m_model->ask(request);
    connect(m_stream.get(), &ChatStream::textReceived, this, &AnswerCollector::append);
    connect(m_stream.get(), &ChatStream::waiting, this, &AnswerCollector::waiting);
    connect(m_stream.get(), &ChatStream::finished, this, &AnswerCollector::finish);
}

void AnswerCollector::cancel()
{
    if (!m_stream)
        return;
    m_stream->disconnect(this);
    // Called from within one of the stream's own signals, so it cannot be deleted on the spot.
    m_stream.release()->deleteLater();
}

void AnswerCollector::append(const QString& text) { m_text += m_guard.append(text); }

void AnswerCollector::finish(const Result<Answer>& answer)
{
    cancel();
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    m_answer = *answer;
    if (m_guard.raw() != answer->text) { // a stream may mend at its end what it said before
        m_guard = LeakGuard(m_words);
        m_text = m_guard.append(answer->text);
    }
    m_text += m_guard.finish();
    emit completed();
}

} // namespace darkhorse
