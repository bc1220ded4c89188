// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <map>
#include <memory>

#include "core/arena/models/answermaker.h"
#include "core/arena/session/arenasession.h"
#include "core/domain/answer.h"

namespace darkhorse {

class ChatModel;
class ChatStream;

/// The maker of an open arena; see AnswerMaker.
class SessionAnswerMaker final : public AnswerMaker {
    Q_OBJECT

public:
    explicit SessionAnswerMaker(ArenaSession::Parts& parts);
    ~SessionAnswerMaker() override;

    [[nodiscard]] Result<void> start(const Order& order) override;
    void stop() override;
    [[nodiscard]] const Progress& progress() const override { return m_progress; }
    [[nodiscard]] const std::vector<Failure>& failures() const override { return m_failures; }

private:
    /// One question to one contestant.
    struct Task {
        size_t contestant = 0; ///< index into m_contestants
        qsizetype prompt = 0; ///< index into the order's prompts
        int attempts = 0; ///< so far
    };
    /// Tasks of one server, which share its limit.
    struct Queue {
        std::deque<Task> waiting;
        int underWay = 0;
        int limit = 1;
        size_t lastAsked = 0; ///< contestant of the newest task under way
    };

    [[nodiscard]] Result<void> plan();
    [[nodiscard]] Queue& queueOf(const Contestant& contestant);
    void keepPrompts();
    void advance();
    void ask(Queue& queue, Task task);
    void take(Queue& queue, Task task, const Result<Answer>& answer);
    void keep(Queue& queue, const Task& task, const Answer& answer);
    void giveUp(Queue& queue, const Task& task, const Error& error);
    void again(Queue& queue, Task task);
    void close(Queue& queue, const Error& error);
    void settle(Queue& queue);
    void end(End end);
    [[nodiscard]] double costOf(const Task& task, const Answer& answer) const;

    ArenaSession::Parts& m_parts;
    Order m_order;
    std::vector<Contestant> m_contestants;
    std::vector<std::unique_ptr<ChatModel>> m_models;
    std::map<QString, Queue> m_queues;
    std::vector<std::unique_ptr<ChatStream>> m_streams;
    Progress m_progress;
    std::vector<Failure> m_failures;
    std::chrono::milliseconds m_startedAt { 0 };
    bool m_isOverLimit = false;
    bool m_isEnded = false;
};

} // namespace darkhorse
