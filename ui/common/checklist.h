// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace darkhorse {

/// Words to tick, with a search line when they are many.
class CheckList final : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    /// What can be ticked; `text` says how a word is shown. Ticks are kept.
    void setWords(const QStringList& words, const std::function<QString(const QString&)>& text = {});
    /// Words that are not there are added, so that nothing is lost.
    void setTicked(const QStringList& words);
    [[nodiscard]] QStringList ticked() const;
    void setSearchText(const QString& placeholder);

signals:
    void tickedChanged();

private:
    void add(const QString& word, bool isTicked);
    void search();

    std::function<QString(const QString&)> m_text;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace darkhorse
