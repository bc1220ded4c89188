// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/domain/votenote.h"

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace darkhorse {

/// After the verdict: why, how sure, and anything else. Nothing has to be filled in.
class NoteBar : public QWidget {
    Q_OBJECT

public:
    explicit NoteBar(QWidget* parent = nullptr);

    /// Offers these: words of builtInReasons(), and an owner's own as they are.
    void offerReasons(const QStringList& reasons);
    [[nodiscard]] VoteNote note() const;
    void clear();
    /// Comes next to `button` when the tabulator is pressed there.
    void followInTabOrder(QWidget* button);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showReasons();
    void retranslate();

    QPushButton* m_reasons;
    QMenu* m_menu;
    std::vector<QAction*> m_actions; ///< named by their words
    QComboBox* m_confidence;
    QLineEdit* m_comment;
};

} // namespace darkhorse
