// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QFrame>

class QToolButton;

namespace darkhorse {

/// The pages of the workbench, in the order of the sidebar and of Ctrl+1 to Ctrl+5.
enum class PageId { Battle, Leaderboard, Charts, History, Models };

/// The navigation at the left edge.
class Sidebar : public QFrame {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    /// Marks the page in front, if it is one of them. Without an arena there is nothing to go to.
    void setCurrent(std::optional<PageId> page, bool hasArena);

signals:
    void pageRequested(darkhorse::PageId page);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void restyle();

    std::vector<QToolButton*> m_buttons;
};

/// "Battle", "Leaderboard", "Charts", "History", "Models".
[[nodiscard]] QString pageName(PageId page);

} // namespace darkhorse
