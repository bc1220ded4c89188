// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace darkhorse {

class MarkdownView;

/// Finds a text in both answers: marks every place, and steps from one to the next, first through A, then through B.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(std::vector<MarkdownView*> views, QWidget* parent = nullptr);

    void open();
    void close();

signals:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Place {
        MarkdownView* view = nullptr;
        QTextCursor cursor;
    };

    void search();
    void step(int by);
    void mark();
    void retranslate();

    std::vector<MarkdownView*> m_views;
    std::vector<Place> m_places;
    int m_current = -1;
    QLineEdit* m_text;
    QLabel* m_count;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_close;
};

} // namespace darkhorse
