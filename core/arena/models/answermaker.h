// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/domain/contestant.h"

namespace darkhorse {

class ArenaSession;

/// Asks contestants ahead of time and keeps the answers, so that battles over these prompts need no network.
///
/// Each answer is stored before the next one of its provider is asked, and what is stored is never asked again: after any
/// interruption the same order goes on where it stopped. Servers are asked side by side, each with at most `parallel` requests at a
/// time; model files take turns, one file after the other, so that none is loaded twice.
/// Lifetime: the session outlives it; deleting it stops it, and what was complete is stored. Thread: the interface thread.
class AnswerMaker : public QObject {
    Q_OBJECT

public:
    struct Order {
        QStringList prompts; ///< first user turns; asked in this order
        QString promptSet; ///< name under which the arena keeps them
        std::vector<ContestantId> contestants;
        int parallel = 4; ///< requests at a time for each server, at least 1
        int attempts = 4; ///< for what may pass by itself: overload, a broken connection
        std::chrono::milliseconds firstPause { std::chrono::seconds(1) }; ///< before the second attempt; doubles
        std::optional<double> costLimit; ///< US dollars; stops when what was spent reaches it
    };

    struct Progress {
        qint64 total = 0; ///< contestants times prompts
        qint64 there = 0; ///< had been answered before
        qint64 made = 0;
        qint64 failed = 0;
        int underWay = 0;
        double cost = 0; ///< US dollars for what was made now, by the contestants' prices
        std::optional<std::chrono::milliseconds>
            left; ///< until the end at the pace so far; nothing before the first answer
    };

    /// An answer that did not come.
    struct Failure {
        ContestantId contestant;
        QString prompt;
        Error error;
    };

    enum class End {
        Done, ///< everything was asked; failures() says what did not come
        Stopped, ///< by stop()
        CostReached,
        NotStored, ///< the arena could not be written; failures() ends with the reason
    };

    ~AnswerMaker() override = default;

    /// Once. Errors: InvalidInput - no prompts or no contestants; NotFound - an unknown contestant; database errors.
    /// A recorded contestant counts as failed with NoRecordedAnswer where it has no answer.
    [[nodiscard]] virtual Result<void> start(const Order& order) = 0;
    /// Lets go of what is under way.
    virtual void stop() = 0;
    [[nodiscard]] virtual const Progress& progress() const = 0;
    [[nodiscard]] virtual const std::vector<Failure>& failures() const = 0;

signals:
    void progressed();
    void ended(darkhorse::AnswerMaker::End end);

protected:
    using QObject::QObject;
};

/// The prompts of a file, as AnswerMaker::Order takes them.
struct PromptFile {
    QString name; ///< the file's, without its ending
    QStringList prompts;
    qint64 skipped = 0; ///< records without a prompt
};

/// Reads a prompt file in the background; `done` is called once, later, and not at all when `context` has been deleted by then.
/// Errors: those of readPromptSet. Thread: the interface thread.
void readPromptFile(const QString& path, QObject* context, std::function<void(const Result<PromptFile>&)> done);

[[nodiscard]] std::unique_ptr<AnswerMaker> makeAnswerMaker(ArenaSession& session);

} // namespace darkhorse
