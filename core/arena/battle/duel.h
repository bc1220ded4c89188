// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "core/arena/battle/battlerules.h"
#include "core/arena/blindness/blindview.h"
#include "core/arena/blindness/delivery.h"
#include "core/arena/models/answercollector.h"
#include "core/chat/chatmodel.h"
#include "core/domain/battle.h"

namespace darkhorse {

class Clock;

/// The two answers of one battle on their way to the panes: two streams, two leak guards, one delivery.
///
/// It knows models but no names: nothing that it emits says who answers, or how fast.
/// Lifetime: destruction cancels both requests.
class Duel : public QObject {
    Q_OBJECT

public:
    /// Who is asked what.
    struct Question {
        std::unique_ptr<ChatModel> model;
        ChatRequest request;
    };

    Duel(std::shared_ptr<const LeakWords> words, const Clock& clock, QObject* parent = nullptr);
    ~Duel() override;

    /// Asks both. Until present() nothing is shown, only collected.
    void ask(PerSide<Question> questions, BattleRules::Delivery delivery);
    /// Both answers came earlier.
    void restore(const PerSide<Answer>& answers);
    /// From now on the evaluator looks.
    void present();
    /// Cancels both; nothing is emitted any more but what is shown already stays.
    void cancel();

    [[nodiscard]] const BlindView& view(Side side) const { return m_views[side]; }
    /// What stands in the panes before the answers asked for next: those of all turns but the last, and the prompts after them.
    void setEarlier(const std::vector<BattleTurn>& turns);
    /// Those of the last request that are complete, as they came.
    [[nodiscard]] PerSide<std::optional<Answer>> answers() const;
    /// Whether an answer named a model or its maker.
    [[nodiscard]] bool hasLeak() const;
    /// Who failed, for the next draw; never for the evaluator.
    [[nodiscard]] std::optional<Side> failedSide() const { return m_failedSide; }

signals:
    /// A server is busy and is asked again after this time. Does not say which side's.
    void waiting(std::chrono::milliseconds time);
    /// At most about thirty times a second and side, however fast the models are.
    void viewChanged(const darkhorse::BlindView& view);
    /// Both are complete and shown to their ends.
    void completed();
    void failed(const darkhorse::Error& error);

private:
    void showChanges();
    void show(const std::optional<PerSide<qsizetype>>& visible);

    std::shared_ptr<const LeakWords> m_words;
    BattleRules::Delivery m_kind = BattleRules::Delivery::EqualPace;
    const Clock& m_clock;
    Delivery m_delivery;
    PerSide<std::unique_ptr<AnswerCollector>> m_collectors;
    PerSide<QString> m_earlier;
    PerSide<BlindView> m_views;
    std::optional<Error> m_failure; ///< of a duel that nobody looks at yet
    std::optional<Side> m_failedSide;
    bool m_isPresented = false;
    bool m_hasLeak = false;
    QTimer m_viewTimer;
};

} // namespace darkhorse
