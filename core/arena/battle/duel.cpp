// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/duel.h"

#include "core/base/clock.h"
#include "core/domain/conversation.h"

namespace darkhorse {

namespace {

using namespace std::chrono_literals;
constexpr auto kViewInterval = 33ms; // faster than the eye needs, slow enough for long Markdown

/// The first `size` characters, without half of one.
QString beginning(const QString& text, qsizetype size)
{
    if (size > 0 && size < text.size() && text.at(size - 1).isHighSurrogate())
        --size;
    return text.left(size);
}

} // namespace

Duel::Duel(std::shared_ptr<const LeakWords> words, const Clock& clock, QObject* parent)
    : QObject(parent), m_words(std::move(words)), m_clock(clock), m_delivery(m_kind)
{
    for (const Side side : kSides) {
        m_views[side].side = side;
        m_collectors[side] = std::make_unique<AnswerCollector>(m_words);
        connect(m_collectors[side].get(), &AnswerCollector::waiting, this, [this](std::chrono::milliseconds time) {
            if (m_isPresented)
                emit waiting(time);
        });
        connect(m_collectors[side].get(), &AnswerCollector::completed, this, &Duel::showChanges);
        connect(m_collectors[side].get(), &AnswerCollector::failed, this, [this, side](const Error& error) {
            m_failedSide = side;
            m_failure = error;
            if (m_isPresented)
                emit failed(error);
        });
    }
    m_viewTimer.setInterval(kViewInterval);
    connect(&m_viewTimer, &QTimer::timeout, this, &Duel::showChanges);
}

Duel::~Duel() = default;

void Duel::ask(PerSide<Question> questions, BattleRules::Delivery delivery)
{
    m_hasLeak = hasLeak(); // of the answers so far
    m_kind = delivery;
    m_delivery = Delivery(m_kind);
    m_failure.reset();
    m_failedSide.reset();
    for (const Side side : kSides)
        m_collectors[side]->ask(std::move(questions[side].model), questions[side].request);
    if (m_isPresented)
        present();
}

void Duel::restore(const PerSide<Answer>& answers)
{
    m_delivery = Delivery(m_kind);
    m_failure.reset();
    for (const Side side : kSides)
        m_collectors[side]->restore(answers[side]);
}

void Duel::setEarlier(const std::vector<BattleTurn>& turns)
{
    for (const Side side : kSides) {
        QString text;
        for (size_t i = 0; i + 1 < turns.size(); ++i) {
            LeakGuard guard(m_words);
            if (turns[i].answers[side])
                text += guard.append(turns[i].answers[side]->text);
            text += guard.finish();
            m_hasLeak = m_hasLeak || guard.hits() > 0;
            text = withNextPrompt(text, turns[i + 1].prompt);
        }
        m_earlier[side] = text;
    }
}

void Duel::present()
{
    m_isPresented = true;
    m_viewTimer.start();
    showChanges();
    if (m_failure)
        emit failed(*m_failure);
}

void Duel::cancel()
{
    m_viewTimer.stop();
    for (const Side side : kSides)
        m_collectors[side]->cancel();
}

PerSide<std::optional<Answer>> Duel::answers() const { return { m_collectors.a->answer(), m_collectors.b->answer() }; }

bool Duel::hasLeak() const { return m_hasLeak || m_collectors.a->leaks() > 0 || m_collectors.b->leaks() > 0; }

void Duel::showChanges()
{
    if (!m_isPresented)
        return;
    PerSide<Delivery::Arrived> arrived;
    for (const Side side : kSides)
        arrived[side] = { m_collectors[side]->text().size(), m_collectors[side]->answer().has_value() };
    show(m_delivery.visible(arrived, m_clock.monotonic()));
    if (!m_delivery.isDone() || !m_viewTimer.isActive())
        return;
    m_viewTimer.stop();
    m_hasLeak = hasLeak();
    emit completed();
}

void Duel::show(const std::optional<PerSide<qsizetype>>& visible)
{
    const bool isLive = m_kind == BattleRules::Delivery::Live;
    for (const Side side : kSides) {
        BlindView next { side, m_earlier[side], BlindView::Progress::Waiting };
        if (visible) {
            next.text += beginning(m_collectors[side]->text(), (*visible)[side]);
            const bool isOver = m_delivery.isDone() || (isLive && m_collectors[side]->answer());
            const bool hasBegun = !isLive || (*visible)[side] > 0;
            next.progress = isOver ? BlindView::Progress::Complete
                : hasBegun         ? BlindView::Progress::Streaming
                                   : BlindView::Progress::Waiting;
        }
        if (next.text.size() == m_views[side].text.size() && next.progress == m_views[side].progress
            && next.text == m_views[side].text)
            continue;
        m_views[side] = std::move(next);
        emit viewChanged(m_views[side]);
    }
}

} // namespace darkhorse
