// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "core/arena/battle/battlerunner.h"
#include "ui/models/aheaddialog.h"

namespace darkhorse {

/// Opens the dialog that has answers made ahead. Closed while a battle is under way: both would ask the same servers, and how
/// long one waits would tell.
class AheadButton final : public QPushButton {
    Q_OBJECT

public:
    AheadButton(Roster& roster, AheadDialog::MakerFactory makers, BattleRunner& runner, QWidget* page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace darkhorse
