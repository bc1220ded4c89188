// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QImage>
#include <QWidget>

#include "core/base/result.h"
#include "core/domain/standings.h"

namespace darkhorse {

/// The ratings of one Standings value with their intervals, highest first. Everything shown was computed elsewhere.
///
/// More models than fit are scrolled by wheel, scroll bar and keys (up, down, page, home, end), which also move the
/// highlighted row. A new value of the same category moves the points softly to their new places.
class RatingChart final : public QWidget {
    Q_OBJECT

public:
    explicit RatingChart(QWidget* parent = nullptr);
    ~RatingChart() override;

    void setStandings(const StandingsPtr& standings);
    [[nodiscard]] StandingsPtr standings() const;
    /// Marks one model's row and scrolls to it; nothing marks none. Does not emit highlightChanged.
    void setHighlighted(std::optional<ContestantId> contestant);
    [[nodiscard]] std::optional<ContestantId> highlighted() const;

    /// The whole chart with all models, title and caption, however little of it is scrolled into view.
    [[nodiscard]] QImage toImage() const;
    /// Errors: FileUnwritable.
    [[nodiscard]] Result<void> savePng(const QString& path) const;
    [[nodiscard]] Result<void> saveSvg(const QString& path) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person moved to another model by mouse or key.
    void highlightChanged(darkhorse::ContestantId contestant);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Parts;

    void retranslate();
    void applyLook();
    void showStep(double share);
    void updateScrollBar();
    void moveHighlight(int row);
    [[nodiscard]] std::optional<size_t> rowUnder(QPoint viewportPoint) const;

    std::unique_ptr<Parts> m_parts;
};

} // namespace darkhorse
