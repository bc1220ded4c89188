// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/arena/models/contestantdesk.h"
#include "core/domain/contestant.h"
#include "ui/models/formfield.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace darkhorse {

/// The row of the form that says which model file answers, and which program runs it.
class FileFields final : public QObject {
    Q_OBJECT

public:
    /// Adds its row to the form.
    FileFields(QFormLayout* form, QWidget* parent);

    /// Hidden for everything but a model file.
    void setContestant(const Contestant& contestant);
    /// From now on this file answers.
    void setFile(const QString& path, const ContestantDesk::FileState& state);
    [[nodiscard]] QString path() const;
    /// Writes what the row says.
    void addTo(Contestant& contestant) const;
    void retranslate();

signals:
    /// The person wants this file in place of the one that is shown.
    void fileChosen(const QString& path);

private:
    void choose();

    QWidget* m_parent;
    ContestantDesk::FileState m_state;
    QLineEdit* m_fileBox;
    QPushButton* m_chooseButton;
    QLabel* m_stateLabel;
    FormField m_file;
};

} // namespace darkhorse
