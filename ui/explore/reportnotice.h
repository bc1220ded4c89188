// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/banner.h"

namespace darkhorse {

/// Says that a report is being written, and that it is there; then it can be shown.
class ReportNotice final : public Banner {
    Q_OBJECT

public:
    explicit ReportNotice(QWidget* parent);

    void showBegun(const QString& path);
    void showDone(const QString& path);
    void retranslate();

private:
    void describe();
    void open();

    QString m_path;
    bool m_isDone = false;
    QPushButton* m_showButton;
    QPushButton* m_closeButton;
};

} // namespace darkhorse
