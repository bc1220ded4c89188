// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QPointer>
#include <QWidget>

#include "core/domain/ratingslice.h"
#include "ui/common/filterdialog.h"

class QPushButton;

namespace darkhorse {

/// The filter of a view of ratings: a button that opens the dialog, and a line of what is on, each with a way to lift it. The line
/// hides while nothing is on, so put it where a line may come and go; the button goes wherever the view has its buttons.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    /// `words` is asked whenever the dialog is opened.
    FilterBar(std::function<FilterWords()> words, QWidget* parent);

    [[nodiscard]] QPushButton* button() const { return m_button; }
    [[nodiscard]] const RatingSlice& slice() const { return m_slice; }
    /// Tells nobody.
    void setSlice(const RatingSlice& slice);
    /// Lifts every restriction and tells.
    void reset();
    void retranslate();

signals:
    /// The person changed it.
    void sliceChanged(const darkhorse::RatingSlice& slice);

private:
    void change(const RatingSlice& slice);
    void showParts();
    void openDialog();

    std::function<FilterWords()> m_words;
    RatingSlice m_slice;
    QPushButton* m_button;
    QPointer<FilterDialog> m_dialog;
};

} // namespace darkhorse
