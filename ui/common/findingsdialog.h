// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace darkhorse {

/// Some paragraphs of text that can be read, selected and closed.
class FindingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FindingsDialog(QWidget* parent = nullptr);

    void setText(const QString& title, const QString& text);
    [[nodiscard]] QString text() const;

private:
    QLabel* m_textLabel;
};

} // namespace darkhorse
