// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/arena/models/contestantdesk.h"
#include "core/domain/contestant.h"

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace darkhorse {

class ContestantForm;
class Roster;

/// Adds or edits a contestant. Nothing waits: while a server is asked, everything can be changed or closed.
class ContestantDialog final : public QDialog {
    Q_OBJECT

public:
    /// Edits `contestant` when its id is stored, adds it otherwise.
    ContestantDialog(Roster& roster, ContestantDesk& desk, const Contestant& contestant, QWidget* parent = nullptr);
    ~ContestantDialog() override;

    /// Valid after accepted().
    [[nodiscard]] ContestantId saved() const { return m_contestant.id; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    [[nodiscard]] bool isOfTheirs(const Contestant& typed) const;
    /// Whether the key may be told; otherwise asks, and does `then` when it may.
    [[nodiscard]] bool hasAgreed(void (ContestantDialog::*then)());
    /// Reads a model file and what runs it; what differs from the model as it is makes a new version.
    void readFile(const QString& path);
    void takeFile(const QString& path, const ContestantDesk::FileState& state);
    void listModels();
    void check();
    void save();
    void store(const Contestant& contestant);
    /// With a name of its own: "Name (2)" unless the person gave another.
    [[nodiscard]] Contestant asNewVersion(Contestant contestant) const;
    void say(const QString& text, bool isBad);
    void sayError(const Error& error);
    void setBusy(const QString& text);
    void forgetFindings();

    Roster& m_roster;
    ContestantDesk& m_desk;
    Contestant m_contestant;
    std::unique_ptr<QObject> m_inquiry; ///< what is under way; deleting it cancels
    bool m_hasBattles = false;
    QStringList m_refusedFields; ///< found by the last check

    ContestantForm* m_form;
    QScrollArea* m_scroller;
    QLabel* m_fixedLabel;
    QLabel* m_resultLabel;
    QPushButton* m_checkButton;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
