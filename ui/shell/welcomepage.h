// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QLabel;
class QPushButton;

namespace darkhorse {

/// What a new user sees first: three ways on.
class WelcomePage : public Page {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    QString title() const override;
    void startMainTask() override;

signals:
    void sampleRequested();
    void modelRequested();
    void arenaRequested();

protected:
    void retranslate() override;
    void restyle() override;

private:
    struct Way {
        QLabel* icon = nullptr;
        QLabel* heading = nullptr;
        QLabel* text = nullptr;
        QPushButton* button = nullptr;
    };

    [[nodiscard]] Way addWay(QLayout* row, const QString& objectName, bool isPrimary);
    void setTexts(const Way& way, const QString& heading, const QString& text, const QString& button);

    QLabel* m_logo;
    QLabel* m_title;
    QLabel* m_text;
    Way m_sample;
    Way m_model;
    Way m_arena;
};

} // namespace darkhorse
