// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <QObject>

#include "core/arena/blindness/leakguard.h"
#include "core/base/result.h"
#include "core/domain/answer.h"

namespace darkhorse {

class ChatModel;
class ChatStream;
struct ChatRequest;

/// Collects one side's answers and keeps what the evaluator may see of the last one. Both sides use the very same code.
/// Lifetime: destruction cancels the request.
class AnswerCollector : public QObject {
    Q_OBJECT

public:
    explicit AnswerCollector(std::shared_ptr<const LeakWords> words, QObject* parent = nullptr);
    ~AnswerCollector() override;

    /// Forgets the answer before it.
    void ask(std::unique_ptr<ChatModel> model, const ChatRequest& request);
    /// As if this answer had just come.
    void restore(const Answer& answer);
    /// Cancels; nothing is emitted any more.
    void cancel();

    /// What has come so far, with names covered.
    [[nodiscard]] const QString& text() const { return m_text; }
    /// How many names were covered in it.
    [[nodiscard]] int leaks() const { return m_guard.hits(); }
    /// Set once the answer is complete: as it came, with names.
    [[nodiscard]] const std::optional<Answer>& answer() const { return m_answer; }

signals:
    /// As ChatStream::waiting.
    void waiting(std::chrono::milliseconds time);
    void completed();
    void failed(const darkhorse::Error& error);

private:
    void append(const QString& text);
    void forget();
    void finish(const Result<Answer>& answer);

    std::shared_ptr<const LeakWords> m_words;
    LeakGuard m_guard;
    QString m_text;
    std::optional<Answer> m_answer;
    std::unique_ptr<ChatModel> m_model;
    std::unique_ptr<ChatStream> m_stream; // after the model: cancelled before the model goes
};

} // namespace darkhorse
