// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/recordedanswers.h"

#include <algorithm>

#include <QPointer>
#include <QTimer>

#include "core/domain/conversation.h"

namespace darkhorse {

namespace {

/// Gives a recorded answer out piece by piece.
class ReplayStream final : public ChatStream {
public:
    ReplayStream(ContestantId contestant, const AnswerSource& source, ChatRequest request, RecordedAnswers::Pace pace)
        : m_contestant(contestant)
        , m_source(source)
        , m_request(std::move(request))
        , m_pace(pace)
        , m_result(fail(Error::Code::NoRecordedAnswer))
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &ReplayStream::step);
        QTimer::singleShot(m_pace.delay, Qt::PreciseTimer, this, &ReplayStream::start);
    }

private:
    void start()
    {
        m_result = lookUp();
        if (!m_result) {
            emit finished(m_result);
            return;
        }
        m_timer.start(m_pace.interval);
        step();
    }

    [[nodiscard]] Result<Answer> lookUp() const
    {
        QStringList prompts;
        for (const ChatMessage& message : m_request.messages) {
            if (message.role == ChatMessage::Role::User)
                prompts.append(message.text);
        }
        Result<Answer> found = m_source.find(m_contestant, conversationKey(prompts));
        if (found && found->text.trimmed().isEmpty())
            return fail(Error::Code::EmptyAnswer, QStringLiteral("the recorded answer holds no text"));
        return found;
    }

    void step()
    {
        const QPointer<ReplayStream> alive(this);
        if (m_piece == 0 && !m_result->reasoning.isEmpty())
            emit reasoningReceived(m_result->reasoning);
        if (!alive)
            return;
        const qsizetype begin = cut(m_piece);
        const qsizetype end = cut(m_piece + 1);
        if (end > begin)
            emit textReceived(m_result->text.sliced(begin, end - begin));
        if (!alive || ++m_piece < m_pace.pieces)
            return;
        m_timer.stop();
        emit finished(m_result);
    }

    /// Where piece `index` begins; never between the halves of a surrogate pair.
    [[nodiscard]] qsizetype cut(int index) const
    {
        const QString& text = m_result->text;
        const qsizetype at = text.size() * index / m_pace.pieces;
        const bool splitsPair = at > 0 && at < text.size() && text.at(at).isLowSurrogate();
        return splitsPair ? at - 1 : at;
    }

    ContestantId m_contestant;
    const AnswerSource& m_source;
    ChatRequest m_request;
    RecordedAnswers::Pace m_pace;
    Result<Answer> m_result;
    QTimer m_timer;
    int m_piece = 0;
};

} // namespace

RecordedAnswers::RecordedAnswers(ContestantId contestant, const AnswerSource& source)
    : RecordedAnswers(contestant, source, Pace {})
{
}

RecordedAnswers::RecordedAnswers(ContestantId contestant, const AnswerSource& source, Pace pace)
    : m_contestant(contestant), m_source(source), m_pace { std::max(pace.pieces, 1), pace.interval, pace.delay }
{
}

std::unique_ptr<ChatStream> RecordedAnswers::ask(const ChatRequest& request)
{
    return std::make_unique<ReplayStream>(m_contestant, m_source, request, m_pace);
}

} // namespace darkhorse
