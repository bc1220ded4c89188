// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "core/arena/blindview.h"
#include "core/base/result.h"
#include "core/domain/answer.h"

namespace darkhorse {

class ChatModel;
class ChatStream;
struct ChatRequest;

/// Collects one side's answer and keeps what the evaluator may see of it. Both sides use the very same code.
/// Lifetime: destruction cancels the request.
class AnswerCollector : public QObject {
    Q_OBJECT

public:
    AnswerCollector(Side side, std::unique_ptr<ChatModel> model, QObject* parent = nullptr);
    ~AnswerCollector() override;

    void ask(const ChatRequest& request);
    /// Cancels; nothing is emitted any more.
    void cancel();

    [[nodiscard]] const BlindView& view() const { return m_view; }
    /// Whether the view differs from when this was last called.
    [[nodiscard]] bool takeChanged();
    /// Set once the answer is complete.
    [[nodiscard]] const std::optional<Answer>& answer() const { return m_answer; }

signals:
    void completed();
    void failed(const darkhorse::Error& error);

private:
    void append(const QString& text);
    void finish(const Result<Answer>& answer);

    BlindView m_view;
    bool m_hasChanged = false;
    std::optional<Answer> m_answer;
    std::unique_ptr<ChatModel> m_model;
    std::unique_ptr<ChatStream> m_stream; // after the model: cancelled before the model goes
};

} // namespace darkhorse
