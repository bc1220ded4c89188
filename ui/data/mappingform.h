// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QWidget>

#include "core/domain/votemapping.h"

class QComboBox;
class QLabel;

namespace darkhorse {

class VerdictWords;

/// Asks which column of a file holds which part of a vote, and what the words of its verdicts mean.
class MappingForm final : public QWidget {
    Q_OBJECT

public:
    MappingForm(VoteFileSample sample, QWidget* parent);

    /// Shows a mapping; places that the file does not have are left open.
    void setMapping(const VoteMapping& mapping);
    /// As it stands, for files with the sample's columns; without a name.
    [[nodiscard]] VoteMapping mapping() const;

signals:
    void mappingChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void listWords(const QMap<QString, Verdict>& known);
    [[nodiscard]] QString placeOf(VotePart part) const;

    struct Row {
        QLabel* label = nullptr;
        QComboBox* box = nullptr;
    };

    VoteFileSample m_sample;
    std::map<VotePart, Row> m_rows;
    VerdictWords* m_words;
};

} // namespace darkhorse
