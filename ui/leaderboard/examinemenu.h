// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include <QMenu>
#include <QPointer>
#include <QThread>

#include "core/arena/standings/commonprompts.h"
#include "core/arena/standings/livestandings.h"
#include "core/base/result.h"
#include "core/domain/agreementreport.h"
#include "core/domain/standings.h"

namespace darkhorse {

class FindingsDialog;
class SlicedStandings;

/// Questions about a leaderboard that are answered on request, each in a small window: how two models differ, how few
/// votes hold the first place, how far evaluators agree.
class ExamineMenu final : public QMenu {
    Q_OBJECT

public:
    /// Asked on a thread of its own.
    using AgreementSource = std::function<Result<AgreementReport>()>;
    using Pair = std::pair<ContestantId, ContestantId>;

    explicit ExamineMenu(QWidget* parent);
    ~ExamineMenu() override;

    void follow(SlicedStandings& standings);
    void setAgreementSource(AgreementSource source);
    void setPromptCounter(PromptCounter counter) { m_counter = std::move(counter); }
    void setStandings(const StandingsPtr& standings);
    /// The two models to compare; without them the first two of the standings are.
    void setPair(std::optional<Pair> pair);
    /// Whether an analysis is declared, and whether it is the one shown.
    void setDeclared(const std::optional<SlicedChoice>& declared);
    void retranslate();

signals:
    /// The person settles on the analysis shown, or takes the declaration back.
    void declarationWanted(const std::optional<darkhorse::SlicedChoice>& analysis);
    /// The person wants to see the declared analysis.
    void declaredWanted();

private:
    void compare();
    void findFragility();
    void findAgreement();
    void showStyle();
    [[nodiscard]] std::optional<Pair> pairToCompare() const;
    [[nodiscard]] FindingsDialog* openDialog(const QString& title);
    void update();

    QPointer<SlicedStandings> m_live;
    StandingsPtr m_standings = std::make_shared<const Standings>();
    std::optional<Pair> m_pair;
    AgreementSource m_agreement;
    PromptCounter m_counter;
    std::optional<SlicedChoice> m_declared;
    std::unique_ptr<QThread> m_thread; ///< of the agreement under way

    QAction* m_compareAction;
    QAction* m_fragilityAction;
    QAction* m_agreementAction;
    QAction* m_styleAction;
    QAction* m_declareAction;
    QAction* m_returnAction;
    QAction* m_withdrawAction;
};

} // namespace darkhorse
