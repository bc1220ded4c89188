// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTableWidget>

#include "core/domain/verdict.h"

class QComboBox;

namespace darkhorse {

/// The words of a column of verdicts, and what each of them means.
class VerdictWords final : public QTableWidget {
    Q_OBJECT

public:
    explicit VerdictWords(QWidget* parent = nullptr);

    /// Lists `words`; those of `known` mean what is said there, the others what they mean in all files.
    void list(const QStringList& words, const QMap<QString, Verdict>& known);
    /// The words that mean something else than in all files.
    [[nodiscard]] QMap<QString, Verdict> words() const;

signals:
    void wordsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QComboBox* boxAt(int row) const;
};

} // namespace darkhorse
