// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace darkhorse {

/// Fusion, with outlines of check boxes and radio buttons that are seen: its own are a little darker than the window,
/// which on a dark window is as good as none.
class IndicatorStyle final : public QProxyStyle {
    Q_OBJECT

public:
    IndicatorStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
};

} // namespace darkhorse
