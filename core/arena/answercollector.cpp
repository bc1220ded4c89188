// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/answercollector.h"

#include "core/chat/chatmodel.h"

namespace darkhorse {

AnswerCollector::AnswerCollector(Side side, std::unique_ptr<ChatModel> model, QObject* parent)
    : QObject(parent), m_model(std::move(model))
{
    m_view.side = side;
}

AnswerCollector::~AnswerCollector() = default;

void AnswerCollector::ask(const ChatRequest& request)
{
    m_view.progress = BlindView::Progress::Waiting;
    m_hasChanged = true;
    m_stream = m_model->ask(request);
    connect(m_stream.get(), &ChatStream::textReceived, this, &AnswerCollector::append);
    connect(m_stream.get(), &ChatStream::finished, this, &AnswerCollector::finish);
}

void AnswerCollector::cancel()
{
    if (!m_stream)
        return;
    m_stream->disconnect(this);
    // Called from within one of the stream's own signals, so it cannot be deleted on the spot.
    QMetaObject::invokeMethod(
        this, [this] { m_stream.reset(); }, Qt::QueuedConnection);
}

bool AnswerCollector::takeChanged() { return std::exchange(m_hasChanged, false); }

void AnswerCollector::append(const QString& text)
{
    m_view.text += text;
    m_view.progress = BlindView::Progress::Streaming;
    m_hasChanged = true;
}

void AnswerCollector::finish(const Result<Answer>& answer)
{
    cancel();
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    m_answer = *answer;
    m_view.text = answer->text;
    m_view.progress = BlindView::Progress::Complete;
    m_hasChanged = true;
    emit completed();
}

} // namespace darkhorse
