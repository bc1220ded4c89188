// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace darkhorse {

class CategoryBook;
class PromptBook;
class PromptChooser;
class PromptWork;

/// Where the next prompt comes from: the set in work, or a suggestion out of all sets, or the person's choice.
class PromptSource : public QObject {
    Q_OBJECT

public:
    explicit PromptSource(PromptBook& prompts, QObject* parent = nullptr);

    /// Lets sets be worked through and prompts be told by category; both outlive the source.
    void workThrough(PromptWork& work, CategoryBook& categories);
    /// Has found() bring the next prompt: of the set in work the first that is not judged, besides the one in hand; otherwise one that
    /// was used least; empty where there is none. A newer search ends an older one.
    void look(const QString& inHand);
    /// All prompts, to search and pick from. Only once there is work to choose.
    void openChooser(QWidget* parent);
    /// Prompts were added.
    void readAgain();
    /// Emits progressed.
    void tellProgress();

signals:
    void chosen(const QString& prompt);
    void found(const QString& prompt);
    /// The set in work, or that there is one, is another now.
    void workChanged();
    /// "Coding: 12 of 80"; empty while no set is in work.
    void progressed(const QString& progress);
    void fileWanted();

private:
    void suggest();

    PromptBook& m_prompts;
    PromptWork* m_work = nullptr;
    CategoryBook* m_categories = nullptr; ///< together with m_work
    QPointer<PromptChooser> m_chooser;
    QPointer<QObject> m_search; ///< for the next prompt
    QPointer<QObject> m_count; ///< of what is judged
};

} // namespace darkhorse
