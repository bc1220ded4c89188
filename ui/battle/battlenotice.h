// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/error.h"
#include "ui/common/banner.h"

class QPushButton;

namespace darkhorse {

/// Why a battle does not count, what could not be done, or how the session ended; and what can be done about it.
///
/// What went wrong with an answer may tell who failed, so that is kept for the history.
class BattleNotice : public Banner {
    Q_OBJECT

public:
    explicit BattleNotice(QWidget* parent = nullptr);

    /// The battle in hand is void.
    void showVoid(Error::Code reason);
    /// A later turn was given up; the answers before it stand.
    void showTakenBack(Error::Code reason);
    /// The battle was skipped; an empty reason is none.
    void showSkipped(const QString& reason);
    /// Something asked for could not be done; with `canRetry` the battle that it ended may be tried again.
    void showRefusal(Error::Code reason, bool canRetry = false);
    /// Something else is asked for now; what can be tried again stays.
    void forgetRefusal();
    /// `battles` verdicts are final now; `areNamed`: the history names their models.
    void showSessionEnd(int battles, bool areNamed);
    void retranslate();

signals:
    void retryRequested();
    void newPromptRequested();

private:
    enum class Kind { Void, Skipped, TakenBack, Refusal, SessionEnd };

    void show(Kind kind, bool canRetry = false);
    [[nodiscard]] QString sentence() const;

    Kind m_kind = Kind::Refusal;
    Error::Code m_reason = Error::Code::Cancelled;
    QString m_skipReason;
    int m_battles = 0;
    bool m_areNamed = false;
    QPushButton* m_retry;
    QPushButton* m_newPrompt;
    QPushButton* m_dismiss;
};

} // namespace darkhorse
