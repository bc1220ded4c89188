// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QHash>
#include <QObject>
#include <QStringList>

#include "core/base/result.h"

namespace darkhorse {

class ArenaSession;
class ArenaWriter;
class ChatModel;
struct Answer;
struct Contestant;
struct Price;

/// How far a labelling run has come, and what it cost.
struct LabellingProgress {
    qint64 done = 0; ///< prompts asked, all rubrics counted
    qint64 total = 0;
    qint64 labelled = 0;
    qint64 notUnderstood = 0; ///< answers in another form than the rubric's: those prompts stay unlabelled
    qint64 failed = 0; ///< no answer
    qint64 tokens = 0; ///< of prompts and answers, as far as servers count
    std::optional<double> cost; ///< US dollars, once an answer came whose price and tokens are known
};

/// Makes the contestant that follows a rubric: the same model with the rubric as its system prompt, temperature 0 and short answers.
/// Errors: NotFound - no such rubric.
[[nodiscard]] Result<Contestant> labellerFor(const Contestant& model, const QString& rubric);

/// The name under which labels are cached: a rubric's name with its version, "hard-1". A new wording is a new version.
[[nodiscard]] QString rubricVersion(const QString& rubric);

/// Asks a model about every conversation that it has not labelled yet, one rubric after the other, one prompt at a time.
///
/// Each label is stored as soon as it comes, so a run that was stopped goes on where it was. Two tries a prompt.
/// Thread: the interface thread; storing happens on the writer's. Deleting it cancels.
class LabellingRun : public QObject {
    Q_OBJECT

public:
    /// `modelFor` makes the model that follows a rubric, and `price` is what it costs. `writer` outlives the run.
    LabellingRun(ArenaWriter& writer, QStringList rubrics,
        std::function<std::unique_ptr<ChatModel>(const QString& rubric)> modelFor, const Price& price,
        QObject* parent = nullptr);
    ~LabellingRun() override;

    void start();
    /// Stops after what is stored; finished() follows at once.
    void cancel();
    [[nodiscard]] const LabellingProgress& progress() const;

signals:
    void progressed(const darkhorse::LabellingProgress& progress);
    /// Everything is asked, or it was cancelled.
    void finished();
    /// The run cannot go on: the arena cannot be read or written, or the model does not answer at all. finished() follows.
    void failed(const darkhorse::Error& error);

private:
    struct State;

    void beginRubric();
    void askNext();
    void count(const Answer& answer);
    void take(const QString& output);
    void giveUpPrompt(const Error& error);
    void storeLabels(const QHash<QString, double>& labels);
    void end();

    std::unique_ptr<State> m_state;
};

/// A run over an open arena by the contestant of this name; when it ends, the votes are categorised anew. A local model must be
/// running already. Errors: NotFound - no such contestant or rubric; NotAllowedNow - its answers are recorded.
[[nodiscard]] Result<std::unique_ptr<LabellingRun>> makeLabellingRun(
    ArenaSession& session, const QString& contestant, const QStringList& rubrics);

} // namespace darkhorse
